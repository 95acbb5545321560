package aigun.author;

import aigun.engine.Survey;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntHash;
import it.unimi.dsi.fastutil.ints.IntOpenCustomHashSet;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The states whose keys fall to one part of the table. A state takes here the words of its key (8 bytes each), 4 bytes
 * for where its links begin and 4 for each of them, the words of its shades, and while it is looked for 6 to 11 bytes in
 * a set of numbers that compares them by the keys they stand for.
 */
final class Shard implements IntHash.Strategy {
    private static final int FIRST_CAPACITY = 64;

    private final Survey survey;
    private final int words;
    private final int wide;
    private final IntOpenCustomHashSet numbers = new IntOpenCustomHashSet(FIRST_CAPACITY, this);
    private long[] keys;
    private long[] shades;
    private int size;
    /** The state that the one asked for was found to be. */
    private int found;
    /** The hash of the key that is looked for. */
    private int wanted;

    /** How many states were gone on from, or are just now. */
    private int gone;
    /** For each state that was gone on from where its links begin. */
    private final IntArrayList starts = new IntArrayList();

    private final IntArrayList links = new IntArrayList();
    /** States in which more may be so than when they were gone on from. */
    private final BitSet grown = new BitSet();

    Shard(Survey survey) {
        this.survey = survey;
        words = survey.words();
        wide = survey.shades().words();
        keys = new long[FIRST_CAPACITY * words];
        shades = new long[FIRST_CAPACITY * wide];
    }

    /** A hash of a key: the set of a shard mixes all of it, the high bits choose the shard. */
    static int hash(long[] keys, int at, int words) {
        long hash = 0;
        for (int word = 0; word < words; word++) {
            hash = (hash ^ keys[at + word]) * 0x9E37_79B9_7F4A_7C15L;
            hash ^= hash >>> 32;
        }
        return (int) (hash ^ (hash >>> 29));
    }

    @Override
    public int hashCode(int number) {
        return number == size ? wanted : hash(keys, number * words, words);
    }

    @Override
    public boolean equals(int one, int other) {
        int first = one * words;
        int second = other * words;
        for (int word = 0; word < words; word++) {
            if (keys[first + word] != keys[second + word]) {
                return false;
            }
        }
        found = Math.min(one, other);
        return true;
    }

    /**
     * The number of the state with this key, new or not; what may be so in it is added to what was known.
     *
     * @param hash that of the key
     */
    int add(long[] fromKeys, long[] fromShades, int place, int hash) {
        wanted = hash;
        if (keys.length < (size + 1) * words) {
            int capacity = size + Math.max(1, size >> 1);
            keys = Arrays.copyOf(keys, capacity * words);
            shades = Arrays.copyOf(shades, capacity * wide);
        }
        System.arraycopy(fromKeys, place * words, keys, size * words, words);
        if (numbers.add(size)) {
            System.arraycopy(fromShades, place * wide, shades, size * wide, wide);
            return size++;
        }
        int known = found;
        merge(known, fromShades, place);
        return known;
    }

    /** Adds what may be so in a state; if that is new, what was gone on from has to be gone on from again. */
    void merge(int number, long[] fromShades, int place) {
        boolean grew = survey.shades().merge(shades, number * wide, fromShades, place * wide);
        if (grew && number < gone) {
            grown.set(number);
        }
    }

    /** From now on the states below this number count as gone on from. */
    void goOn(int below) {
        gone = below;
    }

    /** Keeps the links of the next state in order, of those gone on from. */
    void link(int[] to, int from, int count) {
        starts.add(links.size());
        links.addElements(links.size(), to, from, count);
    }

    /** What a link of a state that was gone on from leads to. */
    int link(int number, int place) {
        return links.getInt(starts.getInt(number) + place);
    }

    /** How many links a state has; none if it was not gone on from. */
    int links(int number) {
        if (starts.size() <= number) {
            return 0;
        }
        int end = number + 1 < starts.size() ? starts.getInt(number + 1) : links.size();
        return end - starts.getInt(number);
    }

    /** The states that have to be gone on from again, which are now no longer said to be. */
    int[] takeGrown() {
        int[] taken = grown.stream().toArray();
        grown.clear();
        return taken;
    }

    boolean hasGrown() {
        return !grown.isEmpty();
    }

    int size() {
        return size;
    }

    int gone() {
        return gone;
    }

    long[] keys() {
        return keys;
    }

    long[] shades() {
        return shades;
    }

    /** Bytes of memory taken. */
    long bytes() {
        long table = 4L * (long) (size * 1.5);
        return 8L * (keys.length + shades.length) + 4L * (starts.size() + links.size()) + table;
    }
}
