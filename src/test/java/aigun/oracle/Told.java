package aigun.oracle;

import aigun.model.Condition;
import aigun.model.Effect;
import java.util.ArrayList;
import java.util.List;

/** What a step told, as lines of text. */
public final class Told {
    /** {@code KIND scene: words}, a line for each paragraph. */
    public final List<String> passages = new ArrayList<>();

    public final List<String> entered = new ArrayList<>();

    /** What was come by, in order. */
    public final List<Sight> sights = new ArrayList<>();

    /**
     * One side of something in the pack.
     *
     * @param what a condition that was weighed or an effect that was had, itself; or what was come by, by a name
     */
    public record Sight(Object what, boolean held) {}

    /** Notes which side of a condition was come by, if it has two; and says it again. */
    boolean weighed(Condition condition, boolean held) {
        if (!condition.isAlways()) {
            sights.add(new Sight(condition, held));
        }
        return held;
    }

    /** Notes what became of an effect on a track: whether it moved, and whether its end kept back all or a part of that. */
    void moved(Effect effect, boolean moved, boolean stopped) {
        if (moved) {
            sights.add(new Sight(effect, true));
        }
        if (stopped) {
            sights.add(new Sight(effect, false));
        }
    }

    /** Notes a reply, a scene, or a table at which something was agreed. */
    void met(String name) {
        sights.add(new Sight(name, true));
    }

    /** Who answered, what decided, his deed, his reason and the numbers; empty where nobody said anything. */
    public String answered = "";
}
