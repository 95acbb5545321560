package aigun.author;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;

/** What the cheapest path from the first state to each other costs: departures from history first, then decisions. */
final class Costs {
    private static final int LENGTH_BITS = 16;
    private static final int FAR = Integer.MAX_VALUE;

    private final Graph graph;
    private final int[] costs;

    private Costs(Graph graph) {
        this.graph = graph;
        costs = new int[graph.size()];
        Arrays.fill(costs, FAR);
        costs[0] = 0;
    }

    static Costs of(Graph graph, Order order) {
        Costs costs = new Costs(graph);
        if (order.loops().isEmpty()) {
            costs.onward(order);
        } else {
            costs.around();
        }
        return costs;
    }

    /** Of a state. */
    int of(int node) {
        return costs[node];
    }

    /** The fewest departures on any path to a state. */
    int departures(int node) {
        return costs[node] >>> LENGTH_BITS;
    }

    /** Whether a link from a state is the last of a cheapest path. */
    boolean isCheapest(int from, int link) {
        return costs[from] + price(link) == costs[Link.to(link)];
    }

    private static int price(int link) {
        return (Link.departures(link) << LENGTH_BITS) + 1;
    }

    /** Without loops what a state costs is known before its turn. */
    private void onward(Order order) {
        for (int rank = 0; rank < costs.length; rank++) {
            int node = order.node(rank);
            int end = graph.start(node + 1);
            for (int place = graph.start(node); place < end; place++) {
                int link = graph.link(place);
                int to = Link.to(link);
                costs[to] = Math.min(costs[to], costs[node] + price(link));
            }
        }
    }

    private void around() {
        IntArrayList waiting = new IntArrayList(new int[] {0});
        while (!waiting.isEmpty()) {
            IntArrayList next = new IntArrayList();
            for (int index = 0; index < waiting.size(); index++) {
                around(waiting.getInt(index), next);
            }
            waiting = next;
        }
    }

    /** Adds those that now cost less. */
    private void around(int node, IntArrayList cheaper) {
        for (int place = graph.start(node); place < graph.start(node + 1); place++) {
            int link = graph.link(place);
            int to = Link.to(link);
            int price = costs[node] + price(link);
            if (price < costs[to]) {
                costs[to] = price;
                cheaper.add(to);
            }
        }
    }
}
