package aigun.author;

import aigun.model.Decision;
import aigun.model.SceneId;
import java.util.List;

/**
 * A way that was gone at random.
 *
 * @param rests the scene it came to
 */
public record Walk(Outcome outcome, SceneId rests, List<Decision> decisions) {
    /** The decisions after which a walk is taken for one that may never end. */
    public static final int DECISIONS_MAX = 10_000;

    /** What became of it. */
    public enum Outcome {
        ENDED,
        /** Play is not over, and nothing is open. */
        DEAD_END,
        /** It had not ended after {@link #DECISIONS_MAX} decisions. */
        TOO_LONG
    }

    public Walk {
        decisions = List.copyOf(decisions);
    }
}
