package aigun.engine;

import aigun.model.Counterpart;

/**
 * Puts the proposals that are open in one state to the counterpart there, and finds those to which he says the same: most are
 * refused alike, and most of the others lead to what differs in nothing but the terms. For one thread.
 */
final class Proposing {
    private final Survey survey;
    private final Ears ears;
    private final Answers answers;
    private final Alike alike;
    private final Alike.Place here;
    private final Alike.Place after;
    /** The landmark of the last plain refusal here, and the place of the option it was given to. */
    private int refusal;

    private int refusedAt = Scout.UNLIKE;
    /** The place of the last option here to which an answer was found. */
    private int answeredAt = Scout.UNLIKE;

    /** That answer. */
    private final Line[] answer = new Line[1];

    /**
     * A new one.
     *
     * @param here where the proposals are made
     * @param after where the last of them led
     */
    Proposing(Survey survey, Sightings sightings, Ears ears, Alike.Place here, Alike.Place after) {
        this.survey = survey;
        this.ears = ears;
        this.here = here;
        this.after = after;
        answers = new Answers(survey, sightings);
        alike = new Alike(survey);
    }

    /** From now on proposals are made in another state. */
    void begin() {
        refusedAt = Scout.UNLIKE;
        answeredAt = Scout.UNLIKE;
        answers.forget();
        alike.forget();
    }

    /** See {@link Scout#like}. */
    int like(int place, Move move) {
        if (!(move.course() instanceof Course.Propose propose)) {
            return Scout.UNLIKE;
        }
        Proposal proposal = propose.proposal();
        Line line = answers.of(propose, here.words(), ears);
        answer[0] = line;
        answeredAt = place;
        if (isRemembered(move) || !line.plain() || !ears.isSettled(line, proposal)) {
            return Scout.UNLIKE;
        }
        if (refusedAt != Scout.UNLIKE && refusal == line.landmark()) {
            return refusedAt;
        }
        refusal = line.landmark();
        refusedAt = place;
        return Scout.UNLIKE;
    }

    private boolean isRemembered(Move move) {
        return !move.taken().isFixed() || !survey.recall().taken(move).isFixed();
    }

    /** Whether it is known what is said to this option. */
    boolean isAnswered(int place) {
        return place == answeredAt;
    }

    /** Takes the option to which an answer was found last. */
    void take(Move move, int option) {
        Line line = answer[0];
        Proposal proposal = move.plan().proposal();
        boolean yes = line.deed() == Counterpart.Deed.ACCEPT && !isRemembered(move);
        if (yes && alike.isKept(line) && ears.isSettled(line, proposal)) {
            alike.put(proposal, here, after);
            return;
        }
        after.become(here);
        ears.beginDraft();
        survey.steps().answered(after.words(), option, line, ears);
        boolean asked = ears.heardDraft();
        if (yes && !asked) {
            alike.keep(line, proposal, after);
        }
    }
}
