package aigun.engine;

/** What options lead to with all that they bring, whether a rule reads it or the player is only told. For one thread. */
final class Brought {
    private final Survey survey;
    private final Rivals rivals;
    private final int size;
    private final long[] whole;
    /** The keys of two outcomes, with what they brought. */
    private final long[] both;

    Brought(Survey survey) {
        this.survey = survey;
        rivals = survey.rivals();
        size = survey.words();
        whole = new long[survey.constant().length];
        both = new long[2 * size];
    }

    /**
     * Compares the options that are open in a state; with all that they bring only where their keys don't tell enough.
     *
     * @param keys the keys of the states they led to
     * @param at for each open option where its key begins
     */
    Contest.Comparing from(long[] here, Opened opened, long[] keys, int[] at) {
        Contest.Comparing whole = from(here, opened);
        return (one, other) -> {
            boolean tell = !isClosed(keys, at[one]) && !isClosed(keys, at[other]);
            if (tell && rivals.compare(keys, at[one], at[other]) == Rivals.Outcome.OTHER) {
                return Rivals.Outcome.OTHER;
            }
            return whole.compare(one, other);
        };
    }

    /** Whether a key does not tell what its state holds. */
    private boolean isClosed(long[] keys, int at) {
        return survey.endgame().has(survey.scene(keys, at));
    }

    /** Compares the options that are open in a state with all that they bring. */
    Contest.Comparing from(long[] here, Opened opened) {
        return (one, other) -> {
            bring(here, opened.option(one), 0);
            bring(here, opened.option(other), size);
            return rivals.compare(both, 0, size);
        };
    }

    private void bring(long[] here, int option, int at) {
        System.arraycopy(here, 0, whole, 0, whole.length);
        rivals.balance(whole, survey.forgetting().kept(survey.scene(here, 0)));
        survey.steps().make(whole, option, Silent.TELLER);
        long[] key = whole.clone();
        survey.forget(key);
        rivals.bring(whole, key);
        System.arraycopy(key, 0, both, at, size);
    }
}
