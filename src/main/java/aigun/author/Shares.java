package aigun.author;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;

/**
 * How likely each state is to be come to, when every open option is as likely as the others and chance goes by its
 * weights.
 *
 * <p>Reckoned in doubles. A state's likelihood is a sum of products of positive numbers, so its relative error is at
 * most the number of operations that went into it times 2^-53; that number is carried along. A loop of up to
 * {@value LoopFlow#STATES_MAX} states is reckoned in fractions, and only what comes of it rounded. In a larger one
 * likelihood goes round until what is left of it is too little to matter; what is left then is added to the bounds of all
 * behind it.
 */
final class Shares {
    private static final double UNIT = Math.ulp(0.5);
    private static final double SPENT = 1e-17;
    private static final int ROUNDS_MAX = 1_000_000;

    private final Graph graph;
    private final Order order;
    private final Weights weights;
    /** For each state how likely it is, then how many operations went into that at most, since both are needed at once. */
    private final double[] figures;

    /** Likelihood that went round in loops and was given up, or is left in states that were not gone on from. */
    private double residue;

    private Shares(Graph graph, Order order, Weights weights) {
        this.graph = graph;
        this.order = order;
        this.weights = weights;
        figures = new double[2 * graph.size()];
    }

    static Shares from(int first, Graph graph, Order order, Weights weights) {
        Shares shares = new Shares(graph, order, weights);
        shares.figures[2 * first] = 1;
        int rank = order.onset(first);
        for (int[] loop : order.loops()) {
            if (rank <= loop[0]) {
                shares.onward(rank, loop[0]);
                // What comes into one that can't be left never comes out again.
                if (order.isLeft(loop, graph) && !shares.solve(loop[0], loop[1])) {
                    shares.round(loop[0], loop[1]);
                }
                rank = loop[1];
            }
        }
        shares.onward(rank, graph.size());
        for (int node = 0; 0 < graph.leftCount() && node < graph.size(); node++) {
            shares.residue += graph.isLeft(node) && !graph.isOver(node) ? shares.figures[2 * node] : 0;
        }
        return shares;
    }

    /** Of several states together. What may still come there from states that were not gone on from is in the upper bound. */
    Share sum(IntArrayList nodes) {
        double sum = 0;
        double error = 0;
        for (int index = 0; index < nodes.size(); index++) {
            int node = nodes.getInt(index);
            sum += figures[2 * node];
            error += figures[2 * node] * (figures[2 * node + 1] + nodes.size()) * UNIT;
        }
        return new Share(Math.max(0, sum - error), Math.min(1, sum + error + residue));
    }

    private void onward(int from, int to) {
        for (int rank = from; rank < to; rank++) {
            int node = order.node(rank);
            if (figures[2 * node] != 0) {
                spread(node, figures[2 * node]);
            }
        }
    }

    private void spread(int node, double amount) {
        int begin = graph.start(node);
        int end = graph.start(node + 1);
        long[] parts = weights.of(node);
        double unit = amount / weights.sum();
        for (int place = begin; place < end; place++) {
            int to = 2 * Link.to(graph.link(place));
            figures[to] += unit * parts[place - begin];
            figures[to + 1] = Math.max(figures[to + 1], figures[2 * node + 1] + 4) + 1;
        }
    }

    /** Reckons exactly how often each state of a loop is come to, and lets so much leave it. Whether that could be done. */
    private boolean solve(int from, int to) {
        double worst = 0;
        double[] coming = new double[to - from];
        for (int rank = from; rank < to; rank++) {
            coming[rank - from] = figures[2 * order.node(rank)];
            worst = Math.max(worst, figures[2 * order.node(rank) + 1]);
        }
        if (Arrays.stream(coming).sum() == 0) {
            return true;
        }
        double[] visits = LoopFlow.visits(order.nodes(from, to), coming, graph, weights);
        for (int index = 0; index < visits.length; index++) {
            int node = order.node(from + index);
            figures[2 * node + 1] = worst + 1;
            spread(node, visits[index]);
        }
        for (int rank = from; rank < to && 0 < visits.length; rank++) {
            figures[2 * order.node(rank)] = 0;
        }
        return 0 < visits.length;
    }

    /** Lets likelihood go round in a loop until nearly all of it has left. */
    private void round(int from, int to) {
        double[] going = new double[to - from];
        for (int rank = from; rank < to; rank++) {
            going[rank - from] = figures[2 * order.node(rank)];
        }
        double left = Arrays.stream(going).sum();
        for (int round = 0; SPENT < left && round < ROUNDS_MAX; round++) {
            for (int rank = from; rank < to; rank++) {
                figures[2 * order.node(rank)] = 0;
            }
            for (int rank = from; rank < to; rank++) {
                if (going[rank - from] != 0) {
                    spread(order.node(rank), going[rank - from]);
                }
            }
            double before = left;
            left = 0;
            for (int rank = from; rank < to; rank++) {
                going[rank - from] = figures[2 * order.node(rank)];
                left += going[rank - from];
            }
            if (left == before && round % 1_000 == 999) {
                break;
            }
        }
        residue += left;
    }
}
