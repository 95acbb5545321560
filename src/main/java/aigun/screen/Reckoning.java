package aigun.screen;

import aigun.author.Hindsight;

/** What came of counting what else a play could have come to. */
public sealed interface Reckoning {
    /** Everything was counted. */
    record Known(Hindsight hindsight) implements Reckoning {}

    /** It can't be said. */
    enum Unknown implements Reckoning {
        /** More states, more memory or more time would be needed than play can give. */
        TOO_MUCH
    }
}
