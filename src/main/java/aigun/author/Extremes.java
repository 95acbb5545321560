package aigun.author;

import aigun.author.AllWays.Extent;
import aigun.engine.Keep;
import aigun.engine.Story;
import aigun.model.Start;
import aigun.play.KnownPaths;
import aigun.play.Play;
import java.util.List;

/**
 * Finds out what ways from a start have at least and at most, by going over all states. They are told apart by all that
 * rules read: what is told can only be heard of a state that says what it holds.
 */
final class Extremes {
    private final Graph graph;
    private final Strides strides;
    private final Lengths lengths;
    private final WrittenWords words;
    private final Play beginning;

    private Extremes(Charted charted, Play beginning) {
        this.beginning = beginning;
        graph = charted.graph();
        words = WrittenWords.of(charted.story().pack());
        strides = new Strides(charted, words);
        lengths = Lengths.of(charted, strides);
    }

    static AllWays of(Story story, Start start, Search search) {
        Charted charted = Charted.of(story, new Origin.Opening(start, List.of()), search, Keep.RULES);
        if (!charted.exploration().complete()) {
            return new AllWays.TooMany();
        }
        return new Extremes(charted, KnownPaths.begin(story, start.id())).allWays();
    }

    private AllWays allWays() {
        if (lengths.least(0) == Lengths.NONE) {
            return new AllWays.Unending();
        }
        Bound longest =
                lengths.longest(0) == Lengths.ENDLESS ? new Bound.Endless() : new Bound.Exactly(lengths.longest(0));
        Extent decisions = new Extent(new Bound.Exactly(lengths.fewest(0)), longest);
        return new AllWays.Gone(decisions, new Extent(least(), most()), open());
    }

    private Bound least() {
        FarthestWay nearest = new FarthestWay(graph, strides, words, FarthestWay.Ground.least(lengths));
        return nearest.from(beginning);
    }

    private Bound most() {
        if (lengths.most(0) == Lengths.ENDLESS) {
            return new Bound.Endless();
        }
        FarthestWay farthest = new FarthestWay(graph, strides, words, FarthestWay.Ground.most(lengths));
        return farthest.from(beginning);
    }

    /** Where the player decides and may yet come to an ending. */
    private Extent open() {
        int least = Integer.MAX_VALUE;
        int most = 0;
        for (int node = 0; node < graph.size(); node++) {
            if (!graph.isDraw(node) && !graph.isOver(node) && lengths.least(node) != Lengths.NONE) {
                least = Math.min(least, graph.options(node));
                most = Math.max(most, graph.options(node));
            }
        }
        return new Extent(new Bound.Exactly(Math.min(least, most)), new Bound.Exactly(most));
    }
}
