package aigun.engine;

import aigun.model.CounterpartId;

/** Listens to a step while it is made, to as much of it as it wants to hear; it changes nothing. */
interface Teller {
    /** What came of a decision, with the words as they are now. */
    default void outcome(Text text, long[] words) {}

    /** Somebody is about to answer terms. */
    default void asked(Envoy envoy, long[] words, Proposal proposal, long touched) {}

    /** He answered, and it had its effects. */
    default void answered(Line line, long[] words, Proposal proposal, long touched) {}

    /** Somebody said something to what was no proposal. */
    default void remarked(CounterpartId who, Line line, long[] words) {}

    /** A landmark that has one side was come by, by its number. */
    default void met(int landmark) {}

    /** The decision is done. */
    default void taken(Move move) {}

    /** A scene was entered, and it had its effects. */
    default void entered(Stage stage, long[] words) {}

    /** A condition of a rule was looked at. */
    default void weighed(When when, boolean held) {}

    /** A change was made. */
    default void changed(Change change) {}

    /** A scene that was entered, or a decision that was made, is remembered in this slot. */
    default void remembered(Slot slot) {}
}
