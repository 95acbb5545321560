package aigun.source;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a file as a terminal shows it, cut around a place when it is long, and beneath it the marker.
 *
 * @param marker carets beneath the place, and the blanks before them
 */
record Excerpt(String line, String marker) {
    private static final int COLUMNS_MAX = 100;
    private static final int COLUMNS_BEFORE = 40;
    private static final int TAB_COLUMNS = 4;

    /** A code point as it is shown, and how wide that is. */
    private record Cell(String shown, int width) {}

    static Excerpt of(String line, int column, int length) {
        List<Cell> cells = cells(line);
        int from = Math.min(column - 1, cells.size());
        int to = Math.min(from + length, cells.size());
        int first = 0;
        int last = cells.size();
        if (COLUMNS_MAX < width(cells, 0, cells.size())) {
            first = back(cells, from, COLUMNS_BEFORE);
            last = forth(cells, first, COLUMNS_MAX);
        }
        String before = 0 < first ? "…" : "";
        String behind = last < cells.size() ? "…" : "";
        int indent = before.length() + width(cells, first, from);
        int carets = Math.max(1, width(cells, from, Math.min(to, last)));
        return new Excerpt(before + shown(cells, first, last) + behind, " ".repeat(indent) + "^".repeat(carets));
    }

    private static List<Cell> cells(String line) {
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        for (int codePoint : line.codePoints().toArray()) {
            Cell cell = cell(codePoint, column);
            cells.add(cell);
            column += cell.width();
        }
        return cells;
    }

    private static Cell cell(int codePoint, int column) {
        if (codePoint == '\t') {
            int width = TAB_COLUMNS - column % TAB_COLUMNS;
            return new Cell(" ".repeat(width), width);
        }
        String shown = Controls.visible(codePoint);
        boolean plain = Character.codePointCount(shown, 0, shown.length()) == 1;
        return new Cell(shown, plain ? Columns.of(codePoint) : shown.length());
    }

    /** The first cell so that no more than {@code columns} lie between it and the given one. */
    private static int back(List<Cell> cells, int from, int columns) {
        int first = from;
        int width = 0;
        while (0 < first && width + cells.get(first - 1).width() <= columns) {
            first--;
            width += cells.get(first).width();
        }
        return first;
    }

    /** The cell before which {@code columns} are full. */
    private static int forth(List<Cell> cells, int first, int columns) {
        int last = first;
        int width = 0;
        while (last < cells.size() && width + cells.get(last).width() <= columns) {
            width += cells.get(last).width();
            last++;
        }
        return last;
    }

    private static int width(List<Cell> cells, int from, int to) {
        int width = 0;
        for (int index = from; index < to; index++) {
            width += cells.get(index).width();
        }
        return width;
    }

    private static String shown(List<Cell> cells, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (Cell cell : cells.subList(from, to)) {
            text.append(cell.shown());
        }
        return text.toString();
    }
}
