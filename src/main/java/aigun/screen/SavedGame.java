package aigun.screen;

import aigun.model.SceneId;
import aigun.model.StartId;
import java.util.List;

/**
 * A game that was left unfinished.
 *
 * @param id what the outside world knows it by
 * @param scene where its last decision was made; empty list before the first
 * @param when it was last played, in words
 */
public record SavedGame(String id, StartId start, List<SceneId> scene, int decisions, String when) {
    public SavedGame {
        scene = List.copyOf(scene);
    }
}
