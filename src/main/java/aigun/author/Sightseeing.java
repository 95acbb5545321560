package aigun.author;

import aigun.engine.Landmark;
import aigun.engine.Sight;
import aigun.engine.Sightings;
import java.util.ArrayList;
import java.util.List;

/** Says for every landmark whether either side of it is come by. */
final class Sightseeing {
    private final Charted charted;
    private final Witnesses witnesses;
    private final Sightings sightings;

    Sightseeing(Charted charted, Witnesses witnesses) {
        this.charted = charted;
        this.witnesses = witnesses;
        sightings = charted.exploration().sightings();
    }

    List<Atlas.Sighting> all() {
        List<Atlas.Sighting> all = new ArrayList<>();
        List<Landmark> landmarks = charted.graph().survey().landmarks();
        for (int number = 0; number < landmarks.size(); number++) {
            all.add(new Atlas.Sighting(landmarks.get(number), seen(number, true), seen(number, false)));
        }
        return all;
    }

    private Atlas.Seen seen(int landmark, boolean holds) {
        Sight sight = sightings.sight(landmark, holds);
        if (!sight.isNever()) {
            return new Atlas.Seen.Reached(witnesses.path(sight, landmark, holds));
        }
        if (!charted.exploration().complete()) {
            return new Atlas.Seen.Unknown();
        }
        return sightings.isUnsure(landmark, holds) ? sliced(landmark, holds) : new Atlas.Seen.Never();
    }

    /** Several remembered things that one condition reads: looked for with all of them in the key. */
    private Atlas.Seen sliced(int landmark, boolean holds) {
        Exploration slice = charted.slice(landmark);
        Sight sight = slice.sightings().sight(landmark, holds);
        if (!sight.isNever()) {
            return new Atlas.Seen.Reached(new Witnesses(slice.graph(), charted.scenes()).path(sight, landmark, holds));
        }
        boolean told = slice.complete() && !slice.sightings().isUnsure(landmark, holds);
        return told ? new Atlas.Seen.Never() : new Atlas.Seen.Unknown();
    }
}
