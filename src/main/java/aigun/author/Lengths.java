package aigun.author;

import java.util.Arrays;

/**
 * How much lies between each state and an ending: the fewest and the most decisions, and bounds of the words that are
 * read. Found from the ends back. 16 bytes a state.
 */
final class Lengths {
    /** No ending can be come to. */
    static final int NONE = -1;

    /** There is no most, since a loop lies before. */
    static final int ENDLESS = Integer.MAX_VALUE;

    private final Graph graph;
    private final Strides strides;
    private final int[] fewest;
    private final int[] longest;
    private final int[] least;
    private final int[] most;

    private Lengths(Graph graph, Strides strides) {
        this.graph = graph;
        this.strides = strides;
        fewest = none(graph);
        longest = none(graph);
        least = none(graph);
        most = none(graph);
    }

    private static int[] none(Graph graph) {
        int[] none = new int[graph.size()];
        Arrays.fill(none, NONE);
        return none;
    }

    /** Of a graph in which every state was gone on from. */
    static Lengths of(Charted charted, Strides strides) {
        Lengths lengths = new Lengths(charted.graph(), strides);
        Order order = charted.order();
        order.backward(charted.graph().size(), (from, to) -> lengths.visit(order.nodes(from, to)));
        return lengths;
    }

    /** The fewest decisions that the player makes on a way from there to an ending; {@link #NONE} if there is no way. */
    int fewest(int node) {
        return fewest[node];
    }

    /** The most of them; {@link #NONE} or {@link #ENDLESS}. */
    int longest(int node) {
        return longest[node];
    }

    /** No way has fewer words; {@link #NONE} if there is no way. */
    int least(int node) {
        return least[node];
    }

    /** No way has more words; {@link #NONE} or {@link #ENDLESS}. */
    int most(int node) {
        return most[node];
    }

    /** A state alone, or all states of a loop. */
    private void visit(int[] nodes) {
        boolean grown = true;
        while (grown) {
            grown = false;
            for (int node : nodes) {
                grown |= look(node) && (1 < nodes.length || Order.leadsToItself(node, graph));
            }
            if (grown) {
                goRound(nodes);
            }
        }
    }

    /** Whoever comes to a loop and can end, can go round in it before. */
    private void goRound(int[] nodes) {
        for (int node : nodes) {
            if (most[node] != NONE) {
                most[node] = ENDLESS;
                longest[node] = ENDLESS;
            }
        }
    }

    /** Whether anything is nearer, or farther, than was known. */
    private boolean look(int node) {
        if (graph.isOver(node)) {
            fewest[node] = 0;
            longest[node] = 0;
            least[node] = 0;
            most[node] = 0;
            return false;
        }
        strides.stand(node);
        int made = graph.isDraw(node) ? 0 : 1;
        boolean grown = false;
        for (int place = 0; place < strides.count(); place++) {
            int to = strides.to(place);
            if (most[to] != NONE) {
                grown |= nearer(fewest, node, fewest[to] + made);
                grown |= nearer(least, node, least[to] + strides.least(place));
                grown |= farther(longest, node, plus(longest[to], made));
                grown |= farther(most, node, plus(most[to], strides.most(place)));
            }
        }
        return grown;
    }

    private static int plus(int far, int more) {
        return far == ENDLESS ? ENDLESS : far + more;
    }

    private static boolean nearer(int[] known, int node, int length) {
        boolean nearer = known[node] == NONE || length < known[node];
        known[node] = nearer ? length : known[node];
        return nearer;
    }

    private static boolean farther(int[] known, int node, int length) {
        boolean farther = known[node] < length;
        known[node] = farther ? length : known[node];
        return farther;
    }
}
