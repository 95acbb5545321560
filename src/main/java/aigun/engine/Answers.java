package aigun.engine;

import java.util.Arrays;

/**
 * What counterparts say to the proposals that are open in one state. Rules that can't answer a proposal are passed over once
 * it was noted that they do not, and what does not depend on the proposal is reckoned once a state. For one thread.
 */
final class Answers {
    private static final Line[] NOT_ASKED = {};

    private final Survey survey;
    private final Sightings sightings;
    /** For each proposal, by its number, the rules that are left to be looked at, in order. */
    private final Line[][] left;
    /** For each proposal how many of those there are. */
    private final int[] counts;
    /** For each proposal how many of its rules can't answer it and are still looked at. */
    private final int[] vain;

    /** For each proposal whether it was asked about before. */
    private final boolean[] asked;
    /** Whether these are known of this state, in which there is one counterpart at most. */
    private boolean reckoned;

    private int reservation;
    private int worth;

    Answers(Survey survey, Sightings sightings) {
        this.survey = survey;
        this.sightings = sightings;
        int proposals = survey.wide().proposals() + 1;
        left = new Line[proposals][];
        Arrays.fill(left, NOT_ASKED);
        counts = new int[proposals];
        vain = new int[proposals];
        asked = new boolean[proposals];
    }

    /** From now on another state is asked about. */
    void forget() {
        reckoned = false;
    }

    /** What a counterpart says to what is open, by the state as it is before he is asked. */
    Line of(Course.Propose propose, long[] words, Teller teller) {
        Envoy envoy = propose.envoy();
        Proposal proposal = propose.proposal();
        int number = proposal.number();
        if (!asked[number]) {
            begin(envoy, proposal);
        }
        if (0 < vain[number]) {
            pass(proposal);
        }
        long touched = proposal.touched(words);
        Line[] rules = left[number];
        for (int index = 0; index < counts[number]; index++) {
            if (rules[index].when().weigh(words, proposal, touched, teller)) {
                return rules[index];
            }
        }
        return weigh(envoy, proposal, words, touched);
    }

    private Line weigh(Envoy envoy, Proposal proposal, long[] words, long touched) {
        if (!envoy.reservation().isSteady()) {
            return envoy.weigh(words, proposal, touched);
        }
        if (!reckoned) {
            reckoned = true;
            reservation = envoy.reservation().value(words, Proposal.NONE, 0);
            worth = envoy.worth().of(words, Proposal.NONE);
        }
        boolean enough = reservation <= worth + envoy.worth().gain(words, proposal);
        return enough ? envoy.accepts() : envoy.refuses();
    }

    private void begin(Envoy envoy, Proposal proposal) {
        int number = proposal.number();
        asked[number] = true;
        left[number] = envoy.rules().toArray(NOT_ASKED);
        counts[number] = left[number].length;
        for (Line rule : left[number]) {
            vain[number] += isVain(rule, proposal) ? 1 : 0;
        }
    }

    private boolean isVain(Line rule, Proposal proposal) {
        return survey.foregone().under(rule.when(), proposal) == Atom.Under.FAILS;
    }

    /** Leaves out rules that can't answer, once it was noted that they don't. */
    private void pass(Proposal proposal) {
        int number = proposal.number();
        Line[] rules = left[number];
        int kept = 0;
        for (int index = 0; index < counts[number]; index++) {
            int landmark = rules[index].when().landmark();
            boolean noted = landmark == When.UNMARKED || sightings.isSeen(landmark, false);
            if (noted && isVain(rules[index], proposal)) {
                vain[number]--;
            } else {
                rules[kept++] = rules[index];
            }
        }
        counts[number] = kept;
    }
}
