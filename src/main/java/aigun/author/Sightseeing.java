package aigun.author;

import aigun.engine.Landmark;
import aigun.engine.Sight;
import aigun.engine.Sightings;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** Says for every landmark whether either side of it is come by. */
final class Sightseeing {
    private final Charted charted;
    private final Witnesses witnesses;
    private final Sightings sightings;
    private final SortedSet<String> ahead;

    Sightseeing(Charted charted, Witnesses witnesses) {
        this.charted = charted;
        this.witnesses = witnesses;
        sightings = charted.exploration().sightings();
        ahead = FilesAhead.of(charted.graph().survey(), charted.story().pack());
    }

    List<Atlas.Sighting> all() {
        List<Atlas.Sighting> all = new ArrayList<>();
        List<Landmark> landmarks = charted.graph().survey().landmarks();
        for (int number = 0; number < landmarks.size(); number++) {
            Landmark landmark = landmarks.get(number);
            boolean near = ahead.contains(landmark.address().file());
            all.add(near ? new Atlas.Sighting(landmark, seen(number, true), seen(number, false)) : never(landmark));
        }
        return all;
    }

    /** What can't follow needn't be looked for, so that it is known however early the looking ended. */
    private static Atlas.Sighting never(Landmark landmark) {
        return new Atlas.Sighting(landmark, new Atlas.Seen.Never(), new Atlas.Seen.Never());
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
            Graph graph = slice.graph();
            Witnesses anew = new Witnesses(graph, new Lazy<>(() -> Order.of(graph)), charted.scenes());
            return new Atlas.Seen.Reached(anew.path(sight, landmark, holds));
        }
        boolean told = slice.complete() && !slice.sightings().isUnsure(landmark, holds);
        return told ? new Atlas.Seen.Never() : new Atlas.Seen.Unknown();
    }
}
