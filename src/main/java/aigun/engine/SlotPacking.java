package aigun.engine;

import java.util.ArrayList;
import java.util.List;

/** Packs slots into as few words as the order they come in allows; none lies across two words. */
final class SlotPacking {
    /** The free bits of each word begun, which are its high ones. */
    private final List<Integer> free = new ArrayList<>(List.of(Long.SIZE));

    /** A slot for values from {@code least} to {@code most}. */
    Slot place(int least, int most) {
        int bits = Long.SIZE - Long.numberOfLeadingZeros(Math.max(0, (long) most - least));
        int word = 0;
        while (word < free.size() && free.get(word) < bits) {
            word++;
        }
        if (word == free.size()) {
            free.add(Long.SIZE);
        }
        int shift = Long.SIZE - free.get(word);
        free.set(word, free.get(word) - bits);
        return bits == 0 ? new Slot(0, 0, 0, least) : new Slot(word, shift, (1L << bits) - 1, least);
    }

    int words() {
        return free.size();
    }
}
