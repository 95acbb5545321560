package aigun.author;

import aigun.author.Encounter.Side;
import aigun.engine.Address;
import aigun.model.Amount;
import aigun.model.Counterpart;
import aigun.model.Reply;
import aigun.model.Term;
import java.util.ArrayList;
import java.util.List;

/** Mutants of what a counterpart goes by. */
final class CounterpartMutants {
    private final RuleMutants rules;

    CounterpartMutants(RuleMutants rules) {
        this.rules = rules;
    }

    List<Mutant<Counterpart>> of(Counterpart counterpart) {
        Address at = Address.file("counterparts/" + counterpart.id().text());
        List<Mutant<Counterpart>> all = new ArrayList<>();
        all.addAll(Mutant.within(of(counterpart.reservation(), at.at("reservation")), counterpart::withReservation));
        all.addAll(Mutant.within(
                Mutant.ofEach(
                        counterpart.redLines(),
                        (line, place) -> rules.ofReply(line, at.at("red-lines").at(line.id()))),
                lines -> counterpart.withRules(lines, counterpart.rules(), counterpart.offers())));
        all.addAll(Mutant.within(
                Mutant.ofEach(
                        counterpart.rules(),
                        (rule, place) -> of(rule, at.at("rules").at(rule.reply().id()))),
                others -> counterpart.withRules(counterpart.redLines(), others, counterpart.offers())));
        all.addAll(Mutant.within(
                Mutant.ofEach(
                        counterpart.offers(),
                        (offer, place) ->
                                of(offer, at.at("offers").at(offer.reply().id()))),
                offers -> counterpart.withRules(counterpart.redLines(), counterpart.rules(), offers)));
        all.addAll(Mutant.within(
                rules.ofReply(counterpart.accepts(), at.at("accepts")),
                accepts -> counterpart.withAnswers(accepts, counterpart.refuses())));
        all.addAll(Mutant.within(
                rules.ofReply(counterpart.refuses(), at.at("refuses")),
                refuses -> counterpart.withAnswers(counterpart.accepts(), refuses)));
        return all;
    }

    private List<Mutant<Counterpart.Reservation>> of(Counterpart.Reservation reservation, Address at) {
        List<Mutant<Counterpart.Reservation>> all = new ArrayList<>();
        all.addAll(Mutant.within(
                ofAmount(reservation.base(), at),
                base -> new Counterpart.Reservation(base, reservation.adjustments())));
        Address adjustments = at.at("adjustments");
        all.addAll(Mutant.within(
                Mutant.ofEach(reservation.adjustments(), (part, place) -> of(part, adjustments.at(place))),
                parts -> new Counterpart.Reservation(reservation.base(), parts)));
        return all;
    }

    /** To add nothing is the same as never to add. */
    private List<Mutant<Counterpart.Adjustment>> of(Counterpart.Adjustment part, Address at) {
        List<Mutant<Amount>> adds = new ArrayList<>(ofAmount(part.add(), at.at("add")));
        adds.removeIf(add -> add.part().equals(new Amount.Fixed(0)));
        List<Mutant<Counterpart.Adjustment>> all = new ArrayList<>();
        all.addAll(Mutant.within(
                rules.ofRead(part.when(), at.at("when")), when -> new Counterpart.Adjustment(when, part.add())));
        all.addAll(Mutant.within(adds, add -> new Counterpart.Adjustment(part.when(), add)));
        return all;
    }

    private static List<Mutant<Amount>> ofAmount(Amount amount, Address at) {
        List<Mutant<Amount>> all = new ArrayList<>();
        for (AmountVariants.Variant other : AmountVariants.of(amount)) {
            Mutation changed = Mutation.changed(at, other.before(), other.after());
            all.add(new Mutant<>(changed, Encounter.anywhere(at, Side.HELD), other.amount()));
        }
        return all;
    }

    private List<Mutant<Counterpart.Rule>> of(Counterpart.Rule rule, Address at) {
        return Mutant.within(rules.ofReply(rule.reply(), at), reply -> new Counterpart.Rule(rule.deed(), reply));
    }

    private List<Mutant<Counterpart.Offer>> of(Counterpart.Offer offer, Address at) {
        Address give = at.at("give");
        List<Mutant<Counterpart.Offer>> all = new ArrayList<>();
        for (Mutant<List<Term>> terms :
                rules.ofTerms(List.of(offer.term()), give, Encounter.anywhere(give, Side.HELD))) {
            Counterpart.Offer other = new Counterpart.Offer(terms.part().get(0), offer.reply());
            all.add(new Mutant<>(terms.mutation(), terms.encounter(), other));
        }
        List<Mutant<Reply>> replies = rules.ofReply(offer.reply(), at);
        all.addAll(Mutant.within(replies, reply -> new Counterpart.Offer(offer.term(), reply)));
        return all;
    }
}
