package aigun.engine;

import aigun.model.Counterpart;
import aigun.model.CounterpartId;
import java.util.List;

/** What a counterpart said to a decision, and why: kept from the player until the debrief. */
public sealed interface Answered {
    /** Nobody was asked, or nobody had anything to say. */
    record Unasked() implements Answered {}

    /**
     * A remark on a move that proposed nothing: on a question, a paper, a word, waiting, leaving.
     *
     * @param reply the id of the reply
     * @param because the pack's reason; empty for none
     */
    record Remarked(CounterpartId who, String reply, String because) implements Answered {}

    /**
     * A yes or a no to terms.
     *
     * @param rule what decided: {@code red-line:ID}, {@code rule:ID}, {@code accepts}, {@code refuses}, or
     *     {@code offer:ID} when the player took what was offered
     * @param because the pack's reason; empty for none
     * @param reservation the least worth he would have taken when he was asked
     * @param worthBefore the draft's worth to his side when he was asked
     * @param worthAfter what it would be worth to him with the terms agreed
     * @param offer his standing offer after the step, while play is at his table; empty list or exactly one
     */
    record Said(
            CounterpartId who,
            String rule,
            Counterpart.Deed deed,
            String because,
            int reservation,
            int worthBefore,
            int worthAfter,
            List<Counterpart.Offer> offer)
            implements Answered {
        public Said {
            offer = List.copyOf(offer);
        }

        Said withOffer(List<Counterpart.Offer> standing) {
            return new Said(who, rule, deed, because, reservation, worthBefore, worthAfter, standing);
        }

        public boolean isAgreed() {
            return deed == Counterpart.Deed.ACCEPT;
        }
    }
}
