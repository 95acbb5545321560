package aigun.engine;

import aigun.model.Counterpart;
import aigun.model.CounterpartId;
import java.util.List;

/** What a decision brings about before the next scene. */
sealed interface Course {
    /** Changes the words, and tells it; the ways on from there. */
    Ways run(long[] words, Teller teller);

    /** All ways on that may come of it; not that play stays where it is. */
    List<Ways> ways();

    /** Effects, then text. */
    record Act(Changes changes, Text text, Ways next) implements Course {
        @Override
        public Ways run(long[] words, Teller teller) {
            changes.make(words, teller);
            teller.outcome(text, words);
            return next;
        }

        @Override
        public List<Ways> ways() {
            return List.of(next);
        }
    }

    /** An act, then terms put to somebody, then what follows from his yes or no. */
    record Ask(Act first, Envoy envoy, Proposal proposal, Outcome agreed, Outcome refused) implements Course {
        @Override
        public Ways run(long[] words, Teller teller) {
            first.run(words, teller);
            Line line = envoy.ask(proposal, words, teller);
            Outcome outcome = line.deed() == Counterpart.Deed.ACCEPT ? agreed : refused;
            teller.met(outcome.landmark);
            return outcome.act.run(words, teller);
        }

        @Override
        public List<Ways> ways() {
            return List.of(agreed.act.next, refused.act.next);
        }
    }

    /**
     * What follows an answer.
     *
     * @param landmark its number
     */
    record Outcome(Act act, int landmark) {}

    /**
     * Terms put to somebody at his table.
     *
     * @param table the number of the table's landmark
     */
    record Propose(Envoy envoy, Proposal proposal, Ways broken, int table) implements Course {
        @Override
        public Ways run(long[] words, Teller teller) {
            return answered(envoy.answer(words, proposal, proposal.touched(words), teller), words, teller);
        }

        /** The same with his answer. */
        Ways answered(Line line, long[] words, Teller teller) {
            envoy.settle(line, proposal, words, teller);
            if (line.deed() == Counterpart.Deed.ACCEPT) {
                teller.met(table);
            }
            return line.deed() == Counterpart.Deed.LEAVE ? broken : Ways.STAY;
        }

        @Override
        public List<Ways> ways() {
            return List.of(broken);
        }
    }

    /**
     * The standing offer taken.
     *
     * @param table the number of the table's landmark
     */
    record Accept(Envoy envoy, Standing standing, int table) implements Course {
        @Override
        public Ways run(long[] words, Teller teller) {
            teller.met(table);
            envoy.settle(standing.line(), standing.proposal(), words, teller);
            return Ways.STAY;
        }

        @Override
        public List<Ways> ways() {
            return List.of();
        }
    }

    /** Something that proposes nothing: the first reply that holds. */
    record Remark(CounterpartId who, List<Line> replies, Ways next) implements Course {
        @Override
        public Ways run(long[] words, Teller teller) {
            for (int index = 0; index < replies.size(); index++) {
                Line line = replies.get(index);
                if (line.when().weigh(words, teller)) {
                    line.changes().make(words, teller);
                    teller.remarked(who, line, words);
                    return next;
                }
            }
            return next;
        }

        @Override
        public List<Ways> ways() {
            return List.of(next);
        }
    }
}
