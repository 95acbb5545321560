package aigun.cli;

/** What the program ends with. */
final class Exits {
    static final int FINE = 0;

    /** Faults in a pack, a path that no longer fits. */
    static final int FINDINGS = 1;

    /** The command line, or a line of input, means nothing. */
    static final int USAGE = 2;

    /** The disk, the terminal. */
    static final int WORLD = 3;

    /** A fault of ours. */
    static final int BUG = 70;

    private Exits() {}
}
