package aigun.terminal;

/**
 * Columns and rows of a screen, within limits: what is beyond them is not painted, and a terminal that says it has none
 * is taken for one of the home size.
 */
record Size(int columns, int rows) {
    static final Size HOME = new Size(80, 24);
    private static final int COLUMNS_MAX = 1000;
    private static final int ROWS_MAX = 500;

    Size {
        if (columns < 1 || rows < 1) {
            throw new IllegalArgumentException(columns + " x " + rows);
        }
        columns = Math.min(columns, COLUMNS_MAX);
        rows = Math.min(rows, ROWS_MAX);
    }

    /** Reads what {@code stty size} prints, rows first; the home size when it makes no sense. */
    static Size parse(String text) {
        int rows = 0;
        int columns = 0;
        boolean first = true;
        for (int at = 0; at < text.length(); at++) {
            char next = text.charAt(at);
            if (next == ' ' && first) {
                first = false;
            } else if (next < '0' || '9' < next || COLUMNS_MAX * 10 < rows + columns) {
                return HOME;
            } else if (first) {
                rows = rows * 10 + (next - '0');
            } else {
                columns = columns * 10 + (next - '0');
            }
        }
        return rows == 0 || columns == 0 ? HOME : new Size(columns, rows);
    }
}
