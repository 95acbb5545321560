package aigun.oracle;

import aigun.model.Choice;
import aigun.model.ChoiceId;
import aigun.model.Condition;
import aigun.model.Counterpart;
import aigun.model.CounterpartId;
import aigun.model.DebriefPage;
import aigun.model.Draft;
import aigun.model.Ending;
import aigun.model.Flag;
import aigun.model.FlagId;
import aigun.model.Interrupt;
import aigun.model.Moment;
import aigun.model.Next;
import aigun.model.Pack;
import aigun.model.Paper;
import aigun.model.PaperId;
import aigun.model.Prose;
import aigun.model.Scene;
import aigun.model.SceneId;
import aigun.model.Start;
import aigun.model.StartId;
import aigun.model.Term;
import aigun.model.Way;
import aigun.oracle.RandomRules.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Packs that mean nothing and have a bit of everything, each known by its seed. */
public final class RandomPacks {
    private final RandomRules rules;
    private final List<Counterpart> counterparts = new ArrayList<>();
    private final List<Paper> papers = new ArrayList<>();
    private final List<SceneId> ids;

    private RandomPacks(RandomRules rules) {
        this.rules = rules;
        ids = rules.scenes;
    }

    public static Pack of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<SceneId> ids = new ArrayList<>();
        for (int index = random.nextInt(4, 12); 0 < index; index--) {
            ids.add(new SceneId("n" + index));
        }
        RandomThings things = RandomThings.of(random);
        return new RandomPacks(new RandomRules(random, things, ids)).pack();
    }

    /** One in which everything that can be done can be gone through one by one. */
    public static Pack few(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<SceneId> ids = new ArrayList<>();
        for (int index = random.nextInt(3, 9); 0 < index; index--) {
            ids.add(new SceneId("n" + index));
        }
        RandomThings things = RandomThings.few(random);
        return new RandomPacks(new RandomRules(random, things, ids)).pack();
    }

    private Pack pack() {
        for (int index = rules.random.nextInt(1, 3); 0 < index; index--) {
            counterparts.add(counterpart(new CounterpartId("k" + index)));
            rules.known.add(new CounterpartId("k" + index));
        }
        papers.add(paper("paper"));
        papers.add(paper("map"));
        List<Scene> scenes = new ArrayList<>();
        for (int index = 0; index < ids.size(); index++) {
            scenes.add(scene(index));
        }
        List<Interrupt> interrupts = new ArrayList<>();
        for (int count = rules.random.nextInt(3); 0 < count; count--) {
            List<SceneId> in = rules.oneIn(2) ? List.of() : List.of(rules.one(ids), rules.one(ids));
            interrupts.add(new Interrupt(rules.condition(Scope.RULE, 2), in, rules.one(ids)));
        }
        Pack.Order order = rules.oneIn(2) ? Pack.Order.WRITTEN : Pack.Order.SHUFFLED;
        List<Start> starts = starts();
        return new Pack(
                "random",
                "Random",
                "1",
                Prose.EMPTY,
                rules.sides,
                rules.tracks,
                flags(),
                rules.issues,
                List.of(),
                List.of(),
                List.of(),
                counterparts,
                starts,
                interrupts,
                order,
                rules.remembers,
                List.of(),
                debrief(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                papers,
                List.of(),
                scenes,
                List.of());
    }

    /** Drawn last, so that a pack is otherwise what its seed made of it before there were such pages. */
    private List<DebriefPage> debrief() {
        DebriefPage.Row row = new DebriefPage.Row(
                "row", rules.condition(Scope.TEXT, 2), List.of(Prose.EMPTY, Prose.EMPTY), rules.text(Scope.TEXT));
        return List.of(new DebriefPage(
                "page",
                "Page",
                "",
                DebriefPage.Stands.FIRST,
                rules.text(Scope.TEXT),
                List.of("One", "Other"),
                List.of(row),
                Prose.of("Read on."),
                rules.text(Scope.TEXT),
                false));
    }

    private List<Flag> flags() {
        List<Flag> flags = new ArrayList<>();
        for (FlagId id : rules.flags) {
            flags.add(new Flag(id, ""));
        }
        return flags;
    }

    private List<Start> starts() {
        List<Start> starts = new ArrayList<>();
        for (int index = 0; index < 3; index++) {
            Draft draft = Draft.EMPTY;
            if (!rules.issues.isEmpty() && rules.oneIn(2)) {
                for (Term term : rules.terms()) {
                    draft = draft.with(term);
                }
            }
            List<FlagId> flags = rules.flags.isEmpty() ? List.of() : List.of(rules.one(rules.flags));
            Start.Level level = new Start.Level(
                    rules.tracks.get(0).id(), rules.tracks.get(0).most());
            starts.add(new Start(
                    new StartId("start" + index),
                    rules.one(rules.sides).id(),
                    "",
                    Prose.EMPTY,
                    rules.one(ids),
                    List.of(level),
                    flags,
                    draft,
                    List.of(),
                    ""));
        }
        return starts;
    }

    private Paper paper(String id) {
        return new Paper(
                new PaperId(id),
                id,
                rules.maybe(Scope.RULE),
                "",
                Moment.UNKNOWN,
                "",
                "",
                "",
                Prose.EMPTY,
                List.of(),
                List.of());
    }

    private Counterpart counterpart(CounterpartId id) {
        return RandomTables.counterpart(id, rules);
    }

    private Scene scene(int index) {
        return new Scene(
                ids.get(index),
                "Scene " + index,
                "",
                Moment.UNKNOWN,
                List.of(),
                List.of(),
                rules.text(Scope.TEXT),
                rules.oneIn(2) ? rules.text(Scope.TEXT) : List.of(),
                rules.effects(Scope.RULE),
                way(index));
    }

    private Way way(int index) {
        int kind = index + 1 == ids.size() ? 9 : rules.random.nextInt(10);
        if (kind <= 2) {
            return choose();
        }
        if (kind <= 5 && !rules.issues.isEmpty()) {
            CounterpartId who = rules.one(counterparts).id();
            return new Way.Bargain(new RandomTables(rules, this::next).table(who));
        }
        if (kind == 6) {
            return new Way.Chance(List.of(branch("b0"), branch("b1")));
        }
        if (kind == 7) {
            return new Way.Pass(next());
        }
        return kind == 9 ? new Way.End(new Ending("end", rules.oneIn(2), rules.text(Scope.TEXT))) : choose();
    }

    private Way.Branch branch(String id) {
        return new Way.Branch(
                new ChoiceId(id),
                rules.random.nextInt(1, 4),
                "Branch " + id,
                rules.effects(Scope.RULE),
                rules.text(Scope.TEXT),
                next());
    }

    private Way choose() {
        List<Choice> choices = new ArrayList<>();
        for (int index = rules.random.nextInt(4); 0 <= index; index--) {
            boolean first = choices.isEmpty() && !rules.oneIn(4);
            Condition when = first ? Condition.always() : rules.maybe(Scope.RULE);
            choices.add(new Choice(
                    new ChoiceId("c" + index),
                    "Choice " + index,
                    when,
                    "Locked " + index + ".",
                    rules.effects(Scope.RULE),
                    rules.text(Scope.TEXT),
                    !choices.isEmpty() && rules.oneIn(3),
                    then(),
                    rules.evidence("Choice " + index)));
        }
        return new Way.Choose(List.of(rules.one(counterparts).id()), choices);
    }

    private Choice.Then then() {
        if (rules.issues.isEmpty() || rules.oneIn(2)) {
            return new Choice.Then.Go(next());
        }
        return new Choice.Then.Ask(rules.terms(), answer(), answer());
    }

    private Choice.Answer answer() {
        return new Choice.Answer(rules.text(Scope.TEXT), rules.effects(Scope.RULE), next());
    }

    private Next next() {
        List<Next.Fork> ways = new ArrayList<>();
        for (int count = rules.random.nextInt(3); 0 < count; count--) {
            ways.add(new Next.Fork(rules.condition(Scope.RULE, 2), rules.one(ids)));
        }
        ways.add(new Next.Fork(Condition.always(), rules.one(ids)));
        return new Next(ways);
    }
}
