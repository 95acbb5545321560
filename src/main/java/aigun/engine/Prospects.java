package aigun.engine;

/**
 * What is so where play rests, before anything is decided: what is open; at a table which offer stands, and how each
 * proposal that is open would be judged. Of a table it is asked no more once both answers to all of it were heard. For one
 * thread.
 */
final class Prospects {
    private final Sightings sightings;
    private final Ears ears;

    Prospects(Sightings sightings, Ears ears) {
        this.sightings = sightings;
        this.ears = ears;
    }

    /** Notes all of it. */
    void look(Stage stage, Opened opened, long[] words) {
        Move[] moves = stage.moves();
        for (int option = 0; option < moves.length; option++) {
            Move move = moves[option];
            if (0 <= opened.place(option)) {
                ears.note(move.landmark(), true);
            } else if (move.isLocked(words)) {
                ears.note(move.landmark(), false);
            }
        }
        if (0 < stage.rounds() && !isSettled(stage)) {
            atTable(stage, opened, words);
        }
    }

    private void atTable(Stage stage, Opened opened, long[] words) {
        offers(stage, words);
        for (int place = 0; place < opened.count(); place++) {
            Proposal proposal = stage.moves()[opened.option(place)].plan().proposal();
            if (proposal != Proposal.NONE) {
                judge(stage, proposal, words);
            }
        }
    }

    private boolean isSettled(Stage stage) {
        for (Judging judging : stage.judgings()) {
            if (!isSettled(judging.when())) {
                return false;
            }
        }
        for (Move move : stage.moves()) {
            if (move.course() instanceof Course.Accept accept
                    && !isSettled(accept.standing().line().when())) {
                return false;
            }
        }
        return true;
    }

    private boolean isSettled(When when) {
        return when.landmark() == When.UNMARKED || sightings.isSettled(when.landmark());
    }

    /** Up to the one that stands. */
    private void offers(Stage stage, long[] words) {
        for (Move move : stage.moves()) {
            if (move.course() instanceof Course.Accept accept) {
                accept.standing().line().when().weigh(words, ears);
                if (accept.standing().stands().holds(words)) {
                    return;
                }
            }
        }
    }

    /** Up to the first that holds. */
    private void judge(Stage stage, Proposal proposal, long[] words) {
        long touched = proposal.touched(words);
        for (Judging judging : stage.judgings()) {
            if (judging.when().weigh(words, proposal, touched, ears)) {
                return;
            }
        }
    }
}
