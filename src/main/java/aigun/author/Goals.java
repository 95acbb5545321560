package aigun.author;

/** The endings of a story, by number, and which of them can still be come to from each future. */
final class Goals {
    private final Futures futures;
    private final Ends ends;
    private final Reaches reaches;

    Goals(Charted charted) {
        futures = Futures.of(charted.graph(), charted.order());
        ends = Ends.of(futures.graph(), charted.scenes().size());
        reaches = Reaches.of(futures.graph(), futures.order(), ends);
    }

    Futures futures() {
        return futures;
    }

    Ends ends() {
        return ends;
    }

    Reaches reaches() {
        return reaches;
    }
}
