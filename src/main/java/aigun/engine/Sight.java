package aigun.engine;

/**
 * Where something was seen first.
 *
 * @param stamp its place in the order of looking, which goes by distance from the start
 * @param node the number of the state in which it was decided; {@link #OPENING} if it showed at the start
 * @param option the option whose step showed it; {@link #AT_REST} if it showed before anything was decided
 * @param shade the number of the shade it depends on; {@link #NONE} if it shows on every way to that state
 * @param value what that shade's slot has to store
 */
public record Sight(long stamp, int node, int option, int shade, long value) {
    /** No state: the start was entered. */
    public static final int OPENING = -1;

    /** No option: play rested. */
    public static final int AT_REST = -1;

    /** No shade. */
    public static final int NONE = -1;

    /** What was never seen. */
    public static final Sight NEVER = new Sight(Long.MAX_VALUE, OPENING, AT_REST, NONE, 0);

    public boolean isNever() {
        return stamp == Long.MAX_VALUE;
    }
}
