package aigun.model;

import java.util.List;

/**
 * The other side at a table, as ordered rules. He answers a proposal by the first that applies: a red line; a rule;
 * acceptance, if the terms' worth to his side reaches his reservation; else refusal, with his next offer.
 *
 * @param side whose worth he looks at
 * @param redLines refusals that nothing buys off
 * @param offers what he gives, in this order: his offer at any time is the first that the draft does not meet yet
 * @param accepts told when his reservation is reached
 * @param refuses told when it is not
 */
public record Counterpart(
        CounterpartId id,
        PersonId person,
        SideId side,
        Reservation reservation,
        List<Reply> redLines,
        List<Rule> rules,
        List<Offer> offers,
        Reply accepts,
        Reply refuses) {
    /** The least worth he takes: the base and every adjustment whose condition holds. */
    public record Reservation(Amount base, List<Adjustment> adjustments) {
        public Reservation {
            adjustments = List.copyOf(adjustments);
        }
    }

    /** A part of a reservation. */
    public record Adjustment(Condition when, Amount add) {}

    /** An answer that comes before the reckoning. */
    public record Rule(Deed deed, Reply reply) {}

    /** What a rule makes of a proposal. */
    public enum Deed {
        ACCEPT,
        REFUSE,
        /** He breaks off: the table's {@code broken} scene follows; away from a table it is a refusal. */
        LEAVE
    }

    /**
     * A term he is ready to give, and what he says with it. The draft meets an offer when the issue stands where it is
     * worth no more to his side than the offer.
     */
    public record Offer(Term term, Reply reply) {}

    public Counterpart {
        redLines = List.copyOf(redLines);
        rules = List.copyOf(rules);
        offers = List.copyOf(offers);
    }

    /** The same by another reckoning. */
    public Counterpart withReservation(Reservation other) {
        return new Counterpart(id, person, side, other, redLines, rules, offers, accepts, refuses);
    }

    /** The same with other answers that come before the reckoning, and other offers. */
    public Counterpart withRules(List<Reply> newRedLines, List<Rule> newRules, List<Offer> newOffers) {
        return new Counterpart(id, person, side, reservation, newRedLines, newRules, newOffers, accepts, refuses);
    }

    /** The same with other answers that come of the reckoning. */
    public Counterpart withAnswers(Reply newAccepts, Reply newRefuses) {
        return new Counterpart(id, person, side, reservation, redLines, rules, offers, newAccepts, newRefuses);
    }
}
