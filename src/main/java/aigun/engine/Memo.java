package aigun.engine;

/**
 * Which things an observer has been asked already: a few of them, each in the one place it may have. Most of what is
 * asked has been asked before, and the answer noted.
 */
final class Memo {
    private static final int PLACES = 64;
    private static final int BITS = 6;

    /** Stands for one that was never needed. */
    static final Memo UNUSED = new Memo(0);

    private final int width;
    /** For each place what was proposed and when, what it would change, and the bits of the shades. */
    private final long[] asked;

    private final boolean[] taken;

    private Memo(int width) {
        this.width = width;
        asked = new long[PLACES * width];
        taken = new boolean[PLACES];
    }

    Memo(Observer observer) {
        this(observer.words().length + 2);
    }

    /**
     * Whether just this was asked before, as far as is remembered; from now on it is.
     *
     * @param proposed what was proposed and, if that is read, in which round
     */
    boolean knows(Observer observer, long[] shades, long proposed, long touched) {
        int[] words = observer.words();
        long[] masks = observer.masks();
        long hash = proposed * 0x9E37_79B9_7F4A_7C15L + touched;
        for (int index = 0; index < words.length; index++) {
            hash = (hash ^ (shades[words[index]] & masks[index])) * 0x9E37_79B9_7F4A_7C15L;
            hash ^= hash >>> Integer.SIZE;
        }
        int place = (int) (hash >>> (Long.SIZE - BITS));
        int at = place * width;
        boolean same = taken[place] && asked[at] == proposed && asked[at + 1] == touched;
        for (int index = 0; index < words.length && same; index++) {
            same = asked[at + 2 + index] == (shades[words[index]] & masks[index]);
        }
        if (!same) {
            taken[place] = true;
            asked[at] = proposed;
            asked[at + 1] = touched;
            for (int index = 0; index < words.length; index++) {
                asked[at + 2 + index] = shades[words[index]] & masks[index];
            }
        }
        return same;
    }
}
