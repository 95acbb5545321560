package aigun.report;

import aigun.screen.Widths;
import aigun.screen.Wrap;

/** A page of plain text that grows downwards; no line of words is wider than it. */
final class Page {
    private static final int INDENT = 2;
    private static final int LINE_LEAST = 20;

    /** Ids are taken from a page into a command line, so none is broken at its hyphens. */
    private static final char UNBROKEN = '\u2011';

    private final StringBuilder text = new StringBuilder();
    private final int width;

    Page(int width) {
        this.width = width;
    }

    /** A headline, set off from what stands above. */
    void head(String words) {
        gap();
        line(0, words);
    }

    /** An empty line, unless the page is empty or one is there. */
    void gap() {
        if (0 < text.length() && !text.toString().endsWith("\n\n")) {
            text.append('\n');
        }
    }

    /** Words so many steps from the left; what doesn't fit goes on below, a step further in. */
    void line(int steps, String words) {
        int indent = steps * INDENT;
        int columns = Math.max(LINE_LEAST, width - indent - INDENT);
        boolean first = true;
        for (String line : Wrap.lines(words.replace('-', UNBROKEN), columns)) {
            text.append(" ".repeat(first ? indent : indent + INDENT))
                    .append(line.replace(UNBROKEN, '-'))
                    .append('\n');
            first = false;
        }
    }

    /** Words set off from what stands above, from the left on. */
    void paragraph(String words) {
        gap();
        Wrap.lines(words.replace('-', UNBROKEN), width).forEach(line -> exact(line.replace(UNBROKEN, '-')));
    }

    /** A line as it is. */
    void exact(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    int width() {
        return width;
    }

    /** The words with blanks behind them up to so many columns. */
    static String left(String words, int columns) {
        return words + " ".repeat(Math.max(0, columns - Widths.columns(words)));
    }

    /** The words with blanks before them up to so many columns. */
    static String right(String words, int columns) {
        return " ".repeat(Math.max(0, columns - Widths.columns(words))) + words;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
