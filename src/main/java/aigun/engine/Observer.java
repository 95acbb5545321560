package aigun.engine;

import java.util.ArrayList;
import java.util.List;

/** A paragraph with a condition, which reads a state and changes nothing. */
final class Observer {
    private final int number;
    private final int landmark;
    private final When when;
    private final Shade[] shades;
    /** The slot of the round, if it reads it; else {@link Slot#NONE}. */
    private final Slot round;

    /** The words of a state's shades that hold those. */
    private final int[] words;
    /** For each of these words the bits that do. */
    private final long[] masks;

    /**
     * A new observer.
     *
     * @param number its place among the observers of a survey
     * @param landmark the number of its landmark
     */
    Observer(int number, int landmark, When when, List<Shade> shades, Slot round) {
        this.number = number;
        this.landmark = landmark;
        this.when = when;
        this.round = round;
        this.shades = shades.toArray(new Shade[0]);
        words = shades.stream().mapToInt(Shade::word).sorted().distinct().toArray();
        masks = new long[words.length];
        for (int index = 0; index < words.length; index++) {
            for (Shade shade : shades) {
                masks[index] |= shade.word() == words[index] ? shade.bits() : 0;
            }
        }
    }

    /** The shades that a condition reads. */
    static List<Shade> read(When when, Shades shades, int stateWords) {
        long[] bits = new long[stateWords];
        when.read(bits);
        List<Shade> read = new ArrayList<>();
        for (Shade shade : shades.all()) {
            if (Backflow.isRead(shade.slot(), bits)) {
                read.add(shade);
            }
        }
        return read;
    }

    /** The slot of the round if a condition reads it, else {@link Slot#NONE}. */
    static Slot readRound(When when, Slots slots) {
        long[] bits = new long[slots.words()];
        when.read(bits);
        return Backflow.isRead(slots.round, bits) ? slots.round : Slot.NONE;
    }

    /** The round, as far as it reads it. */
    long round(long[] state) {
        return round.stored(state);
    }

    int number() {
        return number;
    }

    int landmark() {
        return landmark;
    }

    When when() {
        return when;
    }

    /** What of the condition may not be in a state's key. */
    Shade[] shades() {
        return shades;
    }

    /** Whether it is always the same where nothing is proposed. */
    boolean isSteady() {
        return shades.length == 0 && round.isFixed();
    }

    /** Whether it reads several such things together. */
    boolean isJoint() {
        return 1 < shades.length;
    }

    /** Whether all of those are among the bits. */
    boolean isWithin(long[] bits) {
        for (Shade shade : shades) {
            if (!isWithin(shade.slot(), bits)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a slot is among the bits. */
    static boolean isWithin(Slot slot, long[] bits) {
        return slot.word() < bits.length && Backflow.isRead(slot, bits);
    }

    int[] words() {
        return words;
    }

    long[] masks() {
        return masks;
    }
}
