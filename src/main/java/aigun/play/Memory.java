package aigun.play;

import aigun.engine.Past;
import aigun.model.ChoiceId;
import aigun.model.Decision;
import aigun.model.SceneId;
import aigun.model.Start;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What was seen and done on a path; it grows only as far as a pack has scenes and choices. */
final class Memory implements Past {
    /** Scenes by their id, decisions by scene and choice with a line end between, which no id has. */
    private final SortedSet<String> known;

    private Memory(SortedSet<String> known) {
        this.known = known;
    }

    /** What was seen and done on a whole path. */
    static Memory of(List<Decision> decisions, List<SceneId> entered) {
        SortedSet<String> known = new TreeSet<>();
        decisions.forEach(decision -> known.add(key(decision.scene(), decision.choice())));
        entered.forEach(scene -> known.add(scene.text()));
        return new Memory(known);
    }

    /** What lies behind a start. */
    static Memory behind(Start start) {
        return of(start.behind().decisions(), start.behind().scenes());
    }

    @Override
    public boolean saw(SceneId scene) {
        return known.contains(scene.text());
    }

    @Override
    public boolean took(SceneId scene, ChoiceId choice) {
        return known.contains(key(scene, choice));
    }

    Memory plus(Decision decision) {
        return plus(key(decision.scene(), decision.choice()));
    }

    Memory plus(List<SceneId> scenes) {
        Memory memory = this;
        for (SceneId scene : scenes) {
            memory = memory.plus(scene.text());
        }
        return memory;
    }

    private Memory plus(String key) {
        if (known.contains(key)) {
            return this;
        }
        SortedSet<String> more = new TreeSet<>(known);
        more.add(key);
        return new Memory(more);
    }

    private static String key(SceneId scene, ChoiceId choice) {
        return scene.text() + '\n' + choice.text();
    }
}
