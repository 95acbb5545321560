package aigun.engine;

import aigun.model.CounterpartId;

/** Listens to a step while it is made; it changes nothing. */
interface Teller {
    /** One that does not listen. */
    Teller SILENT = new Silent();

    /** What came of a decision, with the words as they are now. */
    void outcome(Text text, long[] words);

    /** Somebody is about to answer terms. */
    void asked(Envoy envoy, long[] words, Proposal proposal, long touched);

    /** He answered, and it had its effects. */
    void answered(Line line, long[] words, Proposal proposal, long touched);

    /** Somebody said something to what was no proposal. */
    void remarked(CounterpartId who, Line line, long[] words);

    /** The decision is done. */
    void taken(Move move);

    /** A scene was entered, and it had its effects. */
    void entered(Stage stage, long[] words);

    /** A condition of a rule was looked at. */
    void weighed(When when, boolean held);

    /** A change was made. */
    void changed(Change change);

    /** A scene that was entered, or a decision that was made, is remembered in this slot. */
    void remembered(Slot slot);
}
