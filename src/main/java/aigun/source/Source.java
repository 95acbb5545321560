package aigun.source;

/**
 * A text an author wrote, already in memory.
 *
 * @param name the name it has for the author: its path as diagnostics print it
 */
public record Source(String name, String text) {
    /** The given line, counted from one, without its end; empty past the last. */
    public String line(int number) {
        return Lines.of(this).line(number);
    }

    public Location at(int line, int column) {
        return new Location(this, line, column, 1);
    }
}
