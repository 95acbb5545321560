package aigun.engine;

/** What of a state is its key while its story is explored. */
public enum Keep {
    /** What a later rule can still read. */
    RULES,
    /** Of that, only what a later rule can still tell apart: drafts that come to the same are one. */
    DIFFERENCES,
    /** What a later rule can still read, and the draft to the end. */
    CLAUSES,
    /** Everything that a state holds. */
    EVERYTHING
}
