package aigun.screen;

import aigun.model.SceneId;
import aigun.model.StartId;

/** An ending that the player came to from a start once. */
public record Ended(StartId start, SceneId ending) {}
