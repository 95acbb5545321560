package aigun.author;

import aigun.engine.Scout;
import java.util.Arrays;

/**
 * For each state what part of its likelihood goes each way, in whole numbers: every open option is as likely as the
 * others, and chance goes by its weights. For one thread.
 */
final class Weights {
    private final Graph graph;
    private final Scout scout;
    private long[] parts = new long[16];
    private long sum = 1;

    Weights(Graph graph) {
        this.graph = graph;
        scout = graph.survey().scout();
    }

    /** For each link of a state its part of {@link #sum}; changed by the next call. */
    long[] of(int node) {
        int begin = graph.start(node);
        int links = graph.start(node + 1) - begin;
        if (parts.length < links) {
            parts = new long[links * 2];
        }
        sum = 0;
        if (graph.isDraw(node) && !graph.isLeft(node)) {
            draw(node, links);
        } else {
            for (int link = 0; link < links; link++) {
                parts[link] = Link.times(graph.link(begin + link));
                sum += parts[link];
            }
        }
        return parts;
    }

    /** What the parts of the state asked for last add up to. */
    long sum() {
        return sum;
    }

    private void draw(int node, int links) {
        Arrays.fill(parts, 0, links, 0);
        int[] followed = graph.follow(node, scout);
        for (int place = 0; place < followed.length; place++) {
            parts[followed[place]] += scout.weight(place);
            sum += scout.weight(place);
        }
    }
}
