package aigun.author;

import aigun.engine.Scout;

/**
 * For each state what part of its likelihood goes each way, in whole numbers: every open option is as likely as the
 * others, and chance goes by its weights. For one thread.
 */
final class Weights {
    private final Graph graph;
    private final Draws draws;
    private long[] parts = new long[16];
    private long sum = 1;

    private Weights(Graph graph, Draws draws) {
        this.graph = graph;
        this.draws = draws;
    }

    /** What is known of chance. */
    interface Draws {
        /** For each link of a state in which chance decides the sum of the weights that lead there. */
        long[] parts(int node);
    }

    /** Chance goes as a scout finds it to. */
    static Weights of(Graph graph) {
        Scout scout = graph.survey().scout();
        return new Weights(graph, node -> drawn(node, graph, scout));
    }

    static Weights of(Graph graph, Draws draws) {
        return new Weights(graph, draws);
    }

    private static long[] drawn(int node, Graph graph, Scout scout) {
        long[] parts = new long[graph.start(node + 1) - graph.start(node)];
        int[] followed = graph.follow(node, scout);
        for (int place = 0; place < followed.length; place++) {
            parts[followed[place]] += scout.weight(place);
        }
        return parts;
    }

    /** For each link of a state its part of {@link #sum}; changed by the next call. */
    long[] of(int node) {
        int begin = graph.start(node);
        int links = graph.start(node + 1) - begin;
        if (parts.length < links) {
            parts = new long[links * 2];
        }
        if (graph.isDraw(node) && !graph.isLeft(node)) {
            System.arraycopy(draws.parts(node), 0, parts, 0, links);
        } else {
            for (int link = 0; link < links; link++) {
                parts[link] = Link.times(graph.link(begin + link));
            }
        }
        sum = 0;
        for (int link = 0; link < links; link++) {
            sum += parts[link];
        }
        return parts;
    }

    /** What the parts of the state asked for last add up to. */
    long sum() {
        return sum;
    }
}
