package aigun.source;

/** A stretch of one line of a source; line and column count from one, columns in code points, as editors do. */
public record Location(Source source, int line, int column, int length) {
    public Location {
        if (line < 1 || column < 1 || length < 1) {
            throw new IllegalArgumentException("no place in a text: " + line + ":" + column + "+" + length);
        }
    }

    public Location withLength(int newLength) {
        return new Location(source, line, column, newLength);
    }

    @Override
    public String toString() {
        return source.name() + ":" + line + ":" + column;
    }
}
