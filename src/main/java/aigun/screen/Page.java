package aigun.screen;

import aigun.screen.Typeset.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * A sheet set for a size: made when either changes, so that moving about on it costs nothing.
 *
 * @param left where text begins; the cursor's mark stands before it
 * @param measure columns of text
 * @param panelLeft where the panel begins; 0 without one
 */
record Page(Sheet sheet, Size size, int left, int measure, int panelLeft, Lines lines) {
    /** What is above, the text itself, and what is beside it. */
    record Lines(List<Line> head, List<Line> body, List<Line> panel) {
        Lines {
            head = List.copyOf(head);
            body = List.copyOf(body);
            panel = List.copyOf(panel);
        }
    }

    /** As wide as prose is read with ease. */
    private static final int MEASURE_MAX = 72;

    private static final int MARGIN = 4;
    private static final int NARROW_MARGIN = 2;
    private static final int MARGIN_FROM = 76;
    private static final int PANEL_GAP = 6;
    private static final int PANEL_MAX = 48;
    /** Columns before the text, where the cursor's mark stands. */
    static final int GUTTER = 2;

    static Page of(Sheet sheet, Size size) {
        if (!size.isEnough()) {
            return new Page(sheet, size, 0, 1, 0, new Lines(List.of(), List.of(), List.of()));
        }
        if (sheet.chart().isPresent()) {
            return ChartPage.of(sheet, sheet.chart().get(), size);
        }
        boolean panel = size.isWide() && !sheet.parts().standing().blocks().isEmpty();
        int margin = size.columns() < MARGIN_FROM ? NARROW_MARGIN : MARGIN;
        int measure = Math.min(MEASURE_MAX, size.columns() - 2 * margin);
        int beside = 0;
        if (panel) {
            beside = Math.min(PANEL_MAX, size.columns() - measure - PANEL_GAP - margin - NARROW_MARGIN);
        }
        int whole = panel ? measure + PANEL_GAP + beside : measure;
        int left = (size.columns() - whole) / 2;
        Doc text = panel ? sheet.text() : sheet.whole();
        Lines lines = new Lines(
                head(sheet.head(), whole),
                Typeset.lines(text, measure, Place.TEXT),
                panel ? Typeset.lines(sheet.panel(), beside, Place.PANEL) : List.of());
        return new Page(sheet, size, left, measure, panel ? left + measure + PANEL_GAP : 0, lines);
    }

    /** A strip stands above all else, so that it stays where it is from place to place. */
    static List<Line> head(Sheet.Head head, int width) {
        List<Line> lines = new ArrayList<>();
        for (Strip strip : head.strip()) {
            lines.add(strip.line(width));
        }
        int title = Widths.columns(head.title());
        int aside = Widths.columns(head.aside());
        boolean beside = title + GUTTER + aside <= width;
        List<Run> first = new ArrayList<>();
        if (beside && 0 < aside) {
            first.add(new Run(head.title(), Role.TITLE));
            first.add(Typeset.blank(width - title - aside));
            first.add(new Run(head.aside(), Role.DIM));
            lines.add(Line.of(first));
        } else {
            add(lines, new Run(head.title(), Role.TITLE), width);
            add(lines, new Run(head.aside(), Role.DIM), width);
        }
        add(lines, new Run(head.info(), Role.DIM), width);
        return lines;
    }

    private static void add(List<Line> lines, Run run, int width) {
        if (!run.text().isEmpty()) {
            for (List<Run> runs : Wrap.runs(List.of(run), width)) {
                lines.add(Line.of(runs));
            }
        }
    }

    /** Columns from the text's left edge to the right edge of what is beside it. */
    int whole() {
        return size.columns() - 2 * left;
    }
}
