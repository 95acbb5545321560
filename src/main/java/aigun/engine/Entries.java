package aigun.engine;

import aigun.model.SceneId;
import java.util.ArrayList;
import java.util.List;

/** Listens for the scenes that are entered, and to nothing else. */
final class Entries implements Teller {
    private final List<SceneId> scenes = new ArrayList<>();

    /** Those that were entered so far, in order. */
    List<SceneId> scenes() {
        return scenes;
    }

    @Override
    public void entered(Stage stage, long[] words) {
        scenes.add(stage.scene().id());
    }
}
