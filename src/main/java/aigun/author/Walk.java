package aigun.author;

import aigun.model.Decision;
import aigun.model.SceneId;
import java.util.List;
import java.util.function.IntUnaryOperator;

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

    /**
     * One of so many options, by its place.
     *
     * @param weight how much each of them weighs
     * @param draw a whole number from 0, below the one it is given
     */
    static int drawn(int options, IntUnaryOperator weight, IntUnaryOperator draw) {
        int sum = 0;
        for (int place = 0; place < options; place++) {
            sum += weight.applyAsInt(place);
        }
        int drawn = draw.applyAsInt(sum);
        int place = 0;
        while (weight.applyAsInt(place) <= drawn) {
            drawn -= weight.applyAsInt(place);
            place++;
        }
        return place;
    }

    public Walk {
        decisions = List.copyOf(decisions);
    }
}
