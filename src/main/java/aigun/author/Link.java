package aigun.author;

/** A link between states in one number: what it leads to, and how many options of the first state lead there. */
final class Link {
    /** The most options that one link can stand for; more take another link. */
    static final int TIMES_MAX = 32;

    /** The most states that links can lead to. */
    static final int STATES_MAX = 1 << (Integer.SIZE - 5);

    private static final int TIMES_BITS = 5;

    private Link() {}

    static int of(int state, int times) {
        return state << TIMES_BITS | (times - 1);
    }

    /** The number of the state that it leads to. */
    static int to(int link) {
        return link >>> TIMES_BITS;
    }

    /** How many options it stands for. */
    static int times(int link) {
        return (link & (TIMES_MAX - 1)) + 1;
    }
}
