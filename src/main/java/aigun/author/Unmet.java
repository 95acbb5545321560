package aigun.author;

import aigun.model.ChoiceId;
import aigun.model.Condition;
import aigun.model.Decision;
import aigun.model.SceneId;
import aigun.play.Replay;
import java.util.List;
import java.util.Optional;

/** Something that a known path did not come to, and what was so instead. */
public sealed interface Unmet {
    /** What would have to be written instead for it to be met; empty where that is for its author to say. */
    default Optional<String> instead() {
        return Instead.of(this);
    }

    /**
     * A decision could not be made, so that the path has no end.
     *
     * @param number counted from 1
     */
    record Stuck(int number, Decision decision, Replay.Reason reason) implements Unmet {}

    /**
     * It does not end where it must.
     *
     * @param over whether play is over where it rests
     */
    record Ending(SceneId expected, SceneId rests, boolean over) implements Unmet {}

    /** A condition does not hold. */
    record Failed(Condition expected, List<Value> values) implements Unmet {
        public Failed {
            values = List.copyOf(values);
        }
    }

    /** Something that must be open is not. */
    record Closed(ChoiceId choice, SceneId rests, Access access) implements Unmet {}

    /** Something that must be there and locked is not. */
    record Unlocked(ChoiceId choice, SceneId rests, Access access) implements Unmet {}

    /** Words that must be told are not. */
    record Untold(String words) implements Unmet {}

    /** How something to do is found. */
    enum Access {
        OPEN,
        LOCKED,
        /** Not there at all. */
        ABSENT
    }

    /**
     * What a condition reads.
     *
     * @param value the level of a track; {@code true} for a raised flag, {@code false} for a lowered one; the position of an
     *     issue, empty where it has none
     */
    record Value(String name, String value) {}
}
