package aigun.engine;

import aigun.model.Paragraph;
import aigun.model.SceneId;
import java.util.List;

/**
 * Text that was told together.
 *
 * @param scene the scene it belongs to
 * @param paragraphs those whose condition held when it was told; at least one
 */
public record Passage(Kind kind, SceneId scene, List<Paragraph> paragraphs) {
    /** What a passage tells. */
    public enum Kind {
        /** What came of a choice, of a branch, of a counterpart's yes or no. */
        OUTCOME,
        /** What the counterpart answered. */
        ANSWER,
        /** A scene that was entered. */
        SCENE,
        /** What the reader should know of the evidence for that scene. */
        MARGIN,
        /** What came of an ending. */
        EPILOGUE
    }

    public Passage {
        paragraphs = List.copyOf(paragraphs);
    }
}
