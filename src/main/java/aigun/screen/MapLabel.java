package aigun.screen;

/**
 * A name or a marker on a map.
 *
 * @param row of the map, from 0
 * @param column of the map where it begins, from 0
 */
public record MapLabel(int row, int column, String text, Role role) {
    /** The column behind its last. */
    public int end() {
        return column + Widths.columns(text);
    }

    /** Whether they share a cell, or stand so close in a row that they read as one. */
    boolean touches(MapLabel other) {
        return row == other.row && column <= other.end() && other.column <= end();
    }
}
