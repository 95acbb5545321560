package aigun.author;

import aigun.engine.Scout;
import aigun.engine.Survey;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The states whose keys fall to one part of the table. A state takes here a row, which is the words of its key and then
 * those of its shades (8 bytes each), so that both are fetched from memory at once; 4 bytes for where its links begin and
 * 4 for each of them; and while it is looked for a place or two in its {@link Numbers}.
 */
final class Shard {
    private static final int FIRST_CAPACITY = 64;

    private final Survey survey;
    private final int words;
    private final Numbers numbers = new Numbers();
    private final int width;
    private long[] rows;
    private int size;
    /** Nobody asks for it; without it nothing would be fetched. */
    @SuppressWarnings("UnusedVariable")
    private long fetched;

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
        width = words + survey.shades().words();
        rows = new long[FIRST_CAPACITY * width];
    }

    /** A hash of a key: the low bits say where its number stands in a shard, the high bits choose the shard. */
    static int hash(long[] keys, int at, int words) {
        long hash = 0;
        for (int word = 0; word < words; word++) {
            hash = (hash ^ keys[at + word]) * 0x9E37_79B9_7F4A_7C15L;
            hash ^= hash >>> 32;
        }
        return (int) (hash ^ (hash >>> 29));
    }

    /**
     * Has memory fetch what will be needed to add states, for all of them at once; else each would wait for its own.
     *
     * @param hashes those of keys
     * @param order the places of the hashes, of which those from {@code begin} to before {@code end} count
     */
    void fetch(int[] hashes, int[] order, int begin, int end) {
        long touched = 0;
        for (int index = begin; index < end; index++) {
            int number = numbers.first(hashes[order[index]]);
            touched += number == Numbers.NONE ? 0 : rows[number * width] + rows[number * width + width - 1];
        }
        fetched = touched;
    }

    /**
     * The number of the state with this key, new or not; what may be so in it is added to what was known.
     *
     * @param from rows, of which this is the one at {@code at}
     * @param hash that of the key
     */
    int add(long[] from, int at, int hash) {
        if (rows.length < (size + 1) * width) {
            rows = Arrays.copyOf(rows, (size + Math.max(1, size >> 1)) * width);
        }
        int known = numbers.first(hash);
        while (known != Numbers.NONE && !isKey(known * width, from, at)) {
            known = numbers.next(hash);
        }
        if (known != Numbers.NONE) {
            merge(known, from, at);
            return known;
        }
        System.arraycopy(from, at, rows, size * width, width);
        if (!numbers.holds(size + 1)) {
            numbers.widen();
            for (int number = 0; number < size; number++) {
                numbers.add(number, hash(rows, number * width, words));
            }
        }
        numbers.add(size, hash);
        return size++;
    }

    private boolean isKey(int row, long[] from, int at) {
        for (int word = 0; word < words; word++) {
            if (rows[row + word] != from[at + word]) {
                return false;
            }
        }
        return true;
    }

    /** Adds what may be so in a state; if that is new, what was gone on from has to be gone on from again. */
    void merge(int number, long[] from, int at) {
        boolean grew = survey.shades().merge(rows, number * width + words, from, at + words);
        if (grew && number < gone) {
            grown.set(number);
        }
    }

    /** Puts a scout on a state. */
    void stand(Scout scout, int number) {
        scout.stand(rows, number * width, rows, number * width + words);
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

    /** Lets go of what states are looked for by; from now on there are no others. */
    void close() {
        numbers.clear();
    }

    /** The words of all states, row by row, which are let go with this; only sizes and links can be asked for then. */
    long[] takeRows() {
        long[] taken = rows;
        rows = new long[0];
        return taken;
    }

    /** Bytes of memory taken. */
    long bytes() {
        long table = 4L * (long) (size * 1.5);
        return 8L * rows.length + 4L * (starts.size() + links.size()) + table;
    }
}
