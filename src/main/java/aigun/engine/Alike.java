package aigun.engine;

/**
 * What a yes to one proposal led to, for others to which the same is said: where nothing on the way asked for the draft, what
 * they lead to differs in nothing but the terms. For one state at a time, and one thread.
 */
final class Alike {
    private static final int NOTHING = -1;

    private final Survey survey;
    /** Where the yes led, before anything was taken from it. */
    private final Place kept;
    /** The landmark of what was said; {@link #NOTHING} where no yes was of use so far. */
    private int said = NOTHING;

    private Proposal proposal = Proposal.NONE;

    Alike(Survey survey) {
        this.survey = survey;
        kept = new Place(survey.constant().clone(), new long[survey.shades().words()]);
    }

    /** From now on another state is gone on from. */
    void forget() {
        said = NOTHING;
    }

    /** Keeps where a yes led that no condition asked the draft about. */
    void keep(Line line, Proposal agreed, Place after) {
        said = line.landmark();
        proposal = agreed;
        kept.become(after);
    }

    /** Whether the same was said to what was kept. */
    boolean isKept(Line line) {
        return said == line.landmark();
    }

    /**
     * Puts where a yes to another proposal leads.
     *
     * @param here the state they were made in
     * @param after becomes the state it leads to
     */
    void put(Proposal agreed, Place here, Place after) {
        after.become(kept);
        for (int issue : proposal.touching()) {
            Slot slot = survey.wide().slots().issues[issue];
            slot.store(after.words, slot.stored(here.words));
            int number = survey.shades().number(slot);
            if (0 <= number) {
                Shade shade = survey.shades().all().get(number);
                int word = shade.word();
                after.shades[word] = (after.shades[word] & ~shade.bits()) | (here.shades[word] & shade.bits());
            }
        }
        for (Change change : agreed.changes()) {
            change.make(after.words);
            int number = survey.shades().number(change.slot());
            if (0 <= number) {
                survey.shades().all().get(number).change(change, after.shades);
            }
        }
    }

    /** The words of a state and its shades, one after the other in the same arrays. */
    static final class Place {
        private final long[] words;
        private final long[] shades;

        Place(long[] words, long[] shades) {
            this.words = words;
            this.shades = shades;
        }

        long[] words() {
            return words;
        }

        void become(Place other) {
            System.arraycopy(other.words, 0, words, 0, words.length);
            System.arraycopy(other.shades, 0, shades, 0, shades.length);
        }
    }
}
