package aigun.engine;

import aigun.model.SceneId;
import java.util.List;

/**
 * Where a step leads, with nothing told.
 *
 * @param entered the scenes entered on the way, in order; none when play stays at a table
 */
public record Arrival(State after, List<SceneId> entered) {
    public Arrival {
        entered = List.copyOf(entered);
    }
}
