package aigun.model;

import java.util.List;

/**
 * Something that breaks in: looked at, in order, whenever play is about to enter a scene that is no ending.
 *
 * @param in the scenes it can break in from, those just being left; none means all
 */
public record Interrupt(Condition when, List<SceneId> in, SceneId to) {
    public Interrupt {
        in = List.copyOf(in);
    }
}
