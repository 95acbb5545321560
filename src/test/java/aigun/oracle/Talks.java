package aigun.oracle;

import aigun.model.Amount;
import aigun.model.Counterpart;
import aigun.model.CounterpartId;
import aigun.model.Issue;
import aigun.model.Next;
import aigun.model.PositionId;
import aigun.model.Reply;
import aigun.model.Table;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What counterparts say. */
final class Talks {
    private final Oracle oracle;

    Talks(Oracle oracle) {
        this.oracle = oracle;
    }

    /** An answer: what decided, what he does, and what he says. */
    private record Answer(String rule, String deed, Reply reply) {}

    /** Puts terms to a counterpart; what he does. */
    String ask(Situation now, CounterpartId id, SortedMap<String, String> terms, Told told) {
        Counterpart counterpart = counterpart(id);
        Reader reader = Reader.proposing(oracle.pack, now, terms);
        Answer answer = answer(counterpart, reader, told);
        settle(now, counterpart, terms, answer, told);
        return answer.deed();
    }

    private static Answer answer(Counterpart counterpart, Reader reader, Told told) {
        for (Reply redLine : counterpart.redLines()) {
            if (Oracle.weigh(reader, redLine.when(), told)) {
                return new Answer("red-line:" + redLine.id(), "REFUSE", redLine);
            }
        }
        for (Counterpart.Rule rule : counterpart.rules()) {
            if (Oracle.weigh(reader, rule.reply().when(), told)) {
                return new Answer("rule:" + rule.reply().id(), rule.deed().name(), rule.reply());
            }
        }
        if (reader.worth(counterpart.side(), Amount.Terms.PROPOSAL) >= reader.reservation(counterpart)) {
            return new Answer("accepts", "ACCEPT", counterpart.accepts());
        }
        return new Answer("refuses", "REFUSE", counterpart.refuses());
    }

    private void settle(
            Situation now, Counterpart counterpart, SortedMap<String, String> terms, Answer answer, Told told) {
        Reader reader = Reader.proposing(oracle.pack, now, terms);
        told.answered = String.join(
                "|",
                counterpart.id().text(),
                answer.rule(),
                answer.deed(),
                answer.reply().because(),
                "" + reader.reservation(counterpart),
                "" + reader.worth(counterpart.side(), Amount.Terms.DRAFT),
                "" + reader.worth(counterpart.side(), Amount.Terms.PROPOSAL));
        counterpart.reservation().adjustments().forEach(each -> Oracle.weigh(reader, each.when(), told));
        told.met(counterpart.id().text() + " " + answer.rule());
        if (answer.deed().equals("ACCEPT")) {
            now.draft.putAll(terms);
        }
        oracle.change(reader, now, answer.reply().effects(), told);
        oracle.tell(reader, "ANSWER " + now.scene, answer.reply().text(), told);
    }

    /** Makes a move at a table; where it leads, if it leads away. */
    Optional<Next> move(Situation now, Table table, String id, Told told) {
        String name = id.substring(id.indexOf(' ') + 1);
        if (id.startsWith("propose ")) {
            SortedMap<String, String> terms = new TreeMap<>();
            terms.put(name.substring(0, name.indexOf('=')), name.substring(name.indexOf('=') + 1));
            return proposed(now, table, terms, told);
        }
        if (id.startsWith("package ")) {
            Table.Bundle bundle = table.packages().stream()
                    .filter(each -> each.id().equals(name))
                    .findFirst()
                    .orElseThrow();
            return proposed(now, table, Oracle.terms(bundle.terms()), told);
        }
        if (id.equals("accept")) {
            Counterpart.Offer offer = offer(now, table.counterpart()).orElseThrow();
            Answer answer = new Answer("offer:" + offer.reply().id(), "ACCEPT", offer.reply());
            settle(now, counterpart(table.counterpart()), Oracle.terms(List.of(offer.term())), answer, told);
            told.met(now.scene + " agreed");
            return Optional.empty();
        }
        return remark(now, table, id, told);
    }

    private Optional<Next> proposed(Situation now, Table table, SortedMap<String, String> terms, Told told) {
        String deed = ask(now, table.counterpart(), terms, told);
        if (deed.equals("ACCEPT")) {
            told.met(now.scene + " agreed");
        }
        return deed.equals("LEAVE") ? Optional.of(table.broken()) : Optional.empty();
    }

    private Optional<Next> remark(Situation now, Table table, String id, Told told) {
        String name = id.substring(id.indexOf(' ') + 1);
        if (id.equals("ask")) {
            reply(now, table, table.ask(), id, told);
        } else if (id.equals("wait")) {
            reply(now, table, table.waiting(), id, told);
        } else if (id.startsWith("cite ")) {
            table.cites().stream()
                    .filter(cite -> cite.paper().text().equals(name))
                    .forEach(cite -> reply(now, table, cite.move(), id, told));
        } else if (id.startsWith("soften ")) {
            table.softens().stream()
                    .filter(soften -> soften.id().equals(name))
                    .forEach(soften -> reply(now, table, soften, id, told));
        } else {
            Table.Leave leave = table.leaves().stream()
                    .filter(each -> each.move().id().equals(name))
                    .findFirst()
                    .orElseThrow();
            reply(now, table, leave.move(), id, told);
            return Optional.of(leave.next());
        }
        return Optional.empty();
    }

    private void reply(Situation now, Table table, Table.Move move, String id, Told told) {
        Reader reader = Reader.of(oracle.pack, now);
        for (Reply reply : move.replies()) {
            if (Oracle.weigh(reader, reply.when(), told)) {
                told.answered = table.counterpart() + "|" + reply.id() + "|" + reply.because();
                told.met(id + " " + now.scene + " " + move.replies().indexOf(reply));
                oracle.change(reader, now, reply.effects(), told);
                oracle.tell(reader, "ANSWER " + now.scene, reply.text(), told);
                return;
            }
        }
    }

    Optional<Counterpart.Offer> offer(Situation now, CounterpartId id) {
        return offer(now, id, new Told());
    }

    /** The first offer he is ready to make that the draft does not meet. */
    Optional<Counterpart.Offer> offer(Situation now, CounterpartId id, Told told) {
        Counterpart counterpart = counterpart(id);
        return counterpart.offers().stream()
                .filter(offer ->
                        Oracle.weigh(Reader.of(oracle.pack, now), offer.reply().when(), told))
                .filter(offer -> !isMet(now, counterpart, offer))
                .findFirst();
    }

    private boolean isMet(Situation now, Counterpart counterpart, Counterpart.Offer offer) {
        Issue issue = oracle.pack.issues().stream()
                .filter(each -> each.id().equals(offer.term().issue()))
                .findFirst()
                .orElseThrow();
        if (!now.draft.containsKey(issue.id().text())) {
            return false;
        }
        int standing = issue.order(new PositionId(now.draft.get(issue.id().text())));
        int given = issue.order(offer.term().position());
        return issue.positions().get(standing).worth(counterpart.side())
                <= issue.positions().get(given).worth(counterpart.side());
    }

    private Counterpart counterpart(CounterpartId id) {
        return oracle.pack.counterparts().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
