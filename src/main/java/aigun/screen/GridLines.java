package aigun.screen;

import aigun.screen.Doc.Cells;
import aigun.screen.Doc.Grid;
import java.util.ArrayList;
import java.util.List;

/** How things side by side are set: columns of equal width beside a narrower one with the names. */
final class GridLines {
    private static final int GAP = 2;
    private static final int KEY_COLUMNS = 3;

    private final List<Line> lines = new ArrayList<>();
    private final int key;
    private final int name;
    private final int cell;

    private GridLines(Grid grid, int width) {
        this.key = isOpened(grid) ? KEY_COLUMNS : 0;
        int others = Math.max(1, grid.heads().size() - 1);
        int room = width - key;
        this.name = Math.min(longestName(grid), room / (others + 1));
        this.cell = Math.max(1, (room - name) / others - GAP);
    }

    static List<Line> of(Grid grid, int width) {
        GridLines set = new GridLines(grid, width);
        set.row(new Cells(0, grid.heads()), Role.HEADING);
        for (Cells row : grid.rows()) {
            set.row(row, Role.PLAIN);
        }
        return set.lines;
    }

    private static boolean isOpened(Grid grid) {
        for (Cells row : grid.rows()) {
            if (0 < row.number()) {
                return true;
            }
        }
        return false;
    }

    private static int longestName(Grid grid) {
        int longest = Widths.columns(grid.heads().get(0));
        for (Cells row : grid.rows()) {
            longest = Math.max(longest, Widths.columns(row.cells().get(0)));
        }
        return longest;
    }

    private void row(Cells row, Role role) {
        List<List<String>> columns = new ArrayList<>();
        int height = 1;
        for (String text : row.cells()) {
            List<String> column = Wrap.lines(text, columns.isEmpty() ? name : cell);
            columns.add(column);
            height = Math.max(height, column.size());
        }
        for (int line = 0; line < height; line++) {
            List<Run> runs = new ArrayList<>();
            if (0 < key) {
                String number = line == 0 ? Entries.key(row.number()) : "";
                runs.add(new Run(padded(number, key), Role.KEY));
            }
            for (int column = 0; column < columns.size(); column++) {
                String part = part(columns.get(column), line);
                boolean last = column == columns.size() - 1;
                runs.add(new Run(last ? part : padded(part, room(column)), role(column, role)));
            }
            lines.add(new Line(runs, row.number(), line == 0 && 0 < row.number()));
        }
    }

    private int room(int column) {
        return (column == 0 ? name : cell) + GAP;
    }

    /** The names stand back, so that what is compared stands out. */
    private static Role role(int column, Role role) {
        return column == 0 && role == Role.PLAIN ? Role.DIM : role;
    }

    private static String part(List<String> column, int line) {
        return line < column.size() ? column.get(line) : "";
    }

    private static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - Widths.columns(text)));
    }
}
