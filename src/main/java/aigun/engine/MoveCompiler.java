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
        for (Interrupt interrupt : lexicon.pack().interrupts()) {
            breaks.add(Break.of(interrupt, lexicon));
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
        for (Choice choice : choose.choices()) {
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
                    course(choice, choose.counterpart()));
            moves.add(Move.of(plan, scene, lexicon));
        }
        return moves;
    }

    private Course course(Choice choice, List<CounterpartId> counterpart) {
        Changes changes = Changes.of(choice.effects(), lexicon);
        if (choice.then() instanceof Choice.Then.Ask ask) {
            return new Course.Ask(
                    new Course.Act(changes, choice.text(), Ways.STAY),
                    envoy(counterpart.get(0)),
                    Proposal.of(ask.terms(), lexicon),
                    act(ask.agreed()),
                    act(ask.refused()));
        }
        if (choice.then() instanceof Choice.Then.Go go) {
            return new Course.Act(changes, choice.text(), Ways.of(go.next(), lexicon));
        }
        throw new AssertionError(choice.then());
    }

    private Course.Act act(Choice.Answer answer) {
        return new Course.Act(Changes.of(answer.effects(), lexicon), answer.text(), Ways.of(answer.next(), lexicon));
    }

    List<Move> branches(SceneId scene, Way.Chance chance) {
        List<Move> moves = new ArrayList<>();
        for (Way.Branch branch : chance.branches()) {
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
                    new Course.Act(
                            Changes.of(branch.effects(), lexicon), branch.text(), Ways.of(branch.next(), lexicon)));
            moves.add(Move.of(plan, scene, lexicon));
        }
        return moves;
    }
}
