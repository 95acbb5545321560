package aigun.author;

import aigun.model.Decision;
import java.util.List;

/**
 * A path that comes to a target and keeps as much of a given path as any that does.
 *
 * @param path all of its decisions
 * @param changed the numbers, from 1, of those that the given path does not make anywhere in the same scene
 */
public record Amendment(List<Decision> path, List<Integer> changed) {
    public Amendment {
        path = List.copyOf(path);
        changed = List.copyOf(changed);
    }
}
