package aigun.screen;

import aigun.engine.Passage;
import aigun.engine.Telling;
import aigun.model.Scene;
import java.util.ArrayList;
import java.util.List;

/** What one step told, as blocks of a page. */
final class Told {
    private final Scribe scribe;
    private final Marks marks;
    private final List<Doc.Block> blocks = new ArrayList<>();

    private Told(Scribe scribe, Marks marks) {
        this.scribe = scribe;
        this.marks = marks;
    }

    /**
     * All of it in order. What came of a decision is set off from the scene it led to; a scene is named where another was
     * told before it.
     */
    static List<Doc.Block> blocks(Scribe scribe, Marks marks, Telling telling) {
        Told told = new Told(scribe, marks);
        for (Passage passage : telling.passages()) {
            told.add(passage);
        }
        return told.blocks;
    }

    private void add(Passage passage) {
        switch (passage.kind()) {
            case OUTCOME, ANSWER -> prose(passage, Role.PLAIN);
            case SCENE -> scene(passage);
            case MARGIN -> margin(passage);
            case EPILOGUE -> {
                blocks.add(new Doc.Pause());
                prose(passage, Role.PLAIN);
            }
        }
    }

    private void prose(Passage passage, Role role) {
        blocks.addAll(Runs.paragraphs(passage.paragraphs(), marks, role));
    }

    private void scene(Passage passage) {
        Scene scene = scribe.scene(passage.scene());
        if (!blocks.isEmpty()) {
            blocks.add(new Doc.Pause());
            blocks.add(new Doc.Heading(1, scene.title()));
        }
        String present = scribe.present(scene);
        if (!present.isEmpty()) {
            blocks.add(TitleSheets.words(present));
        }
        prose(passage, Role.PLAIN);
    }

    /** What the reader should know of the evidence: shown in every view, and told apart by a word. */
    private void margin(Passage passage) {
        List<Doc.Block> note = Runs.paragraphs(passage.paragraphs(), marks, Role.DIM);
        if (!note.isEmpty() && note.get(0) instanceof Doc.Text first) {
            List<Run> runs = new ArrayList<>();
            runs.add(new Run(scribe.text("scene.margin") + " ", Role.HEADING));
            runs.addAll(first.runs());
            note.set(0, new Doc.Text(first.depth(), runs));
        }
        blocks.addAll(note);
    }
}
