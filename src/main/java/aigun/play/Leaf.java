package aigun.play;

import aigun.model.DebriefPage;
import aigun.model.Paragraph;
import aigun.model.Prose;
import java.util.ArrayList;
import java.util.List;

/**
 * A page that the pack adds to the debrief, as far as it is so of a play.
 *
 * @param text what holds of its text
 * @param rows those that hold
 * @param rest what holds of what is told after the note
 */
public record Leaf(DebriefPage page, List<Paragraph> text, List<Row> rows, List<Paragraph> rest) {
    /** A row that holds, and what holds of what is said beneath it. */
    public record Row(DebriefPage.Row row, List<Paragraph> beneath) {
        public Row {
            beneath = List.copyOf(beneath);
        }
    }

    public Leaf {
        text = List.copyOf(text);
        rows = List.copyOf(rows);
        rest = List.copyOf(rest);
    }

    /** Those with something to tell, in the pack's order. */
    static List<Leaf> of(Play play) {
        List<Leaf> leaves = new ArrayList<>();
        for (DebriefPage page : play.story().pack().debrief()) {
            Leaf leaf = new Leaf(page, held(play, page.text()), rows(play, page), held(play, page.rest()));
            boolean empty = leaf.text.isEmpty() && leaf.rows.isEmpty() && leaf.rest.isEmpty() && !page.numbers();
            if (!empty) {
                leaves.add(leaf);
            }
        }
        return leaves;
    }

    private static List<Row> rows(Play play, DebriefPage page) {
        List<Row> rows = new ArrayList<>();
        for (DebriefPage.Row row : page.rows()) {
            if (play.story().holds(play.state(), row.when(), play.past())) {
                rows.add(new Row(row, held(play, row.beneath())));
            }
        }
        return rows;
    }

    private static List<Paragraph> held(Play play, List<Paragraph> paragraphs) {
        List<Paragraph> held = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            if (play.story().holds(play.state(), paragraph.when(), play.past())) {
                held.add(paragraph);
            }
        }
        return held;
    }

    /** All the prose of it, in the order of the page. */
    List<Prose> prose() {
        List<Prose> prose = new ArrayList<>();
        text.forEach(paragraph -> prose.add(paragraph.prose()));
        for (Row row : rows) {
            prose.addAll(row.row().cells());
            row.beneath().forEach(paragraph -> prose.add(paragraph.prose()));
        }
        prose.add(page.note());
        rest.forEach(paragraph -> prose.add(paragraph.prose()));
        return prose;
    }
}
