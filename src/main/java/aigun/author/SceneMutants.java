package aigun.author;

import aigun.engine.Address;
import aigun.model.Choice;
import aigun.model.Scene;
import aigun.model.Way;
import java.util.ArrayList;
import java.util.List;

/** Mutants of a scene's rules. Weights are left as they are: no test can tell, since a path says which branch fell. */
final class SceneMutants {
    private final RuleMutants rules;
    private final TableMutants tables;

    SceneMutants(RuleMutants rules) {
        this.rules = rules;
        tables = new TableMutants(rules);
    }

    List<Mutant<Scene>> of(Scene scene) {
        Address at = Address.file(scene.id().text());
        List<Mutant<Scene>> all = new ArrayList<>();
        all.addAll(Mutant.within(
                rules.ofEffects(scene.effects(), at.at("effects"), at),
                effects -> scene.withRules(effects, scene.way())));
        all.addAll(Mutant.within(ofWay(scene.way(), at), way -> scene.withRules(scene.effects(), way)));
        return all;
    }

    private List<Mutant<Way>> ofWay(Way way, Address at) {
        if (way instanceof Way.Choose choose) {
            Address choices = at.at("choices");
            List<Mutant<List<Choice>>> changed = Mutant.ofEach(
                    choose.choices(),
                    (choice, place) -> of(choice, choices.at(choice.id().text())));
            return Mutant.within(changed, all -> new Way.Choose(choose.counterpart(), all));
        }
        if (way instanceof Way.Chance chance) {
            Address branches = at.at("chance");
            List<Mutant<List<Way.Branch>>> changed = Mutant.ofEach(
                    chance.branches(),
                    (branch, place) -> of(branch, branches.at(branch.id().text())));
            return Mutant.within(changed, Way.Chance::new);
        }
        if (way instanceof Way.Bargain bargain) {
            return Mutant.within(tables.of(bargain.table(), at), Way.Bargain::new);
        }
        return way instanceof Way.Pass pass
                ? Mutant.within(rules.ofNext(pass.next(), at.at("next")), Way.Pass::new)
                : List.of();
    }

    private List<Mutant<Choice>> of(Choice choice, Address at) {
        List<Mutant<Choice>> all = new ArrayList<>();
        all.addAll(Mutant.within(
                rules.of(choice.when(), at.at("when")),
                when -> choice.withRules(when, choice.once(), choice.effects(), choice.then())));
        if (choice.once()) {
            Choice again = choice.withRules(choice.when(), false, choice.effects(), choice.then());
            all.add(new Mutant<>(Mutation.leftOut(at.at("once"), "once"), Encounter.at(at), again));
        }
        all.addAll(Mutant.within(
                rules.ofEffects(choice.effects(), at.at("effects"), at),
                effects -> choice.withRules(choice.when(), choice.once(), effects, choice.then())));
        all.addAll(Mutant.within(
                ofThen(choice.then(), at),
                then -> choice.withRules(choice.when(), choice.once(), choice.effects(), then)));
        return all;
    }

    private List<Mutant<Choice.Then>> ofThen(Choice.Then then, Address at) {
        if (then instanceof Choice.Then.Go go) {
            return Mutant.within(rules.ofNext(go.next(), at.at("next")), Choice.Then.Go::new);
        }
        Choice.Then.Ask ask = (Choice.Then.Ask) then;
        List<Mutant<Choice.Then>> all = new ArrayList<>();
        all.addAll(Mutant.within(
                rules.ofTerms(ask.terms(), at.at("propose"), Encounter.at(at)),
                terms -> new Choice.Then.Ask(terms, ask.agreed(), ask.refused())));
        all.addAll(Mutant.within(
                of(ask.agreed(), at.at("agreed")), agreed -> new Choice.Then.Ask(ask.terms(), agreed, ask.refused())));
        all.addAll(Mutant.within(
                of(ask.refused(), at.at("refused")),
                refused -> new Choice.Then.Ask(ask.terms(), ask.agreed(), refused)));
        return all;
    }

    private List<Mutant<Choice.Answer>> of(Choice.Answer answer, Address at) {
        List<Mutant<Choice.Answer>> all = new ArrayList<>();
        all.addAll(Mutant.within(
                rules.ofEffects(answer.effects(), at.at("effects"), at),
                effects -> new Choice.Answer(answer.text(), effects, answer.next())));
        all.addAll(Mutant.within(
                rules.ofNext(answer.next(), at.at("next")),
                next -> new Choice.Answer(answer.text(), answer.effects(), next)));
        return all;
    }

    private List<Mutant<Way.Branch>> of(Way.Branch branch, Address at) {
        Choice.Answer comes = new Choice.Answer(branch.text(), branch.effects(), branch.next());
        return Mutant.within(
                of(comes, at),
                other -> new Way.Branch(
                        branch.id(), branch.weight(), branch.label(), other.effects(), other.text(), other.next()));
    }
}
