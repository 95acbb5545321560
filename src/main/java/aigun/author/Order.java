package aigun.author;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The states of a graph in an order in which links lead onward, states that lead back to one another standing together.
 * Where there are loops it is found by Tarjan's algorithm for strongly connected components, on a path of its own.
 */
final class Order {
    private final int[] nodes;
    /** Where each group of states begins that lead back to one another, and behind where it ends. */
    private final List<int[]> loops;

    Order(int[] nodes, List<int[]> loops) {
        this.nodes = nodes;
        this.loops = loops;
    }

    static Order of(Graph graph) {
        int[] nodes = peeled(graph);
        return nodes.length == graph.size() ? new Order(nodes, List.of()) : new Components(graph).order();
    }

    /**
     * Each state once all that lead to it have been, by Kahn's algorithm; those in and behind loops never come. By distance
     * as far as may be, as states are numbered, so that going by this order keeps near in memory.
     */
    private static int[] peeled(Graph graph) {
        int[] before = new int[graph.size()];
        for (int place = 0; place < graph.linkCount(); place++) {
            before[Link.to(graph.link(place))]++;
        }
        int[] nodes = new int[graph.size()];
        int count = 0;
        for (int node = 0; node < nodes.length; node++) {
            if (before[node] == 0) {
                nodes[count++] = node;
            }
        }
        for (int rank = 0; rank < count; rank++) {
            for (int place = graph.start(nodes[rank]); place < graph.start(nodes[rank] + 1); place++) {
                int to = Link.to(graph.link(place));
                if (--before[to] == 0) {
                    nodes[count++] = to;
                }
            }
        }
        return count == nodes.length ? nodes : Arrays.copyOf(nodes, count);
    }

    /** The state at this place in the order. */
    int node(int place) {
        return nodes[place];
    }

    /** The states from one place in the order up to before another. */
    int[] nodes(int from, int to) {
        int[] between = new int[to - from];
        for (int place = from; place < to; place++) {
            between[place - from] = node(place);
        }
        return between;
    }

    /** The place in the order of a state. */
    int rank(int node) {
        int rank = 0;
        while (node(rank) != node) {
            rank++;
        }
        return rank;
    }

    /** The place in the order from where on all that a state leads to stands: its own, or where its loop begins. */
    int onset(int node) {
        int rank = rank(node);
        for (int[] loop : loops) {
            if (loop[0] <= rank && rank < loop[1]) {
                return loop[0];
            }
        }
        return rank;
    }

    /** Goes through the order from its end to its beginning: state by state, and by all of a loop at once. */
    void backward(int states, Stretch stretch) {
        int end = states;
        for (int number = loops.size() - 1; 0 <= number; number--) {
            int[] loop = loops.get(number);
            backward(loop[1], end, stretch);
            stretch.visit(loop[0], loop[1]);
            end = loop[0];
        }
        backward(0, end, stretch);
    }

    private static void backward(int from, int to, Stretch stretch) {
        for (int rank = to - 1; from <= rank; rank--) {
            stretch.visit(rank, rank + 1);
        }
    }

    /** A state alone, or all states of a loop. */
    interface Stretch {
        /** Visits them by their places in the order, the last of which is the one before {@code to}. */
        void visit(int from, int to);
    }

    /** For each loop the places in the order where it begins and behind where it ends, in the order's order. */
    List<int[]> loops() {
        return loops;
    }

    /** Whether something in a loop leads elsewhere. */
    boolean isLeft(int[] loop, Graph graph) {
        BitSet inside = new BitSet();
        for (int rank = loop[0]; rank < loop[1]; rank++) {
            inside.set(node(rank));
        }
        for (int rank = loop[0]; rank < loop[1]; rank++) {
            for (int place = graph.start(node(rank)); place < graph.start(node(rank) + 1); place++) {
                if (!inside.get(Link.to(graph.link(place)))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a state is a loop by itself. */
    static boolean leadsToItself(int node, Graph graph) {
        for (int place = graph.start(node); place < graph.start(node + 1); place++) {
            if (Link.to(graph.link(place)) == node) {
                return true;
            }
        }
        return false;
    }
}
