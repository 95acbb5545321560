package aigun.author;

/**
 * A link between states in one number: what it leads to, how many options of the first state lead there, and whether
 * all of them depart from history.
 */
final class Link {
    /** The most options that one link can stand for; more take another link. */
    static final int TIMES_MAX = 32;

    /** The most states that links can lead to. */
    static final int STATES_MAX = 1 << (Integer.SIZE - 6);

    private static final int TIMES_BITS = 5;
    private static final int DEPARTS = 1 << TIMES_BITS;

    private Link() {}

    static int of(int state, int times, boolean departs) {
        return state << (TIMES_BITS + 1) | (departs ? DEPARTS : 0) | (times - 1);
    }

    /** The same link to a state with another number. */
    static int to(int link, int state) {
        return state << (TIMES_BITS + 1) | (link & (DEPARTS | (TIMES_MAX - 1)));
    }

    /** The number of the state that it leads to. */
    static int to(int link) {
        return link >>> (TIMES_BITS + 1);
    }

    /** How many options it stands for. */
    static int times(int link) {
        return (link & (TIMES_MAX - 1)) + 1;
    }

    /** 1 if every option it stands for departs from history, else 0. */
    static int departures(int link) {
        return link >>> TIMES_BITS & 1;
    }
}
