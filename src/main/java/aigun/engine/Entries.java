package aigun.engine;

import aigun.model.CounterpartId;
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

    @Override
    public void outcome(Text text, long[] words) {}

    @Override
    public void asked(Envoy envoy, long[] words, Proposal proposal, long touched) {}

    @Override
    public void answered(Line line, long[] words, Proposal proposal, long touched) {}

    @Override
    public void remarked(CounterpartId who, Line line, long[] words) {}

    @Override
    public void taken(Move move) {}

    @Override
    public void weighed(When when, boolean held) {}

    @Override
    public void changed(Change change) {}

    @Override
    public void remembered(Slot slot) {}
}
