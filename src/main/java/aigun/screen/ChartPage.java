package aigun.screen;

import aigun.model.GeoMap;
import aigun.play.MapPicture;
import java.util.ArrayList;
import java.util.List;

/** A page that is a map: as wide as the screen, and as high as its window; two maps side by side where there is room. */
final class ChartPage {
    private static final int BETWEEN = 4;
    private static final int ROWS_MIN = 6;

    private final Sheet sheet;
    private final Doc.Chart chart;
    private final Page empty;
    private final List<Line> lines = new ArrayList<>();

    private ChartPage(Sheet sheet, Doc.Chart chart, Page empty) {
        this.sheet = sheet;
        this.chart = chart;
        this.empty = empty;
    }

    static Page of(Sheet sheet, Doc.Chart chart, Size size) {
        int left = Page.GUTTER;
        int measure = size.columns() - 2 * left;
        List<Line> head = Page.head(sheet.head(), measure);
        Page empty = new Page(sheet, size, left, measure, 0, new Page.Lines(head, List.of(), List.of()));
        ChartPage page = new ChartPage(sheet, chart, empty);
        page.set();
        return new Page(sheet, size, left, measure, 0, new Page.Lines(head, page.lines, List.of()));
    }

    private void set() {
        int height = Layout.of(empty, 0, "").height();
        boolean several = 1 < chart.panels().size();
        if (!several) {
            single(height);
        } else if (empty.size().isWide()) {
            sideBySide(height);
        } else {
            oneAfterAnother(height);
        }
        List<Line> choosing = Typeset.lines(sheet.parts().choosing(), empty.measure(), Typeset.Place.TEXT);
        if (!choosing.isEmpty()) {
            lines.add(Line.EMPTY);
            lines.addAll(choosing);
        }
    }

    /** The map stays where it is whatever the legend has to say. */
    private void single(int height) {
        MapPicture picture = picture(0, empty.measure(), height - MapLegend.rows());
        add(picture);
        lines.addAll(legend(List.of(picture)));
    }

    private void sideBySide(int height) {
        int width = (empty.measure() - BETWEEN * (chart.panels().size() - 1))
                / chart.panels().size();
        int rows = Math.min(idealRows(width), height - 6);
        List<MapPicture> pictures = new ArrayList<>();
        List<List<List<Run>>> columns = new ArrayList<>();
        List<Run> captions = new ArrayList<>();
        for (int panel = 0; panel < chart.panels().size(); panel++) {
            pictures.add(picture(panel, width, rows));
            columns.add(MapRows.of(pictures.get(panel)));
            String caption = chart.panels().get(panel).caption();
            captions.add(new Run(caption, Role.HEADING));
            captions.add(Typeset.blank(Math.max(1, width + BETWEEN - Widths.columns(caption))));
        }
        lines.add(Line.of(captions));
        for (int row = 0; row < rows; row++) {
            List<Run> runs = new ArrayList<>();
            for (List<List<Run>> column : columns) {
                if (!runs.isEmpty()) {
                    runs.add(Typeset.blank(BETWEEN));
                }
                runs.addAll(column.get(row));
            }
            lines.add(Line.of(runs));
        }
        lines.addAll(legend(pictures));
    }

    private void oneAfterAnother(int height) {
        int rows = Math.min(idealRows(empty.measure()), height - 2);
        List<MapPicture> pictures = new ArrayList<>();
        for (int panel = 0; panel < chart.panels().size(); panel++) {
            pictures.add(picture(panel, empty.measure(), rows));
            lines.add(Line.of(List.of(new Run(chart.panels().get(panel).caption(), Role.HEADING))));
            add(pictures.get(panel));
            lines.add(Line.EMPTY);
        }
        lines.addAll(legend(pictures));
    }

    /** As many rows as leave nothing of the width over. */
    private int idealRows(int width) {
        GeoMap.Window window = chart.panels().get(0).look().map().views().get(0).window();
        return Math.max(ROWS_MIN, (int) Math.round(width / (2 * window.ratio())));
    }

    private MapPicture picture(int panel, int width, int rows) {
        return MapPicture.of(chart.panels().get(panel).look(), width, Math.max(ROWS_MIN, rows));
    }

    private void add(MapPicture picture) {
        for (List<Run> row : MapRows.of(picture)) {
            lines.add(Line.of(row));
        }
    }

    private List<Line> legend(List<MapPicture> pictures) {
        return MapLegend.of(pictures, chart, empty.measure());
    }
}
