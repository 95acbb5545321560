package aigun.engine;

import java.util.ArrayList;
import java.util.List;

/** A paragraph with a condition, which reads a state and changes nothing. */
final class Observer {
    private final int number;
    private final int landmark;
    private final When when;
    private final Shade[] shades;
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
    Observer(int number, int landmark, When when, List<Shade> shades) {
        this.number = number;
        this.landmark = landmark;
        this.when = when;
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

    int[] words() {
        return words;
    }

    long[] masks() {
        return masks;
    }
}
