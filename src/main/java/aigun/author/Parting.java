package aigun.author;

/**
 * Where a known path goes otherwise once a rule was changed, and nothing that it expects says so.
 *
 * @param path its id
 * @param decision after how many of its decisions; at its end, if it still differs there
 * @param of how many it has
 * @param name of the track, flag or issue as a condition has it, or the id of what can be done; empty for the rest
 * @param was what it was by the rule as it is, as {@link Unmet.Value} and {@link Unmet.Access} have it; empty for words
 * @param now what it was by the changed rule
 */
public record Parting(String path, int decision, int of, Kind kind, String name, String was, String now) {
    /** What is not the same. */
    public enum Kind {
        /** A track, a flag or an issue. */
        VALUE,
        /** Whether something can be done. */
        CHOICE,
        /** What is told. */
        WORDS
    }

    public boolean isAtEnd() {
        return decision == of;
    }
}
