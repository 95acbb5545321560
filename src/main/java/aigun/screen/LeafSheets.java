package aigun.screen;

import aigun.model.DebriefPage;
import aigun.play.Debrief;
import aigun.play.Leaf;
import java.util.ArrayList;
import java.util.List;

/** The pages that a pack adds to the debrief: what they tell, what they lay side by side, and what comes after a note. */
final class LeafSheets {
    private LeafSheets() {}

    /** What is told after a note is not before the player's eyes until he goes on to it. */
    static Sheet of(Scribe scribe, Screen.Leaf screen) {
        Leaf leaf = leaf(scribe, screen.page());
        Marks marks = Marks.shown(scribe);
        boolean rest = screen.turned() == Screen.Turned.TO_REST;
        List<Doc.Block> story =
                rest ? Runs.paragraphs(leaf.rest(), marks, Role.PLAIN) : new ArrayList<>(before(scribe, leaf, marks));
        List<Doc.Block> note = rest ? List.of() : note(leaf, marks);
        story.addAll(marks.list());
        story.addAll(note);
        Choices choices = new Choices();
        if (!rest && !leaf.rest().isEmpty()) {
            Screen on = new Screen.Leaf(screen.page(), Screen.Turned.TO_REST);
            choices.add(scribe.text("leaf.on"), new Action.Turn(on));
        }
        String start = scribe.play().start().title();
        Sheet sheet =
                DebriefSheets.titled(scribe, new Sheet.Head(leaf.page().title(), start, ""), new Doc(story), choices);
        boolean warned = 1 < sheet.actions().size();
        return warned
                ? new Sheet(sheet.head(), sheet.parts(), sheet.actions(), sheet.hints(), Sheet.Opening.UNCHOSEN)
                : sheet;
    }

    private static Leaf leaf(Scribe scribe, String page) {
        for (Leaf leaf : Debrief.of(scribe.play()).leaves()) {
            if (leaf.page().id().equals(page)) {
                return leaf;
            }
        }
        throw new IllegalArgumentException("no page " + page);
    }

    /** All of it, for print: the note stands where it is come to. */
    static List<Doc.Block> whole(Scribe scribe, Leaf leaf) {
        Marks marks = Marks.shown(scribe);
        List<Doc.Block> blocks = before(scribe, leaf, marks);
        blocks.addAll(note(leaf, marks));
        blocks.addAll(Runs.paragraphs(leaf.rest(), marks, Role.PLAIN));
        blocks.addAll(marks.list());
        return blocks;
    }

    /** Up to the note. */
    private static List<Doc.Block> before(Scribe scribe, Leaf leaf, Marks marks) {
        List<Doc.Block> blocks = new ArrayList<>(Runs.paragraphs(leaf.text(), marks, Role.PLAIN));
        for (Leaf.Row row : leaf.rows()) {
            blocks.add(new Doc.Heading(2, row.row().name()));
            blocks.add(grid(leaf.page(), row.row(), marks));
            blocks.addAll(Runs.paragraphs(row.beneath(), marks, Role.PLAIN));
        }
        if (leaf.page().numbers()) {
            blocks.addAll(NumberLines.of(scribe));
        }
        return blocks;
    }

    /** The last that is read before the rest; nothing where there is none. */
    private static List<Doc.Block> note(Leaf leaf, Marks marks) {
        List<Doc.Block> blocks = new ArrayList<>();
        if (!leaf.rest().isEmpty()) {
            blocks.add(new Doc.Pause());
            blocks.addAll(Runs.blocks(leaf.page().note(), marks));
        }
        return blocks;
    }

    /** What is laid side by side has its name above it, so that the columns get all of the width. */
    private static Doc.Block grid(DebriefPage page, DebriefPage.Row row, Marks marks) {
        List<String> heads = new ArrayList<>(List.of(""));
        heads.addAll(page.columns());
        List<String> cells = new ArrayList<>(List.of(""));
        row.cells().forEach(cell -> cells.add(Runs.line(cell, marks)));
        return new Doc.Grid(heads, List.of(new Doc.Cells(0, cells)));
    }
}
