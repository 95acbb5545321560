package aigun.engine;

import aigun.model.Amount;
import aigun.model.Comparison;
import aigun.model.Condition;
import aigun.model.Counterpart;
import aigun.model.Issue;
import aigun.model.Reply;
import aigun.model.Term;
import java.util.ArrayList;
import java.util.List;

/** A compiled counterpart: answers by the first of his rules that applies. */
final class Envoy {
    private final Counterpart counterpart;
    private final Worth worth;
    private final Reservation reservation;
    /** Red lines, then rules. */
    private final List<Line> rules = new ArrayList<>();

    private final Line accepts;
    private final Line refuses;
    private final List<Standing> offers = new ArrayList<>();

    private Envoy(Counterpart counterpart, Lexicon lexicon) {
        this.counterpart = counterpart;
        worth = lexicon.worth(counterpart.side());
        reservation = lexicon.reservation(lexicon.names().counterpart(counterpart.id()));
        Address address = Addresses.of(counterpart);
        accepts = Line.of(
                new Line.Title("accepts", Counterpart.Deed.ACCEPT),
                counterpart.accepts(),
                address.at("accepts"),
                lexicon);
        refuses = Line.of(
                new Line.Title("refuses", Counterpart.Deed.REFUSE),
                counterpart.refuses(),
                address.at("refuses"),
                lexicon);
    }

    static Envoy of(Counterpart counterpart, Lexicon lexicon) {
        Envoy envoy = new Envoy(counterpart, lexicon);
        Address address = Addresses.of(counterpart);
        for (Reply reply : counterpart.redLines()) {
            Address line = address.at("red-lines").at(reply.id());
            envoy.rules.add(
                    Line.of(new Line.Title(RuleNames.redLine(reply), Counterpart.Deed.REFUSE), reply, line, lexicon));
        }
        for (Counterpart.Rule rule : counterpart.rules()) {
            Address line = address.at("rules").at(rule.reply().id());
            envoy.rules.add(Line.of(new Line.Title(RuleNames.rule(rule), rule.deed()), rule.reply(), line, lexicon));
        }
        List<Condition> noneBefore = new ArrayList<>();
        for (Counterpart.Offer offer : counterpart.offers()) {
            int issue = lexicon.names().issue(offer.term().issue());
            Condition ready = new Condition.And(List.of(
                    offer.reply().when(),
                    envoy.unmet(offer.term(), lexicon.pack().issues().get(issue), lexicon)));
            List<Condition> parts = new ArrayList<>(noneBefore);
            parts.add(ready);
            envoy.add(offer, new Condition.And(parts), lexicon);
            noneBefore.add(new Condition.Not(ready));
        }
        return envoy;
    }

    /** Holds while the issue is open, or stands where it is worth more to his side than the term. */
    private Condition unmet(Term term, Issue issue, Lexicon lexicon) {
        int place = lexicon.names().issue(issue.id());
        int given = worth.of(place, lexicon.names().stored(term));
        List<Condition> met = new ArrayList<>();
        for (int order = 0; order < issue.positions().size(); order++) {
            if (worth.of(place, order + 1) <= given) {
                Term other = new Term(issue.id(), issue.positions().get(order).id());
                met.add(new Condition.Stands(Amount.Terms.DRAFT, Comparison.EQUAL, other));
            }
        }
        return new Condition.Not(new Condition.Or(met));
    }

    private void add(Counterpart.Offer offer, Condition condition, Lexicon lexicon) {
        String name = RuleNames.offer(offer);
        Address address =
                Addresses.of(counterpart).at("offers").at(offer.reply().id());
        offers.add(new Standing(
                offer,
                condition,
                lexicon.when(condition),
                Proposal.of(List.of(offer.term()), lexicon),
                Line.of(new Line.Title(name, Counterpart.Deed.ACCEPT), offer.reply(), address, lexicon)));
    }

    Counterpart counterpart() {
        return counterpart;
    }

    Worth worth() {
        return worth;
    }

    Reservation reservation() {
        return reservation;
    }

    List<Standing> offers() {
        return offers;
    }

    /** Red lines, then rules. */
    List<Line> rules() {
        return rules;
    }

    /** What he says when his reservation is reached. */
    Line accepts() {
        return accepts;
    }

    /** What he says when it is not. */
    Line refuses() {
        return refuses;
    }

    /** Puts terms to him. */
    Line ask(Proposal proposal, long[] words, Teller teller) {
        Line line = answer(words, proposal, proposal.touched(words), teller);
        return settle(line, proposal, words, teller);
    }

    /** What he says to a proposal, by the state as it is before he is asked. */
    Line answer(long[] words, Proposal proposal, long touched, Teller teller) {
        for (int index = 0; index < rules.size(); index++) {
            Line rule = rules.get(index);
            if (rule.when().weigh(words, proposal, touched, teller)) {
                return rule;
            }
        }
        return weigh(words, proposal, touched);
    }

    /** What he says to a proposal that no rule answers. */
    Line weigh(long[] words, Proposal proposal, long touched) {
        boolean enough = reservation.value(words, proposal, touched) <= worth.of(words, proposal);
        return enough ? accepts : refuses;
    }

    /** What follows from an answer: the terms are written on a yes, then the reply's effects run, then it is told. */
    Line settle(Line line, Proposal proposal, long[] words, Teller teller) {
        long touched = proposal.touched(words);
        teller.asked(this, words, proposal, touched);
        if (line.deed() == Counterpart.Deed.ACCEPT) {
            proposal.write(words, teller);
        }
        line.changes().make(words, proposal, touched, teller);
        teller.answered(line, words, proposal, touched);
        return line;
    }
}
