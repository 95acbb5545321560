package aigun.play;

/** A picture in the making: eight dots a cell, as braille has them, and the strongest ink in each cell. */
final class Dots {
    private final int columns;
    private final int rows;
    private final int[] patterns;
    private final Ink[] inks;

    Dots(int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
        this.patterns = new int[columns * rows];
        this.inks = new Ink[columns * rows];
        java.util.Arrays.fill(inks, Ink.NONE);
    }

    /** Sets a dot; outside the picture it does nothing. */
    void set(int x, int y, Ink ink) {
        if (0 <= x && x < 2 * columns && 0 <= y && y < 4 * rows) {
            add(x / 2, y / 4, bit(x % 2, y % 4), ink);
        }
    }

    /** The dot's bit in the braille patterns of Unicode. */
    static int bit(int across, int down) {
        return down == 3 ? 0x40 << across : 1 << (down + 3 * across);
    }

    /** Puts a pattern into a cell; what fills the ground gives way to whatever is drawn on it. */
    void add(int column, int row, int pattern, Ink ink) {
        int at = row * columns + column;
        boolean onFill = inks[at].isFill() && !ink.isFill();
        patterns[at] = onFill ? pattern : patterns[at] | pattern;
        inks[at] = inks[at].compareTo(ink) < 0 ? ink : inks[at];
    }

    int pattern(int column, int row) {
        return patterns[row * columns + column];
    }

    Ink ink(int column, int row) {
        return inks[row * columns + column];
    }
}
