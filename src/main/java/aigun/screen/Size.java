package aigun.screen;

/** A screen's columns and rows, each at least 1. */
public record Size(int columns, int rows) {
    public static final Size HOME = new Size(80, 24);
    private static final int COLUMNS_MIN = 60;
    private static final int ROWS_MIN = 20;
    private static final int PANEL_COLUMNS_MIN = 120;
    private static final int AIRY_ROWS_MIN = 32;

    public Size {
        if (columns < 1 || rows < 1) {
            throw new IllegalArgumentException("no screen: " + columns + " by " + rows);
        }
    }

    /** Whether there is room to play; else only a sentence is shown. */
    public boolean isEnough() {
        return COLUMNS_MIN <= columns && ROWS_MIN <= rows;
    }

    /** Whether panels stand beside the prose. */
    boolean isWide() {
        return PANEL_COLUMNS_MIN <= columns;
    }

    /** Whether rows can be spent on air. */
    boolean isTall() {
        return AIRY_ROWS_MIN <= rows;
    }

    /** What to say where there is not. */
    public static String least(Messages messages) {
        return messages.text("small", Integer.toString(COLUMNS_MIN), Integer.toString(ROWS_MIN));
    }
}
