package aigun;

import aigun.model.Amount;
import aigun.model.Choice;
import aigun.model.ChoiceId;
import aigun.model.Comparison;
import aigun.model.Condition;
import aigun.model.CounterpartId;
import aigun.model.Effect;
import aigun.model.Evidence;
import aigun.model.FlagId;
import aigun.model.Issue;
import aigun.model.IssueId;
import aigun.model.Moment;
import aigun.model.Next;
import aigun.model.Paragraph;
import aigun.model.PositionId;
import aigun.model.Prose;
import aigun.model.Reply;
import aigun.model.Scene;
import aigun.model.SceneId;
import aigun.model.SideId;
import aigun.model.Table;
import aigun.model.Term;
import aigun.model.TrackId;
import aigun.model.Way;
import java.util.List;

/** Short ways to write the parts of a pack in tests. */
public final class Parts {
    public static final Condition ALWAYS = Condition.always();
    public static final Evidence KNOWN =
            new Evidence(Evidence.Status.HISTORICAL, Evidence.Grade.A, "It was done.", List.of(), ALWAYS);
    public static final Evidence INVENTED =
            new Evidence(Evidence.Status.COUNTERFACTUAL, Evidence.Grade.D, "Nobody thought of it.", List.of(), ALWAYS);

    private Parts() {}

    public static Paragraph text(String words) {
        return text(words, ALWAYS);
    }

    public static Paragraph text(String words, Condition when) {
        return new Paragraph("", when, Prose.of(words));
    }

    public static Condition level(TrackId track, Comparison comparison, int value) {
        return new Condition.Compare(new Amount.Level(track), comparison, new Amount.Fixed(value));
    }

    public static Condition raised(FlagId flag) {
        return new Condition.Raised(flag);
    }

    public static Condition not(Condition condition) {
        return new Condition.Not(condition);
    }

    public static Condition stands(Comparison comparison, Term term) {
        return new Condition.Stands(Amount.Terms.DRAFT, comparison, term);
    }

    public static Condition proposed(Comparison comparison, Term term) {
        return new Condition.Stands(Amount.Terms.PROPOSAL, comparison, term);
    }

    public static Effect add(TrackId track, int by) {
        return new Effect.Add(track, by, ALWAYS);
    }

    public static Effect raise(FlagId flag) {
        return new Effect.Raise(flag, ALWAYS);
    }

    public static Effect write(Term term) {
        return new Effect.Write(term, ALWAYS);
    }

    public static Term term(IssueId issue, String position) {
        return new Term(issue, new PositionId(position));
    }

    /** A position with what it is worth to two sides. */
    public static Issue.Position position(String id, Issue.Worth first, Issue.Worth second) {
        return new Issue.Position(new PositionId(id), id.replace('-', ' '), "Says " + id + ".", List.of(first, second));
    }

    public static Issue.Worth worth(SideId side, int points) {
        return new Issue.Worth(side, points);
    }

    public static Choice choice(String id, String label, Next next, Effect... effects) {
        return new Choice(
                new ChoiceId(id),
                label,
                ALWAYS,
                "",
                List.of(effects),
                List.of(text(label + ": done.")),
                false,
                new Choice.Then.Go(next),
                KNOWN);
    }

    public static Choice locked(Choice choice, Condition when, String locked) {
        return new Choice(
                choice.id(),
                choice.label(),
                when,
                locked,
                choice.effects(),
                choice.text(),
                choice.once(),
                choice.then(),
                choice.evidence());
    }

    public static Choice once(Choice choice) {
        return new Choice(
                choice.id(),
                choice.label(),
                choice.when(),
                choice.locked(),
                choice.effects(),
                choice.text(),
                true,
                choice.then(),
                choice.evidence());
    }

    public static Choice then(Choice choice, Choice.Then then) {
        return new Choice(
                choice.id(),
                choice.label(),
                choice.when(),
                choice.locked(),
                choice.effects(),
                choice.text(),
                choice.once(),
                then,
                INVENTED);
    }

    public static Choice.Answer answer(String words, Next next, Effect... effects) {
        return new Choice.Answer(List.of(text(words)), List.of(effects), next);
    }

    public static Way choose(CounterpartId counterpart, Choice... choices) {
        return new Way.Choose(List.of(counterpart), List.of(choices));
    }

    public static Scene scene(SceneId id, Way way, Effect... effects) {
        return new Scene(
                id,
                "Scene " + id,
                "",
                Moment.UNKNOWN,
                List.of(),
                List.of(),
                List.of(text("You are at " + id + ".")),
                List.of(),
                List.of(effects),
                way);
    }

    public static Scene withText(Scene scene, List<Paragraph> text, List<Paragraph> margin) {
        return new Scene(
                scene.id(),
                scene.title(),
                scene.chapter(),
                scene.date(),
                scene.place(),
                scene.present(),
                text,
                margin,
                scene.effects(),
                scene.way());
    }

    public static Reply reply(String id, Condition when, Effect... effects) {
        return new Reply(id, when, List.of(text("He says " + id + ".")), List.of(effects), "Because of " + id + ".");
    }

    public static Table.Move move(String id, Reply... replies) {
        return new Table.Move(id, "Do " + id, ALWAYS, "You can't " + id + ".", List.of(replies), KNOWN);
    }
}
