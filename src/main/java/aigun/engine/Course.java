package aigun.engine;

import aigun.model.Counterpart;
import aigun.model.CounterpartId;
import aigun.model.Paragraph;
import java.util.List;

/** What a decision brings about before the next scene. */
sealed interface Course {
    /** Changes the words, and tells it; the ways on from there. */
    Ways run(long[] words, Teller teller);

    /** Effects, then text. */
    record Act(Changes changes, List<Paragraph> text, Ways next) implements Course {
        @Override
        public Ways run(long[] words, Teller teller) {
            changes.make(words);
            teller.outcome(text, words);
            return next;
        }
    }

    /** An act, then terms put to somebody, then what follows from his yes or no. */
    record Ask(Act first, Envoy envoy, Proposal proposal, Act agreed, Act refused) implements Course {
        @Override
        public Ways run(long[] words, Teller teller) {
            first.run(words, teller);
            Line line = envoy.ask(proposal, words, teller);
            return (line.deed() == Counterpart.Deed.ACCEPT ? agreed : refused).run(words, teller);
        }
    }

    /** Terms put to somebody at his table. */
    record Propose(Envoy envoy, Proposal proposal, Ways broken) implements Course {
        @Override
        public Ways run(long[] words, Teller teller) {
            Line line = envoy.ask(proposal, words, teller);
            return line.deed() == Counterpart.Deed.LEAVE ? broken : Ways.STAY;
        }
    }

    /** The standing offer taken. */
    record Accept(Envoy envoy, Standing standing) implements Course {
        @Override
        public Ways run(long[] words, Teller teller) {
            envoy.settle(standing.line(), standing.proposal(), words, teller);
            return Ways.STAY;
        }
    }

    /** Something that proposes nothing: the first reply that holds. */
    record Remark(CounterpartId who, List<Line> replies, Ways next) implements Course {
        @Override
        public Ways run(long[] words, Teller teller) {
            for (int index = 0; index < replies.size(); index++) {
                Line line = replies.get(index);
                if (line.when().holds(words)) {
                    line.changes().make(words);
                    teller.remarked(who, line, words);
                    return next;
                }
            }
            return next;
        }
    }
}
