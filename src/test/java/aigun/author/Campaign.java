package aigun.author;

import aigun.engine.Scout;
import aigun.engine.Story;
import aigun.model.Start;
import aigun.model.Way;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Everything that can come of a start, explored to the end, for tests that ask more of it than an atlas tells. */
public final class Campaign {
    private final Charted charted;
    private final Lazy<Atlas> atlas;

    private Campaign(Charted charted) {
        this.charted = charted;
        atlas = new Lazy<>(charted::atlas);
    }

    public static Campaign of(Story story, Start start) {
        Search search = new Search(Limits.NONE, Progress.SILENT, new Threads(2));
        Charted charted = Charted.of(story, new Origin.Opening(start, List.of()), search);
        if (!charted.exploration().complete() || !charted.order().loops().isEmpty()) {
            throw new AssertionError(start.id() + " can't be explored to the end, or goes round in loops");
        }
        return new Campaign(charted);
    }

    public Atlas atlas() {
        return atlas.get();
    }

    /**
     * How likely each ending is when every open option is as likely as the others.
     *
     * @param without ids of choices that nobody takes
     */
    public SortedMap<String, Double> shares(Set<String> without) {
        Graph graph = charted.graph();
        Scout scout = graph.survey().scout();
        double[] likelihood = new double[graph.size()];
        likelihood[0] = 1;
        TreeMap<String, Double> shares = new TreeMap<>();
        for (int rank = 0; rank < graph.size(); rank++) {
            int node = charted.order().node(rank);
            if (graph.isOver(node)) {
                String ending = charted.scenes().get(graph.scene(node)).text();
                shares.merge(ending, likelihood[node], Double::sum);
            } else {
                spread(node, likelihood, isAsked(node, without) ? taken(node, scout, without) : taken(node));
            }
        }
        return shares;
    }

    /** Whether one of the choices stands where a state rests; at a table any may. */
    private boolean isAsked(int node, Set<String> without) {
        Way way =
                charted.story().pack().scenes().get(charted.graph().scene(node)).way();
        return !(way instanceof Way.Choose choose)
                || choose.choices().stream()
                        .anyMatch(choice -> without.contains(choice.id().text()));
    }

    /** By how many options each link of a state is gone. */
    private int[] taken(int node) {
        Graph graph = charted.graph();
        int[] taken = new int[graph.start(node + 1) - graph.start(node)];
        for (int link = 0; link < taken.length; link++) {
            taken[link] = Link.times(graph.link(graph.start(node) + link));
        }
        return taken;
    }

    /** The same without those that nobody takes. */
    private int[] taken(int node, Scout scout, Set<String> without) {
        Graph graph = charted.graph();
        int[] taken = new int[graph.start(node + 1) - graph.start(node)];
        int[] followed = graph.follow(node, scout);
        for (int place = 0; place < followed.length; place++) {
            taken[followed[place]] += without.contains(scout.id(place).text()) ? 0 : 1;
        }
        return taken;
    }

    private void spread(int node, double[] likelihood, int[] taken) {
        Graph graph = charted.graph();
        int sum = 0;
        for (int times : taken) {
            sum += times;
        }
        for (int link = 0; link < taken.length; link++) {
            int to = Link.to(graph.link(graph.start(node) + link));
            likelihood[to] += likelihood[node] * taken[link] / sum;
        }
    }
}
