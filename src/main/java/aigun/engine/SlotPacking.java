package aigun.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Packs slots into as few words as the order they come in allows; none lies across two words. */
final class SlotPacking {
    /** The free bits of each word begun, which are its high ones. */
    private final List<Integer> free = new ArrayList<>();

    private SlotPacking() {}

    /** Packs behind as many words, which are full. */
    static SlotPacking after(int words) {
        SlotPacking packing = new SlotPacking();
        packing.free.addAll(Collections.nCopies(words, 0));
        packing.free.add(Long.SIZE);
        return packing;
    }

    /** A slot for values from {@code least} to {@code most}. */
    Slot place(int least, int most) {
        int bits = Long.SIZE - Long.numberOfLeadingZeros(Math.max(0, (long) most - least));
        if (bits == 0) {
            return new Slot(0, 0, 0, least);
        }
        Slot place = place(bits);
        return new Slot(place.word(), place.shift(), (1L << bits) - 1, least);
    }

    /** A place of so many bits, at most 64; the slot is there for its word and its shift. */
    Slot place(int bits) {
        int word = 0;
        while (word < free.size() && free.get(word) < bits) {
            word++;
        }
        if (word == free.size()) {
            free.add(Long.SIZE);
        }
        int shift = Long.SIZE - free.get(word);
        free.set(word, free.get(word) - bits);
        return new Slot(word, shift, -1L >>> (Long.SIZE - bits), 0);
    }

    int words() {
        return free.size();
    }
}
