package aigun.screen;

import java.util.List;

/**
 * One row of a frame, from its left edge on.
 *
 * @param rest what the columns behind the last run are filled with; {@code SELECTED} for a bar across the screen
 */
public record Row(List<Run> runs, Role rest) {
    public static final Row EMPTY = new Row(List.of(), Role.PLAIN);

    public Row {
        runs = List.copyOf(runs);
    }

    public static Row of(String text, Role role) {
        return new Row(List.of(new Run(text, role)), Role.PLAIN);
    }

    public static Row of(List<Run> runs) {
        return new Row(runs, Role.PLAIN);
    }

    /** What stands in the row, without what it means. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Run run : runs) {
            text.append(run.text());
        }
        return text.toString();
    }
}
