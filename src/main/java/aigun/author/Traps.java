package aigun.author;

import java.util.Arrays;
import java.util.List;

/**
 * The states from which play never comes to rest for good any more, since all ways from them lead into loops that are never
 * left.
 */
final class Traps {
    /** Of a state from which play may end, or which was not gone on from, and of a loop that can be left. */
    static final int NONE = -1;

    private static final int UNKNOWN = Integer.MAX_VALUE;

    private final Graph graph;
    private final Order order;
    /** For each state its place in the order. */
    private final int[] ranks;
    /** For each state the first loop in the order that it is bound for. */
    private final int[] bound;
    /** How many loops the order's end has yet to be gone back over. */
    private int loops;

    private Traps(Graph graph, Order order) {
        this.graph = graph;
        this.order = order;
        ranks = new int[graph.size()];
        bound = new int[graph.size()];
        loops = order.loops().size();
        for (int rank = 0; rank < ranks.length; rank++) {
            ranks[order.node(rank)] = rank;
        }
    }

    /**
     * For each loop of the order that is never left the state that was found first from which all ways lead into it, or into
     * another such one behind it; {@link #NONE} for one that can be left.
     */
    static int[] firsts(Graph graph, Order order) {
        Traps traps = new Traps(graph, order);
        order.backward(graph.size(), traps::visit);
        int[] firsts = new int[order.loops().size()];
        Arrays.fill(firsts, NONE);
        for (int node = graph.size() - 1; 0 <= node; node--) {
            if (traps.bound[node] != NONE) {
                firsts[traps.bound[node]] = node;
            }
        }
        return firsts;
    }

    private void visit(int from, int to) {
        boolean closed = isLoop(from) && !order.isLeft(order.loops().get(loops), graph);
        int known = closed ? loops : UNKNOWN;
        for (int rank = from; rank < to && !closed; rank++) {
            known = Math.min(known, boundFor(order.node(rank), from, to));
        }
        for (int rank = from; rank < to; rank++) {
            bound[order.node(rank)] = known;
        }
    }

    /** Whether a loop begins there, which then is the next to be gone back over. */
    private boolean isLoop(int from) {
        List<int[]> all = order.loops();
        if (loops == 0 || all.get(loops - 1)[0] != from) {
            return false;
        }
        loops--;
        return true;
    }

    /** Without links there is nothing it is bound for; of others of its own loop nothing is known yet. */
    private int boundFor(int node, int from, int to) {
        int end = graph.start(node + 1);
        int least = graph.start(node) == end ? NONE : UNKNOWN;
        for (int place = graph.start(node); place < end; place++) {
            int next = Link.to(graph.link(place));
            boolean inside = from <= ranks[next] && ranks[next] < to;
            least = inside ? least : Math.min(least, bound[next]);
        }
        return least;
    }
}
