package aigun.screen;

import aigun.model.SceneId;
import aigun.model.StartId;
import java.util.List;

/**
 * A game that was played before.
 *
 * @param id what the outside world knows it by
 * @param scene where its last decision was made; empty list before the first
 * @param ending where it ended; empty list while it is unfinished, else exactly one
 * @param when it was last played, in words
 */
public record SavedGame(
        String id, StartId start, List<SceneId> scene, int decisions, List<SceneId> ending, String when) {
    public SavedGame {
        scene = List.copyOf(scene);
        ending = List.copyOf(ending);
    }
}
