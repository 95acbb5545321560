package aigun.author;

import it.unimi.dsi.fastutil.ints.IntArrayList;

/** How many ways lead from one future to others, and how likely each is. */
final class Ahead {
    private final Graph graph;
    private final Paths paths;
    private final Shares shares;

    Ahead(Futures futures, int from) {
        graph = futures.graph();
        paths = Paths.from(from, graph, futures.order());
        shares = Shares.from(from, graph, futures.order(), futures.weights());
    }

    /** To several together. */
    Count ways(IntArrayList to) {
        return paths.sum(to, graph);
    }

    /** That of several together. */
    Share share(IntArrayList to) {
        return shares.sum(to);
    }
}
