package aigun.author;

import aigun.engine.Keep;
import aigun.engine.Past;
import aigun.engine.State;
import aigun.engine.Story;
import aigun.engine.Survey;
import aigun.model.Start;
import java.util.List;

/** Where an exploration begins. */
public sealed interface Origin {
    /** The story made ready to be explored from there. */
    Survey survey(Story story, Keep keep);

    /** The same for one paragraph, by the number of its landmark: with what its condition reads as part of the key. */
    Survey slice(Story story, int paragraph);

    /** A start of the pack, with the tracks that a player set. */
    record Opening(Start start, List<Start.Level> adjusted) implements Origin {
        public Opening {
            adjusted = List.copyOf(adjusted);
        }

        @Override
        public Survey survey(Story story, Keep keep) {
            return story.survey(keep, start, adjusted);
        }

        @Override
        public Survey slice(Story story, int paragraph) {
            return story.slice(paragraph, start, adjusted);
        }
    }

    /** Where a play rests. */
    record Resting(State state, Past past) implements Origin {
        @Override
        public Survey survey(Story story, Keep keep) {
            return story.survey(keep, state, past);
        }

        @Override
        public Survey slice(Story story, int paragraph) {
            return story.slice(paragraph, state, past);
        }
    }
}
