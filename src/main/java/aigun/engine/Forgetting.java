package aigun.engine;

import java.util.Arrays;
import java.util.List;

/** Takes from a state what its key need not have. */
final class Forgetting {
    private final Endgame endgame;
    /** For each scene the bits that are kept. */
    private final long[][] kept;

    private final DraftSpace drafts;
    /** For each scene and draft the draft that stands for it; empty where each stands for itself. */
    private final int[][] stands;

    private Forgetting(long[][] kept, DraftSpace drafts, int[][] stands, Endgame endgame) {
        this.endgame = endgame;
        this.kept = kept;
        this.drafts = drafts;
        this.stands = stands;
    }

    /**
     * What is kept besides what rules read.
     *
     * @param text a text whose conditions are kept as well until it is told; none or one
     */
    record Wanted(Keep keep, List<Text> text) {}

    static Forgetting of(Wanted wanted, Horizon horizon, Lexicon lexicon, Steps steps) {
        int words = lexicon.slots().words();
        long[][] kept = wanted.keep == Keep.EVERYTHING
                ? everything(steps.stages().length, words)
                : Liveness.of(steps, lexicon.slots(), readers(wanted, lexicon)).rest();
        long[] constant = new long[words];
        lexicon.slots().all().filter(slot -> !horizon.changes(slot)).forEach(slot -> slot.mark(constant));
        for (long[] bits : kept) {
            for (int word = 0; word < words; word++) {
                bits[word] &= ~constant[word];
            }
        }
        boolean differs = wanted.keep == Keep.DIFFERENCES;
        Endgame endgame = differs ? Endgame.of(lexicon.slots(), steps) : Endgame.none(lexicon.slots(), steps);
        DraftSpace drafts = DraftSpace.of(horizon, lexicon.slots().issues);
        int[][] stands = differs ? DraftClasses.of(drafts, lexicon.slots(), steps, endgame) : new int[kept.length][0];
        return new Forgetting(kept, drafts, stands, endgame);
    }

    private static long[][] everything(int scenes, int words) {
        long[][] all = new long[scenes][words];
        for (long[] bits : all) {
            Arrays.fill(bits, -1);
        }
        return all;
    }

    private static Readers readers(Wanted wanted, Lexicon lexicon) {
        int words = lexicon.slots().words();
        Readers readers = wanted.text.isEmpty() ? Readers.rules(words) : Readers.text(wanted.text.get(0), lexicon);
        return wanted.keep == Keep.CLAUSES ? readers.andDraft(lexicon.slots()) : readers;
    }

    void forget(long[] state) {
        int place = endgame.scene(state);
        int[] drafted = stands[place];
        if (drafted.length != 0) {
            drafts.store(drafted[drafts.number(state)], state);
        }
        long[] bits = kept[place];
        for (int word = 0; word < bits.length; word++) {
            state[word] &= bits[word];
        }
    }

    /** Where states from which the same comes are one; without scenes where all that rules read is kept. */
    Endgame endgame() {
        return endgame;
    }

    /** The bits that are kept in a scene, by its place in the pack. */
    long[] kept(int place) {
        return kept[place];
    }

    /** How many bits are kept in a scene, by its place in the pack. */
    int bits(int place) {
        int bits = 0;
        for (long word : kept[place]) {
            bits += Long.bitCount(word);
        }
        return bits;
    }
}
