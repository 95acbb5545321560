package aigun.author;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The states that lead back to one another, by Tarjan's algorithm: components come out last first. */
final class Components {
    private final Graph graph;
    private final int[] index;
    private final int[] low;
    private final IntArrayList stack = new IntArrayList();
    private final int[] order;
    private final List<int[]> loops = new ArrayList<>();
    private int met;
    private int placed;

    Components(Graph graph) {
        this.graph = graph;
        index = new int[graph.size()];
        low = new int[graph.size()];
        order = new int[graph.size()];
        placed = graph.size();
    }

    Order order() {
        for (int node = 0; node < graph.size(); node++) {
            if (index[node] == 0) {
                descend(node);
            }
        }
        Collections.reverse(loops);
        return new Order(order, loops);
    }

    private void descend(int from) {
        IntArrayList path = new IntArrayList();
        IntArrayList next = new IntArrayList();
        enter(from, path, next);
        while (!path.isEmpty()) {
            int node = path.topInt();
            int place = next.popInt();
            if (place < graph.start(node + 1)) {
                next.push(place + 1);
                int to = Link.to(graph.link(place));
                if (index[to] == 0) {
                    enter(to, path, next);
                } else if (0 < index[to]) {
                    low[node] = Math.min(low[node], index[to]);
                }
            } else {
                path.popInt();
                leave(node);
                if (!path.isEmpty()) {
                    low[path.topInt()] = Math.min(low[path.topInt()], low[node]);
                }
            }
        }
    }

    private void enter(int node, IntArrayList path, IntArrayList next) {
        index[node] = ++met;
        low[node] = met;
        stack.push(node);
        path.push(node);
        next.push(graph.start(node));
    }

    /** A state whose component is done counts as met and is on the stack no more: its index turns negative. */
    private void leave(int node) {
        if (low[node] != index[node]) {
            return;
        }
        int end = placed;
        int last;
        do {
            last = stack.popInt();
            index[last] = -1;
            low[last] = Integer.MAX_VALUE;
            order[--placed] = last;
        } while (last != node);
        if (1 < end - placed || Order.leadsToItself(node, graph)) {
            loops.add(new int[] {placed, end});
        }
    }
}
