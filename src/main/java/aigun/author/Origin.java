package aigun.author;

import aigun.engine.Past;
import aigun.engine.Scout;
import aigun.engine.State;
import aigun.model.Start;
import java.util.List;

/** Where an exploration begins. */
public sealed interface Origin {
    /** Puts the scout there. */
    void begin(Scout scout);

    /** A start of the pack, with the tracks that a player set. */
    record Opening(Start start, List<Start.Level> adjusted) implements Origin {
        public Opening {
            adjusted = List.copyOf(adjusted);
        }

        @Override
        public void begin(Scout scout) {
            scout.begin(start, adjusted);
        }
    }

    /** Where a play rests. */
    record Resting(State state, Past past) implements Origin {
        @Override
        public void begin(Scout scout) {
            scout.begin(state, past);
        }
    }
}
