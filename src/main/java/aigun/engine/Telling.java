package aigun.engine;

import aigun.model.SceneId;
import java.util.List;

/**
 * What one step tells.
 *
 * @param after the state the step led to
 * @param passages what is told, in order
 * @param entered the scenes entered, in order; none when play stays at a table
 */
public record Telling(State after, List<Passage> passages, Answered answered, List<SceneId> entered) {
    public Telling {
        passages = List.copyOf(passages);
        entered = List.copyOf(entered);
    }
}
