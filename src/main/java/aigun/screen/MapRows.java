package aigun.screen;

import aigun.play.MapPicture;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A row of a map in the making: dots with names on them, as runs. */
final class MapRows {
    private final MapPicture picture;
    private final int row;
    private final List<Run> runs = new ArrayList<>();
    private int column;

    private MapRows(MapPicture picture, int row) {
        this.picture = picture;
        this.row = row;
    }

    static List<List<Run>> of(MapPicture picture) {
        List<MapLabel> labels = new ArrayList<>(MapLabels.on(picture));
        labels.sort(Comparator.comparingInt(MapLabel::column));
        List<List<Run>> rows = new ArrayList<>();
        for (int row = 0; row < picture.rows(); row++) {
            rows.add(new MapRows(picture, row).with(labels));
        }
        return rows;
    }

    private List<Run> with(List<MapLabel> labels) {
        for (MapLabel label : labels) {
            if (label.row() == row) {
                dots(label.column());
                runs.add(new Run(label.text(), label.role()));
                column = label.end();
            }
        }
        dots(picture.columns());
        return runs;
    }

    /** Cells up to a column; those of one role make one run. */
    private void dots(int end) {
        StringBuilder text = new StringBuilder();
        Role role = Role.PLAIN;
        for (; column < end; column++) {
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
