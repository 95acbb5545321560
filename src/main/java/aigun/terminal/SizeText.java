package aigun.terminal;

import aigun.screen.Size;

/** The size of a screen as {@code stty size} prints it, rows first. */
final class SizeText {
    /** What is beyond is not painted. */
    private static final int COLUMNS_MAX = 1000;

    private static final int ROWS_MAX = 500;

    private SizeText() {}

    /** The home size when it makes no sense; some terminals say they have no rows and no columns. */
    static Size parse(String text) {
        int blank = text.indexOf(' ');
        if (blank < 0) {
            return Size.HOME;
        }
        int rows = number(text, 0, blank);
        int columns = number(text, blank + 1, text.length());
        if (rows == 0 || columns == 0) {
            return Size.HOME;
        }
        return new Size(Math.min(columns, COLUMNS_MAX), Math.min(rows, ROWS_MAX));
    }

    /** Zero for what is no number. */
    private static int number(String text, int from, int end) {
        int number = 0;
        for (int at = from; at < end; at++) {
            int digit = text.charAt(at) - '0';
            if (digit < 0 || 9 < digit || COLUMNS_MAX * COLUMNS_MAX < number) {
                return 0;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
