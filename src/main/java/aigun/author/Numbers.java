package aigun.author;

/**
 * The numbers of states by the hashes of their keys: 6 to 11 bytes a state. Beside a number stand some bits of the hash, so
 * that hardly ever a state is looked at in vain. For one thread at a time.
 */
final class Numbers {
    /** There is none. */
    static final int NONE = -1;

    private static final int FIRST_PLACES = 64;
    /** A shard has fewer states than {@link Link#STATES_MAX} by far. */
    private static final int NUMBER_BITS = 22;

    private static final int NUMBER = (1 << NUMBER_BITS) - 1;
    /** The high bits of a hash are the same throughout a shard. */
    private static final int SHARD_BITS = Integer.SIZE - Explorer.SHARD_SHIFT;

    /** In each place one more than a number, below bits of the hash; 0 in a free one. */
    private int[] places = new int[FIRST_PLACES];
    /** The place that was looked at last. */
    private int at;

    /** The first number with bits of this hash; {@link #NONE} if there is none. */
    int first(int hash) {
        at = hash;
        return here(hash);
    }

    /** The one behind the last that was found. */
    int next(int hash) {
        at++;
        return here(hash);
    }

    private int here(int hash) {
        int last = places.length - 1;
        int place = places[at & last];
        while (place != 0 && (place ^ (hash << SHARD_BITS)) >>> NUMBER_BITS != 0) {
            at++;
            place = places[at & last];
        }
        return (place & NUMBER) - 1;
    }

    /** Whether there is room for so many. */
    boolean holds(int count) {
        return count <= places.length / 4 * 3;
    }

    /** Forgets all, and makes room for twice as many. */
    void widen() {
        places = new int[places.length * 2];
    }

    /** Forgets all, and makes room for few. */
    void clear() {
        places = new int[FIRST_PLACES];
    }

    /** Adds a number, which is not there yet. */
    void add(int number, int hash) {
        int last = places.length - 1;
        int free = hash;
        while (places[free & last] != 0) {
            free++;
        }
        places[free & last] = ((hash << SHARD_BITS) & ~NUMBER) | (number + 1);
    }
}
