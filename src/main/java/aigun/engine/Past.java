package aigun.engine;

import aigun.model.ChoiceId;
import aigun.model.SceneId;

/**
 * What was done on a path before the step that is told now: what texts may read although no state holds it. The step's
 * own scenes and choice are added while it is told.
 */
public interface Past {
    /** A path on which nothing was done yet. */
    Past NONE = new Past() {
        @Override
        public boolean saw(SceneId scene) {
            return false;
        }

        @Override
        public boolean took(SceneId scene, ChoiceId choice) {
            return false;
        }
    };

    /** Whether the scene was entered. */
    boolean saw(SceneId scene);

    /** Whether the choice was taken there; at a table the move, in a chance the branch. */
    boolean took(SceneId scene, ChoiceId choice);
}
