package aigun.engine;

import aigun.model.Choice;
import aigun.model.Condition;
import aigun.model.Counterpart;
import aigun.model.CounterpartId;
import aigun.model.Interrupt;
import aigun.model.SceneId;
import aigun.model.Way;
import java.util.ArrayList;
import java.util.List;

/** Compiles what can be decided in a scene. */
final class MoveCompiler {
    private final Lexicon lexicon;
    private final List<Envoy> envoys = new ArrayList<>();
    private final List<Break> breaks = new ArrayList<>();

    MoveCompiler(Lexicon lexicon) {
        this.lexicon = lexicon;
        for (Counterpart counterpart : lexicon.pack().counterparts()) {
            envoys.add(Envoy.of(counterpart, lexicon));
        }
        List<Interrupt> interrupts = lexicon.pack().interrupts();
        for (int index = 0; index < interrupts.size(); index++) {
            Address address = Addresses.PACK.at("interrupts").at(index);
            breaks.add(Break.of(interrupts.get(index), address, lexicon));
        }
    }

    Lexicon lexicon() {
        return lexicon;
    }

    Envoy envoy(CounterpartId id) {
        return envoys.get(lexicon.names().counterpart(id));
    }

    /** What may break in, from any scene. */
    List<Break> breaks() {
        return breaks;
    }

    List<Move> choices(SceneId scene, Way.Choose choose) {
        List<Move> moves = new ArrayList<>();
        Address all = Addresses.of(scene).at("choices");
        for (Choice choice : choose.choices()) {
            Address address = all.at(choice.id().text());
            Plan plan = new Plan(
                    choice.id(),
                    choice.label(),
                    choice.locked(),
                    new Option.Kind.Act(choice),
                    Condition.always(),
                    choice.when(),
                    choice.once(),
                    Proposal.NONE,
                    List.of(choice.evidence()),
                    course(choice, choose.counterpart(), address));
            moves.add(Move.of(plan, address, scene, lexicon));
        }
        return moves;
    }

    private Course course(Choice choice, List<CounterpartId> counterpart, Address address) {
        Changes changes = Changes.of(choice.effects(), address.at("effects"), lexicon);
        Text text = lexicon.landmarks().text(choice.text(), address.at("text"));
        if (choice.then() instanceof Choice.Then.Ask ask) {
            return new Course.Ask(
                    new Course.Act(changes, text, Ways.STAY),
                    envoy(counterpart.get(0)),
                    Proposal.of(ask.terms(), lexicon),
                    outcome(ask.agreed(), address.at("agreed")),
                    outcome(ask.refused(), address.at("refused")));
        }
        if (choice.then() instanceof Choice.Then.Go go) {
            return new Course.Act(changes, text, Ways.of(go.next(), address.at("next"), lexicon));
        }
        throw new AssertionError(choice.then());
    }

    private Course.Outcome outcome(Choice.Answer answer, Address address) {
        return new Course.Outcome(act(answer, address), lexicon.landmarks().add(Landmark.Kind.REPLY, address));
    }

    private Course.Act act(Choice.Answer answer, Address address) {
        return new Course.Act(
                Changes.of(answer.effects(), address.at("effects"), lexicon),
                lexicon.landmarks().text(answer.text(), address.at("text")),
                Ways.of(answer.next(), address.at("next"), lexicon));
    }

    List<Move> branches(SceneId scene, Way.Chance chance) {
        List<Move> moves = new ArrayList<>();
        Address all = Addresses.of(scene).at("chance");
        for (Way.Branch branch : chance.branches()) {
            Address address = all.at(branch.id().text());
            Plan plan = new Plan(
                    branch.id(),
                    branch.label(),
                    "",
                    new Option.Kind.Branch(branch),
                    Condition.always(),
                    Condition.always(),
                    false,
                    Proposal.NONE,
                    List.of(),
                    act(new Choice.Answer(branch.text(), branch.effects(), branch.next()), address));
            moves.add(Move.of(plan, address, scene, lexicon));
        }
        return moves;
    }
}
