package aigun.author;

/** For each state those that lead to it, by their numbers: 4 bytes for where they begin and 4 for each. */
final class Reverse {
    private final int[] starts;
    private final int[] from;

    private Reverse(int[] starts, int[] from) {
        this.starts = starts;
        this.from = from;
    }

    static Reverse of(Graph graph) {
        int[] starts = new int[graph.size() + 2];
        for (int place = 0; place < graph.linkCount(); place++) {
            starts[Link.to(graph.link(place)) + 2]++;
        }
        for (int node = 1; node < starts.length; node++) {
            starts[node] += starts[node - 1];
        }
        int[] from = new int[graph.linkCount()];
        for (int node = 0; node < graph.size(); node++) {
            for (int place = graph.start(node); place < graph.start(node + 1); place++) {
                from[starts[Link.to(graph.link(place)) + 1]++] = node;
            }
        }
        return new Reverse(starts, from);
    }

    /** Where those that lead to a state begin; those of the next begin where they end. */
    int start(int node) {
        return starts[node];
    }

    int from(int place) {
        return from[place];
    }
}
