package aigun.screen;

/**
 * Something that an author is told of a pack.
 *
 * @param place the file, the line and the column, as in {@code qing/lamp.yaml:7:15}
 * @param sentence what is wrong
 * @param line the line of the file; empty where there is none
 * @param hint what to do about it; empty where that can't be known
 */
public record Finding(Kind kind, String place, String sentence, String line, String hint) {
    /** Whether the pack can be played nevertheless. */
    public enum Kind {
        ERROR,
        WARNING
    }
}
