package aigun.author;

import aigun.model.Draft;
import aigun.model.SceneId;
import aigun.model.Term;

/** Something that a play may or may not come to. */
public sealed interface Target {
    /** This ending. */
    record Ending(SceneId scene) implements Target {}

    /** Any ending in which this term is signed. */
    record Signed(Term term) implements Target {}

    /** This ending with exactly this draft: every issue stands as it does there, or is open as it is there. */
    record Terms(SceneId scene, Draft draft) implements Target {}
}
