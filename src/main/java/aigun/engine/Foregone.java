package aigun.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is certain of each proposal at a table before it is made, whatever the state: which rules may answer it, and how it
 * may be judged. Most conditions ask no more than what is proposed. Immutable, for all threads.
 */
final class Foregone {
    private static final Judging[] NO_JUDGINGS = {};

    private final Horizon horizon;
    /** For each move, by the number of its landmark, how what it proposes may be judged, up to what is certain. */
    private final Judging[][] judgings;

    Foregone(Horizon horizon, int landmarks) {
        this.horizon = horizon;
        judgings = new Judging[landmarks][];
        Arrays.fill(judgings, NO_JUDGINGS);
        for (Stage stage : horizon.stages()) {
            for (Move move : stage.moves()) {
                if (move.plan().proposal() != Proposal.NONE) {
                    judgings[move.landmark()] = judgings(stage, move.plan().proposal());
                }
            }
        }
    }

    private Judging[] judgings(Stage stage, Proposal proposal) {
        List<Judging> possible = new ArrayList<>();
        for (Judging judging : stage.judgings()) {
            Atom.Under known = under(judging.when(), proposal);
            if (known != Atom.Under.FAILS) {
                possible.add(judging);
            }
            if (known == Atom.Under.HOLDS) {
                break;
            }
        }
        return possible.toArray(NO_JUDGINGS);
    }

    /** What is certain of a condition in answer to a proposal that would change something. */
    Atom.Under under(When when, Proposal proposal) {
        return when.under(atom -> {
            Atom.Under known = atom.under(proposal);
            if (known != Atom.Under.DEPENDS) {
                return known;
            }
            boolean touches = atom instanceof Atom.Touched && proposal.isSingle();
            return touches ? Atom.Under.HOLDS : horizon.under(atom);
        });
    }

    /** Whether what a move that is open proposes departs from what is attested. */
    boolean departs(Move move, long[] words) {
        Proposal proposal = move.plan().proposal();
        Judging[] possible = judgings[move.landmark()];
        if (possible.length == 0) {
            return false;
        }
        long touched = proposal.touched(words);
        int last = possible.length - 1;
        for (int index = 0; index < last; index++) {
            if (possible[index].when().holds(words, proposal, touched)) {
                return possible[index].isDeparture();
            }
        }
        return possible[last].when().holds(words, proposal, touched) && possible[last].isDeparture();
    }
}
