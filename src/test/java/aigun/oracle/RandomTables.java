package aigun.oracle;

import aigun.model.Condition;
import aigun.model.Counterpart;
import aigun.model.CounterpartId;
import aigun.model.Issue;
import aigun.model.IssueId;
import aigun.model.Next;
import aigun.model.PaperId;
import aigun.model.PersonId;
import aigun.model.Reply;
import aigun.model.Table;
import aigun.oracle.RandomRules.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Random tables and those who sit at them. */
final class RandomTables {
    private final RandomRules rules;
    private final Supplier<Next> next;

    RandomTables(RandomRules rules, Supplier<Next> next) {
        this.rules = rules;
        this.next = next;
    }

    static Counterpart counterpart(CounterpartId id, RandomRules rules) {
        List<Counterpart.Adjustment> adjustments = new ArrayList<>();
        List<Reply> redLines = new ArrayList<>();
        List<Counterpart.Rule> answers = new ArrayList<>();
        List<Counterpart.Offer> offers = new ArrayList<>();
        for (int index = 0; index < rules.random.nextInt(4); index++) {
            adjustments.add(new Counterpart.Adjustment(
                    rules.condition(Scope.COUNTERPART, 1), rules.amount(Scope.COUNTERPART, 1)));
        }
        Counterpart.Reservation reservation =
                new Counterpart.Reservation(rules.amount(Scope.COUNTERPART, 2), adjustments);
        for (int index = 0; index < rules.random.nextInt(3); index++) {
            redLines.add(reply("r" + index, rules));
        }
        for (int index = 0; index < rules.random.nextInt(4); index++) {
            Counterpart.Deed deed = rules.one(List.of(Counterpart.Deed.values()));
            answers.add(new Counterpart.Rule(deed, reply("a" + index, rules)));
        }
        for (int index = 0; !rules.issues.isEmpty() && index < rules.random.nextInt(4); index++) {
            Reply reply = rules.reply("o" + index, rules.maybe(Scope.COUNTERPART), Scope.COUNTERPART);
            offers.add(new Counterpart.Offer(rules.term(), reply));
        }
        return new Counterpart(
                id,
                new PersonId("somebody"),
                rules.one(rules.sides).id(),
                reservation,
                redLines,
                answers,
                offers,
                rules.reply("yes", Condition.always(), Scope.COUNTERPART),
                rules.reply("no", Condition.always(), Scope.COUNTERPART));
    }

    private static Reply reply(String id, RandomRules rules) {
        Condition rare = new Condition.And(
                List.of(rules.condition(Scope.COUNTERPART, 1), rules.condition(Scope.COUNTERPART, 1)));
        return rules.reply(id, rare, Scope.COUNTERPART);
    }

    Table table(CounterpartId who) {
        List<IssueId> issues = new ArrayList<>();
        for (Issue issue : rules.issues) {
            issues.add(0, issue.id());
        }
        Table.Bundle bundle = new Table.Bundle("deal", "The deal", rules.maybe(Scope.RULE), "No deal.", rules.terms());
        return new Table(
                who,
                rules.random.nextInt(1, rules.rounds + 1),
                issues,
                List.of(bundle),
                move("ask"),
                List.of(
                        new Table.Cite(new PaperId("paper"), beside(), move("paper")),
                        new Table.Cite(new PaperId("map"), List.of(), move("map"))),
                List.of(move("word"), move("name")),
                move("wait"),
                List.of(new Table.Leave(move("up"), next.get()), new Table.Leave(move("off"), next.get())),
                List.of(
                        new Table.Judged(
                                rules.condition(Scope.COUNTERPART, 2), rules.evidence("Judged by a condition.")),
                        new Table.Judged(Condition.always(), rules.evidence("Judged."))),
                next.get(),
                next.get());
    }

    private List<PaperId> beside() {
        return rules.random.nextInt(2) == 0 ? List.of() : List.of(new PaperId("map"));
    }

    private Table.Move move(String id) {
        List<Reply> replies = new ArrayList<>();
        for (int index = rules.random.nextInt(3); 0 < index; index--) {
            replies.add(rules.reply(id + index, rules.maybe(Scope.RULE), Scope.RULE));
        }
        return new Table.Move(
                id, "Do " + id, rules.maybe(Scope.RULE), "Not now.", replies, rules.evidence("Move " + id));
    }
}
