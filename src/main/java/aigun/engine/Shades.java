package aigun.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * What is not part of a state's key because no rule reads it, but is asked about: for each such slot the set of values
 * it may have where play can stand so. Slots are independent of each other here; one remembered thing at a time is
 * told exactly.
 *
 * <p>A slot of up to 64 values takes a bit each; one of more takes a word with its least and its greatest value, which
 * changes that move a value and stop at the ends of its range carry over exactly.
 */
public final class Shades {
    private final List<Shade> all = new ArrayList<>();
    private final SlotPacking packing = SlotPacking.after(0);
    /** For each word whether it holds the least and the greatest value of one shade, instead of bits. */
    private boolean[] wide = {};
    /** For each bit of a state's words the number of the shade whose slot begins there; -1 for none. */
    private final int[] numbers;

    Shades(int words) {
        numbers = new int[words * Long.SIZE];
        Arrays.fill(numbers, -1);
    }

    /** A slot to be looked after, once. */
    void add(Slot slot, long most) {
        if (slot.isFixed() || 0 <= number(slot)) {
            return;
        }
        numbers[bit(slot)] = all.size();
        int bits = Shade.isWide(most) ? Long.SIZE : (int) most + 1;
        Slot place = packing.place(bits);
        all.add(new Shade(all.size(), slot, most, place.word(), place.shift()));
        wide = Arrays.copyOf(wide, Math.max(wide.length, place.word() + 1));
        wide[place.word()] = Shade.isWide(most);
    }

    List<Shade> all() {
        return all;
    }

    /** The number of the slot's shade; -1 where it has none. */
    int number(Slot slot) {
        return numbers[bit(slot)];
    }

    private static int bit(Slot slot) {
        return slot.word() * Long.SIZE + slot.shift();
    }

    /**
     * The values that a slot may store in a state.
     *
     * @param number the number of the slot's shade
     * @param node which of the states whose shades are given, one behind the other
     */
    public long[] values(int number, long[] shades, int node) {
        Shade shade = all.get(number);
        long[] of = Arrays.copyOfRange(shades, node * words(), (node + 1) * words());
        return LongStream.rangeClosed(shade.least(of), shade.greatest(of))
                .filter(value -> shade.has(value, of))
                .toArray();
    }

    /** Makes a slot store exactly this in a state. */
    public void set(int number, long value, long[] shades) {
        all.get(number).set(value, shades);
    }

    /** Whether a slot stores exactly this in a state. */
    public boolean isExactly(int number, long value, long[] shades) {
        Shade shade = all.get(number);
        return shade.isSingle(shades) && shade.least(shades) == value;
    }

    /** How many words the shades of a state take. */
    public int words() {
        return wide.length;
    }

    /** For each word whether it holds the least and the greatest value of one shade, instead of bits. */
    boolean[] wide() {
        return wide.clone();
    }

    /** Exactly what the words say. */
    void copy(long[] words, long[] shades) {
        for (Shade shade : all) {
            shade.set(shade.slot().stored(words), shades);
        }
    }

    /**
     * Adds what may be so by one way to what may be so by others.
     *
     * @return whether anything was new
     */
    public boolean merge(long[] into, int at, long[] from, int begin) {
        boolean grown = false;
        for (int word = 0; word < wide.length; word++) {
            long before = into[at + word];
            long after = wide[word] ? spread(before, from[begin + word]) : before | from[begin + word];
            if (before != after) {
                into[at + word] = after;
                grown = true;
            }
        }
        return grown;
    }

    private static long spread(long one, long other) {
        long least = Math.min(one >>> Integer.SIZE, other >>> Integer.SIZE);
        long greatest = Math.max(one & 0xFFFF_FFFFL, other & 0xFFFF_FFFFL);
        return least << Integer.SIZE | greatest;
    }
}
