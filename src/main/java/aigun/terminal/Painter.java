package aigun.terminal;

import aigun.screen.Frame;
import aigun.screen.Row;
import aigun.screen.Run;
import aigun.screen.Widths;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.screen.Screen;
import java.util.List;

/**
 * Puts frames on a screen as cells. Rows that are as they were are passed over; of the others the screen finds the cells
 * that changed. What has no columns (controls, marks without a letter) never gets there.
 */
final class Painter {
    private static final char FIRST_ASCII = ' ';
    private static final char LAST_ASCII = '~';

    private final Palette palette;
    private final Cells cells = new Cells();
    private List<Row> painted = List.of();

    Painter(Palette palette) {
        this.palette = palette;
    }

    /** What a screen is filled with before anything is painted. */
    TextCharacter empty() {
        return cells.empty();
    }

    /** The screen is not what was painted any more: all rows count as changed. */
    void forget() {
        painted = List.of();
    }

    void paint(Frame frame, Screen screen) {
        int columns = screen.getTerminalSize().getColumns();
        int rows = screen.getTerminalSize().getRows();
        for (int row = 0; row < rows; row++) {
            Row next = rowAt(frame.lines(), row);
            if (painted.isEmpty() || !rowAt(painted, row).equals(next)) {
                paint(next, row, columns, screen);
            }
        }
        painted = frame.lines();
    }

    private static Row rowAt(List<Row> lines, int row) {
        return row < lines.size() ? lines.get(row) : Row.EMPTY;
    }

    private void paint(Row line, int row, int columns, Screen screen) {
        int column = 0;
        for (Run run : line.runs()) {
            column = paint(run, column, row, screen);
        }
        TextCharacter blank = cells.of(' ', palette.look(line.rest()));
        while (column < columns) {
            screen.setCharacter(column, row, blank);
            column++;
        }
    }

    /** The column behind the run. A wide cluster that the right edge would cut is left out. */
    private int paint(Run run, int from, int row, Screen screen) {
        Look look = palette.look(run.role());
        int edge = screen.getTerminalSize().getColumns();
        String text = run.text();
        int column = from;
        int at = 0;
        while (at < text.length() && column < edge) {
            int end = Widths.end(text, at);
            int columns = Widths.columns(text, at, end);
            if (columns == 0) {
                at = end;
                continue;
            }
            if (edge < column + columns) {
                return column;
            }
            screen.setCharacter(column, row, cell(text, at, end, look));
            column += columns;
            at = end;
        }
        return column;
    }

    private TextCharacter cell(String text, int from, int end, Look look) {
        char first = text.charAt(from);
        if (end - from == 1 && FIRST_ASCII <= first && first <= LAST_ASCII) {
            return cells.of(first, look);
        }
        String cluster = text.substring(from, end);
        return cells.of(cluster, Widths.columns(cluster), look);
    }
}
