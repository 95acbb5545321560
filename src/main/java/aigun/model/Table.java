package aigun.model;

import java.util.List;

/**
 * A scene's bargaining: one move a round, until the rounds run out or somebody leaves.
 *
 * <p>The ids of its moves, as paths store them: {@code propose ISSUE=POSITION}, {@code package ID}, {@code ask},
 * {@code cite PAPER}, {@code soften ID}, {@code wait}, {@code accept}, {@code leave ID}.
 *
 * @param rounds how many moves can be made, at least 1
 * @param issues what can be proposed on, in the order shown
 * @param ask answers to "why", the first that holds
 * @param cites papers to cite, each once
 * @param softens words to soften, each once
 * @param waiting what waiting brings, the first that holds
 * @param leaves ways to rise from the table
 * @param judged how a proposal stands beside history: the first whose condition holds of it; the last without one
 * @param next where play goes when the rounds have run out
 * @param broken where play goes when the counterpart leaves
 */
public record Table(
        CounterpartId counterpart,
        int rounds,
        List<IssueId> issues,
        List<Bundle> packages,
        Move ask,
        List<Cite> cites,
        List<Move> softens,
        Move waiting,
        List<Leave> leaves,
        List<Judged> judged,
        Next next,
        Next broken) {
    /** A named set of terms proposed together. */
    public record Bundle(String id, String label, Condition when, String locked, List<Term> terms) {
        public Bundle {
            terms = List.copyOf(terms);
        }
    }

    /**
     * A move that is not a proposal.
     *
     * @param replies what comes of it: the first that holds, the last without a condition
     */
    public record Move(String id, String label, Condition when, String locked, List<Reply> replies, Evidence evidence) {
        public Move {
            replies = List.copyOf(replies);
        }

        /** The same by other rules. */
        public Move withRules(Condition newWhen, List<Reply> newReplies) {
            return new Move(id, label, newWhen, locked, newReplies, evidence);
        }
    }

    /**
     * A paper laid on the table; locked while the player does not hold all that is laid down.
     *
     * @param beside what is laid down with it, since only both together say it; empty list or exactly one
     */
    public record Cite(PaperId paper, List<PaperId> beside, Move move) {
        public Cite {
            beside = List.copyOf(beside);
        }
    }

    public record Leave(Move move, Next next) {}

    public record Judged(Condition when, Evidence evidence) {}

    public Table {
        issues = List.copyOf(issues);
        packages = List.copyOf(packages);
        cites = List.copyOf(cites);
        softens = List.copyOf(softens);
        leaves = List.copyOf(leaves);
        judged = List.copyOf(judged);
    }

    /** The same with as many moves as this. */
    public Table withRounds(int newRounds) {
        return new Table(
                counterpart, newRounds, issues, packages, ask, cites, softens, waiting, leaves, judged, next, broken);
    }

    /** The same with other sets of terms. */
    public Table withPackages(List<Bundle> newPackages) {
        return new Table(
                counterpart, rounds, issues, newPackages, ask, cites, softens, waiting, leaves, judged, next, broken);
    }

    /** The same with other moves that propose nothing and stay at the table. */
    public Table withMoves(Move newAsk, List<Cite> newCites, List<Move> newSoftens, Move newWaiting) {
        return new Table(
                counterpart,
                rounds,
                issues,
                packages,
                newAsk,
                newCites,
                newSoftens,
                newWaiting,
                leaves,
                judged,
                next,
                broken);
    }

    /** The same with other ways from the table. */
    public Table withWays(List<Leave> newLeaves, Next newNext, Next newBroken) {
        return new Table(
                counterpart,
                rounds,
                issues,
                packages,
                ask,
                cites,
                softens,
                waiting,
                newLeaves,
                judged,
                newNext,
                newBroken);
    }
}
