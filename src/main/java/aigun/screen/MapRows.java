package aigun.screen;

import aigun.play.MapPicture;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A map in dots with its names on it, as rows of runs. */
final class MapRows {
    private MapRows() {}

    static List<List<Run>> of(MapPicture picture) {
        List<MapLabel> labels = new ArrayList<>(MapLabels.on(picture));
        labels.sort(Comparator.comparingInt(MapLabel::column));
        List<List<Run>> rows = new ArrayList<>();
        for (int row = 0; row < picture.rows(); row++) {
            rows.add(row(picture, row, labels));
        }
        return rows;
    }

    private static List<Run> row(MapPicture picture, int row, List<MapLabel> labels) {
        List<Run> runs = new ArrayList<>();
        int column = 0;
        for (MapLabel label : labels) {
            if (label.row() == row) {
                dots(picture, row, column, label.column(), runs);
                runs.add(new Run(label.text(), label.role()));
                column = label.end();
            }
        }
        dots(picture, row, column, picture.columns(), runs);
        return runs;
    }

    /** Cells of one role make one run. */
    private static void dots(MapPicture picture, int row, int from, int to, List<Run> runs) {
        StringBuilder text = new StringBuilder();
        Role role = Role.PLAIN;
        for (int column = from; column < to; column++) {
            Role next = MapMarks.role(picture.ink(column, row));
            if (next != role && 0 < text.length()) {
                runs.add(new Run(text.toString(), role));
                text.setLength(0);
            }
            role = next;
            text.append(MapMarks.braille(picture.dots(column, row)));
        }
        if (0 < text.length()) {
            runs.add(new Run(text.toString(), role));
        }
    }
}
