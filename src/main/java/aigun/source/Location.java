package aigun.source;

import java.util.Optional;

/** A stretch of one line of a source; line and column count from one, columns in code points, as editors do. */
public record Location(Source source, int line, int column, int length) {
    private static final String QUOTES = "\"'";

    /** What can't be a part of a name or a word that ends before it. */
    private static final String ENDS = " \t\r\n\"',:;()[]{}=<>!+*.^";

    public Location {
        if (line < 1 || column < 1 || length < 1) {
            throw new IllegalArgumentException("no place in a text: " + line + ":" + column + "+" + length);
        }
    }

    public Location withLength(int newLength) {
        return new Location(source, line, column, newLength);
    }

    /** Where exactly this text is written that begins here, or behind a quote that does; empty if it is written otherwise. */
    public Optional<Location> of(String text) {
        String written = source.line(line);
        if (text.isEmpty() || written.codePointCount(0, written.length()) < column) {
            return Optional.empty();
        }
        int start = written.offsetByCodePoints(0, column - 1);
        int from = start + (0 <= QUOTES.indexOf(written.charAt(start)) ? 1 : 0);
        int to = from + text.length();
        boolean whole = to == written.length() || 0 <= ENDS.indexOf(written.charAt(Math.min(to, written.length() - 1)));
        if (!whole || !written.startsWith(text, from)) {
            return Optional.empty();
        }
        return Optional.of(new Location(source, line, column + from - start, text.codePointCount(0, text.length())));
    }

    @Override
    public String toString() {
        return source.name() + ":" + line + ":" + column;
    }
}
