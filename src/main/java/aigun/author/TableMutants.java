package aigun.author;

import aigun.engine.Address;
import aigun.model.Reply;
import aigun.model.Table;
import java.util.ArrayList;
import java.util.List;

/** Mutants of the rules of a table. How proposals stand beside history is no rule. */
final class TableMutants {
    private final RuleMutants rules;

    TableMutants(RuleMutants rules) {
        this.rules = rules;
    }

    /** @param scene where the scene of the table stands */
    List<Mutant<Table>> of(Table table, Address scene) {
        Address at = scene.at("table");
        List<Mutant<Table>> all = new ArrayList<>(ofRounds(table, scene));
        all.addAll(Mutant.within(
                Mutant.ofEach(
                        table.packages(),
                        (bundle, place) -> of(bundle, at.at("packages").at(bundle.id()), scene)),
                table::withPackages));
        all.addAll(ofMoves(table, at));
        all.addAll(Mutant.within(
                Mutant.ofEach(
                        table.leaves(),
                        (leave, place) ->
                                of(leave, at.at("leave").at(leave.move().id()))),
                leaves -> table.withWays(leaves, table.next(), table.broken())));
        all.addAll(Mutant.within(
                rules.ofNext(table.next(), at.at("next")),
                next -> table.withWays(table.leaves(), next, table.broken())));
        all.addAll(Mutant.within(
                rules.ofNext(table.broken(), at.at("broken")),
                broken -> table.withWays(table.leaves(), table.next(), broken)));
        return all;
    }

    private static List<Mutant<Table>> ofRounds(Table table, Address scene) {
        List<Mutant<Table>> all = new ArrayList<>();
        for (int other : List.of(table.rounds() + 1, table.rounds() - 1)) {
            if (0 < other) {
                Mutation changed = Mutation.changed(
                        scene.at("table").at("rounds"), Integer.toString(table.rounds()), Integer.toString(other));
                all.add(new Mutant<>(changed, Encounter.at(scene), table.withRounds(other)));
            }
        }
        return all;
    }

    /** A package is offered by its terms, so they tell wherever play rests at the table. */
    private List<Mutant<Table.Bundle>> of(Table.Bundle bundle, Address at, Address scene) {
        List<Mutant<Table.Bundle>> all = new ArrayList<>();
        all.addAll(Mutant.within(
                rules.of(bundle.when(), at.at("when")),
                when -> new Table.Bundle(bundle.id(), bundle.label(), when, bundle.locked(), bundle.terms())));
        all.addAll(Mutant.within(
                rules.ofTerms(bundle.terms(), at.at("terms"), Encounter.at(scene)),
                terms -> new Table.Bundle(bundle.id(), bundle.label(), bundle.when(), bundle.locked(), terms)));
        return all;
    }

    private List<Mutant<Table>> ofMoves(Table table, Address at) {
        List<Mutant<Table>> all = new ArrayList<>();
        all.addAll(Mutant.within(
                of(table.ask(), at.at("ask")),
                ask -> table.withMoves(ask, table.cites(), table.softens(), table.waiting())));
        all.addAll(Mutant.within(
                Mutant.ofEach(
                        table.cites(),
                        (cite, place) -> of(cite, at.at("cite").at(cite.paper().text()))),
                cites -> table.withMoves(table.ask(), cites, table.softens(), table.waiting())));
        all.addAll(Mutant.within(
                Mutant.ofEach(
                        table.softens(),
                        (soften, place) -> of(soften, at.at("soften").at(soften.id()))),
                softens -> table.withMoves(table.ask(), table.cites(), softens, table.waiting())));
        all.addAll(Mutant.within(
                of(table.waiting(), at.at("wait")),
                waiting -> table.withMoves(table.ask(), table.cites(), table.softens(), waiting)));
        return all;
    }

    private List<Mutant<Table.Cite>> of(Table.Cite cite, Address at) {
        return Mutant.within(of(cite.move(), at), move -> new Table.Cite(cite.paper(), cite.beside(), move));
    }

    private List<Mutant<Table.Leave>> of(Table.Leave leave, Address at) {
        List<Mutant<Table.Leave>> all = new ArrayList<>();
        all.addAll(Mutant.within(of(leave.move(), at), move -> new Table.Leave(move, leave.next())));
        all.addAll(
                Mutant.within(rules.ofNext(leave.next(), at.at("next")), next -> new Table.Leave(leave.move(), next)));
        return all;
    }

    private List<Mutant<Table.Move>> of(Table.Move move, Address at) {
        List<Mutant<Table.Move>> all = new ArrayList<>();
        all.addAll(Mutant.within(rules.of(move.when(), at.at("when")), when -> move.withRules(when, move.replies())));
        List<Mutant<List<Reply>>> replies = Mutant.ofEach(
                move.replies(),
                (reply, place) -> rules.ofReply(reply, at.at("replies").at(place)));
        all.addAll(Mutant.within(replies, others -> move.withRules(move.when(), others)));
        return all;
    }
}
