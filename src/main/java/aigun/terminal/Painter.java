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
        Line at = new Line(screen, row, columns);
        for (Run run : line.runs()) {
            paint(run, at);
        }
        Look rest = palette.look(line.rest());
        while (at.column < columns) {
            at.put(blank(rest, at), 1);
        }
    }

    /** Where in a row the next cell goes. */
    private static final class Line {
        private final Screen screen;
        private final int row;
        private final int edge;
        private int column;

        /** Up to here a terminal may have painted over what comes after a cluster, which it took for wider than we do. */
        private int spoilt;

        Line(Screen screen, int row, int edge) {
            this.screen = screen;
            this.row = row;
            this.edge = edge;
        }

        void put(TextCharacter cell, int columns) {
            screen.setCharacter(column, row, cell);
            column += columns;
        }

        boolean isSpoilt() {
            return column < spoilt;
        }

        /** By the cluster that comes next: no terminal gives a code point of it more than two columns. */
        void spoil(String cluster) {
            spoilt = Math.max(spoilt, column + 2 * cluster.codePointCount(0, cluster.length()));
        }
    }

    /** A wide cluster that the right edge would cut is left out, and all that comes after it. */
    private void paint(Run run, Line line) {
        Look look = palette.look(run.role());
        String text = run.text();
        int at = 0;
        while (at < text.length() && line.column < line.edge) {
            int end = Widths.end(text, at);
            int columns = Widths.columns(text, at, end);
            if (line.edge < line.column + columns) {
                line.put(blank(look, line), 1);
                return;
            }
            char first = text.charAt(at);
            if (end - at == 1 && FIRST_ASCII <= first && first <= LAST_ASCII && !line.isSpoilt()) {
                line.put(cells.of(first, look), 1);
            } else if (0 < columns) {
                line.put(cell(text.substring(at, end), look, line), columns);
            }
            at = end;
        }
    }

    private TextCharacter blank(Look look, Line line) {
        return line.isSpoilt() ? cells.anew(" ", 1, look) : cells.of(' ', look);
    }

    private TextCharacter cell(String cluster, Look look, Line line) {
        boolean spoilt = line.isSpoilt();
        if (Widths.isUncertain(cluster)) {
            line.spoil(cluster);
        }
        int columns = Widths.columns(cluster);
        return spoilt ? cells.anew(cluster, columns, look) : cells.of(cluster, columns, look);
    }
}
