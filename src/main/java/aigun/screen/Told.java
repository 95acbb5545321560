package aigun.screen;

import aigun.engine.Passage;
import aigun.model.Scene;
import aigun.model.SceneId;
import java.util.ArrayList;
import java.util.List;

/** What was told, as blocks of a page. */
final class Told {
    private Told() {}

    /** A passage; a scene that is not the one the page is about is named first. */
    static List<Doc.Block> passage(Scribe scribe, Passage passage, SceneId here) {
        List<Doc.Block> blocks = new ArrayList<>();
        switch (passage.kind()) {
            case OUTCOME, ANSWER -> blocks.addAll(Runs.paragraphs(passage.paragraphs(), scribe.viewing(), Role.PLAIN));
            case SCENE -> scene(scribe, passage, here, blocks);
            case MARGIN -> blocks.addAll(Runs.paragraphs(passage.paragraphs(), scribe.viewing(), Role.DIM));
            case EPILOGUE -> {
                blocks.add(new Doc.Pause());
                blocks.addAll(Runs.paragraphs(passage.paragraphs(), scribe.viewing(), Role.PLAIN));
            }
        }
        return blocks;
    }

    private static void scene(Scribe scribe, Passage passage, SceneId here, List<Doc.Block> blocks) {
        Scene scene = scene(scribe, passage.scene());
        if (passage.scene().equals(here)) {
            blocks.add(new Doc.Pause());
        } else {
            blocks.add(new Doc.Heading(2, scene.title()));
        }
        String present = scribe.present(scene);
        if (!present.isEmpty()) {
            blocks.add(TitleSheets.words(present));
        }
        blocks.addAll(Runs.paragraphs(passage.paragraphs(), scribe.viewing(), Role.PLAIN));
    }

    static Scene scene(Scribe scribe, SceneId id) {
        for (Scene scene : scribe.pack().scenes()) {
            if (scene.id().equals(id)) {
                return scene;
            }
        }
        throw new IllegalArgumentException("no scene " + id);
    }
}
