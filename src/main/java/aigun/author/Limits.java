package aigun.author;

/**
 * How far an exploration may go.
 *
 * @param states the most states that are looked at
 * @param bytes the most memory that states and the links between them may take
 */
public record Limits(long states, long bytes) {
    /** As far as the numbers of states go. */
    public static final Limits NONE = new Limits(Link.STATES_MAX - 1L, Long.MAX_VALUE);
}
