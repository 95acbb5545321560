package aigun.model;

import java.util.List;

/**
 * A page of the debrief that a pack tells by itself, beside those that come of every play.
 *
 * @param about what it holds, said where it can be opened; empty for nothing
 * @param columns the heads of what its rows lay side by side; none where it has no rows
 * @param note what is to be known before the rest is read; without blocks where there is no rest
 * @param rest told to who reads on
 * @param numbers whether the pack's own numbers are listed beneath
 */
public record DebriefPage(
        String id,
        String title,
        String about,
        Stands stands,
        List<Paragraph> text,
        List<String> columns,
        List<Row> rows,
        Prose note,
        List<Paragraph> rest,
        boolean numbers) {
    /** Where a page stands among those that come of every play. */
    public enum Stands {
        FIRST,
        BEFORE_WHAT_IF,
        AFTER_WHAT_IF,
        /** With what a class is given to work on. */
        CLASS
    }

    /**
     * Things laid side by side.
     *
     * @param name what they are about
     * @param cells one for each column
     * @param beneath what is said of them
     */
    public record Row(String name, Condition when, List<Prose> cells, List<Paragraph> beneath) {
        public Row {
            cells = List.copyOf(cells);
            beneath = List.copyOf(beneath);
        }
    }

    public DebriefPage {
        text = List.copyOf(text);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        rest = List.copyOf(rest);
    }
}
