package aigun.screen;

import java.util.List;

/**
 * A line of a page set at some width.
 *
 * @param entry the number of what is chosen by a click on it; 0 for nothing
 * @param head whether it is the first line of its entry, where the cursor's mark stands
 */
record Line(List<Run> runs, int entry, boolean head) {
    static final Line EMPTY = new Line(List.of(), 0, false);

    Line {
        runs = List.copyOf(runs);
    }

    static Line of(List<Run> runs) {
        return new Line(runs, 0, false);
    }

    int columns() {
        int columns = 0;
        for (Run run : runs) {
            columns += Widths.columns(run.text());
        }
        return columns;
    }
}
