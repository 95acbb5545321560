package aigun.author;

import aigun.model.Scene;
import aigun.model.Way;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Counts the ways to each ending of a pack. */
final class EndingCounts {
    private final Charted charted;
    private final Tally tally;
    private final Witnesses witnesses;
    private final Ends ends;

    EndingCounts(Charted charted, Tally tally, Witnesses witnesses) {
        this.charted = charted;
        this.tally = tally;
        this.witnesses = witnesses;
        ends = Ends.of(charted.graph(), charted.scenes().size());
    }

    /** Those that are reached first, the likeliest first; then the others, in the order of the pack. */
    List<Atlas.EndingCount> all() {
        List<Atlas.EndingCount> counts = new ArrayList<>();
        List<Scene> scenes = charted.story().pack().scenes();
        for (int place = 0; place < scenes.size(); place++) {
            if (scenes.get(place).way() instanceof Way.End) {
                counts.add(0 < tally.states(place) ? reached(place) : unreached(scenes.get(place)));
            }
        }
        counts.sort(Comparator.comparingDouble(
                (Atlas.EndingCount count) -> -count.share().about()));
        return counts;
    }

    private Atlas.EndingCount unreached(Scene scene) {
        Count none = new Count.Exactly(BigInteger.ZERO);
        boolean complete = charted.exploration().complete();
        Share share = complete ? Share.NONE : charted.shares().sum(IntArrayList.of());
        Count paths = complete ? none : new Count.AtLeast(BigInteger.ZERO);
        return new Atlas.EndingCount(scene.id(), paths, share, 0, List.of(), List.of());
    }

    private Atlas.EndingCount reached(int place) {
        IntArrayList nodes = ends.nodes(place);
        int first = nodes.getInt(0);
        return new Atlas.EndingCount(
                charted.scenes().get(place),
                charted.paths().sum(nodes, charted.graph()),
                charted.shares().sum(nodes),
                nodes.size(),
                witnesses.shortest(first),
                nearest(nodes));
    }

    private List<Atlas.Nearest> nearest(IntArrayList nodes) {
        int best = nodes.getInt(0);
        for (int index = 1; index < nodes.size(); index++) {
            if (witnesses.cost(nodes.getInt(index)) < witnesses.cost(best)) {
                best = nodes.getInt(index);
            }
        }
        return List.of(new Atlas.Nearest(witnesses.departures(best), witnesses.nearest(best)));
    }
}
