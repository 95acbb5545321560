package aigun.author;

/** Is told how far an exploration has come, and can end it. */
public interface Progress {
    /** Says nothing and lets it go on. */
    Progress SILENT = standing -> true;

    /**
     * Hears of it, many times a second.
     *
     * @return whether to go on
     */
    boolean goesOn(Standing standing);

    /** Hears that it begins once more from nothing, with fewer states told apart, since there are too many. */
    default void beginsAnew() {}

    /**
     * How far it has come.
     *
     * @param states states found
     * @param transitions decisions followed
     * @param frontier states found and not yet gone on from
     * @param level how many decisions lie between the start and the states that are looked at now
     */
    record Standing(long states, long transitions, long frontier, int level) {}
}
