package aigun.author;

import aigun.engine.Story;
import aigun.model.Start;

/** What is so of all ways from a start to an ending, as far as it was found out. */
public sealed interface AllWays {
    /** Goes over every state that a start leads to. */
    static AllWays of(Story story, Start start, Search search) {
        return Extremes.of(story, start, search);
    }

    /**
     * Of each the least and the most that any way has.
     *
     * @param words as {@link Measures.Told} counts them
     * @param open options that are open at a decision
     */
    record Gone(Extent decisions, Extent words, Extent open) implements AllWays {}

    /** Not all states were looked at: there are too many, or somebody asked for an end. */
    record TooMany() implements AllWays {}

    /** No way comes to an ending. */
    record Unending() implements AllWays {}

    /** The least and the most. */
    record Extent(Bound least, Bound most) {}
}
