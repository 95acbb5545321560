package aigun.author;

import aigun.author.Encounter.Side;
import aigun.engine.Address;
import aigun.model.Draft;
import aigun.model.FlagId;
import aigun.model.Interrupt;
import aigun.model.Issue;
import aigun.model.Pack;
import aigun.model.Paper;
import aigun.model.PaperId;
import aigun.model.RuleParts;
import aigun.model.Scene;
import aigun.model.Start;
import aigun.model.Table;
import aigun.model.Track;
import aigun.model.Way;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * All mutants of a pack, in the order of its parts. What is only judged or told afterwards is no rule, and neither is
 * the condition of a paragraph. How far a track goes is left as it is, since all its other numbers lean on that.
 */
final class PackMutants {
    private static final Address PACK = Address.file("pack");

    private final Pack pack;
    private final RuleParts parts;
    private final RuleMutants rules;
    private final Consumer<Mutant<Supplier<Pack>>> taker;
    private int count;

    private PackMutants(Pack pack, Consumer<Mutant<Supplier<Pack>>> taker) {
        this.pack = pack;
        this.taker = taker;
        parts = RuleParts.of(pack);
        rules = new RuleMutants(pack);
    }

    /**
     * Hands over one after the other, since there may be more than can be held; each makes its pack when asked for.
     *
     * @return how many there are
     */
    static int each(Pack pack, Consumer<Mutant<Supplier<Pack>>> taker) {
        PackMutants mutants = new PackMutants(pack, taker);
        mutants.addParts();
        return mutants.count;
    }

    private void addParts() {
        add(pack.tracks(), (track, place) -> of(track), parts::withTracks);
        add(pack.issues(), (issue, place) -> of(issue), parts::withIssues);
        add(pack.starts(), (start, place) -> of(start), parts::withStarts);
        add(pack.interrupts(), this::of, parts::withInterrupts);
        Set<PaperId> cited = cited();
        add(pack.papers(), (paper, place) -> cited.contains(paper.id()) ? of(paper) : List.of(), parts::withPapers);
        CounterpartMutants counterparts = new CounterpartMutants(rules);
        add(pack.counterparts(), (counterpart, place) -> counterparts.of(counterpart), parts::withCounterparts);
        SceneMutants scenes = new SceneMutants(rules);
        add(pack.scenes(), (scene, place) -> scenes.of(scene), parts::withScenes);
    }

    private <T> void add(
            List<T> members, BiFunction<T, Integer, List<Mutant<T>>> mutants, Function<List<T>, RuleParts> whole) {
        for (int place = 0; place < members.size(); place++) {
            int here = place;
            for (Mutant<T> mutant : mutants.apply(members.get(place), place)) {
                Supplier<Pack> made = () -> pack.with(whole.apply(Mutant.replaced(members, here, mutant.part())));
                taker.accept(new Mutant<>(mutant.mutation(), mutant.encounter(), made));
                count++;
            }
        }
    }

    private static List<Mutant<Track>> of(Track track) {
        Address at = start(track);
        List<Mutant<Track>> all = new ArrayList<>();
        for (int value : RuleMutants.steps(track.start(), track)) {
            Mutation changed = Mutation.changed(at, Integer.toString(track.start()), Integer.toString(value));
            all.add(new Mutant<>(changed, Encounter.at(at), track.startingAt(value)));
        }
        return all;
    }

    /** Where it stands at which value a track begins. */
    static Address start(Track track) {
        return PACK.at("tracks").at(track.id().text()).at("start");
    }

    private static List<Mutant<Issue>> of(Issue issue) {
        Address at = PACK.at("issues").at(issue.id().text()).at("positions");
        List<Mutant<List<Issue.Position>>> positions = Mutant.ofEach(issue.positions(), (position, place) -> {
            Address worths = at.at(position.id().text()).at("worth");
            List<Mutant<List<Issue.Worth>>> changed =
                    Mutant.ofEach(position.worths(), (worth, number) -> of(worth, worths));
            return Mutant.within(
                    changed, all -> new Issue.Position(position.id(), position.name(), position.text(), all));
        });
        return Mutant.within(positions, all -> new Issue(issue.id(), issue.name(), issue.about(), all));
    }

    private static List<Mutant<Issue.Worth>> of(Issue.Worth worth, Address worths) {
        Address at = worths.at(worth.side().text());
        List<Mutant<Issue.Worth>> all = new ArrayList<>();
        for (int points : List.of(worth.points() + 1, worth.points() - 1)) {
            Mutation changed = Mutation.changed(at, Integer.toString(worth.points()), Integer.toString(points));
            Issue.Worth other = new Issue.Worth(worth.side(), points);
            all.add(new Mutant<>(changed, Encounter.anywhere(at, Side.HELD), other));
        }
        return all;
    }

    private List<Mutant<Start>> of(Start start) {
        Address at = start(start);
        List<Mutant<Start>> all = new ArrayList<>();
        all.addAll(Mutant.within(
                Mutant.ofEach(start.levels(), (level, place) -> of(level, at)),
                levels -> start.with(levels, start.flags(), start.draft())));
        for (int place = 0; place < start.flags().size(); place++) {
            FlagId flag = start.flags().get(place);
            List<FlagId> others = Mutant.without(start.flags(), place);
            Mutation leftOut = Mutation.leftOut(at.at("flags").at(place), flag.text());
            all.add(new Mutant<>(leftOut, Encounter.at(at), start.with(start.levels(), others, start.draft())));
        }
        all.addAll(Mutant.within(of(start.draft(), at), draft -> start.with(start.levels(), start.flags(), draft)));
        return all;
    }

    /** Where a start stands. */
    static Address start(Start start) {
        return PACK.at("starts").at(start.id().text());
    }

    private List<Mutant<Start.Level>> of(Start.Level level, Address start) {
        Address at = start.at("tracks").at(level.track().text());
        List<Mutant<Start.Level>> all = new ArrayList<>();
        for (int value : RuleMutants.steps(level.value(), pack.track(level.track()))) {
            Mutation changed = Mutation.changed(at, Integer.toString(level.value()), Integer.toString(value));
            all.add(new Mutant<>(changed, Encounter.at(start), new Start.Level(level.track(), value)));
        }
        return all;
    }

    private List<Mutant<Draft>> of(Draft draft, Address start) {
        Address at = start.at("draft");
        List<Mutant<Draft>> all = new ArrayList<>();
        for (int place = 0; place < draft.terms().size(); place++) {
            Mutation leftOut = Mutation.leftOut(at, draft.terms().get(place).toString());
            Draft others = new Draft(Mutant.without(draft.terms(), place));
            all.add(new Mutant<>(leftOut, Encounter.at(start), others));
        }
        all.addAll(Mutant.within(rules.ofTerms(draft.terms(), at, Encounter.at(start)), Draft::new));
        return all;
    }

    private List<Mutant<Interrupt>> of(Interrupt interrupt, int place) {
        return Mutant.within(
                rules.of(interrupt.when(), PACK.at("interrupts").at(place).at("when")),
                when -> new Interrupt(when, interrupt.in(), interrupt.to()));
    }

    private List<Mutant<Paper>> of(Paper paper) {
        return Mutant.within(rules.of(paper.held(), held(paper)), paper::heldWhile);
    }

    /** Where it stands when a paper is held. */
    static Address held(Paper paper) {
        return PACK.at("papers").at(paper.id().text()).at("held");
    }

    /** Papers that can be laid on a table; that others are held opens nothing. */
    private Set<PaperId> cited() {
        Set<PaperId> cited = new HashSet<>();
        for (Scene scene : pack.scenes()) {
            if (scene.way() instanceof Way.Bargain bargain) {
                for (Table.Cite cite : bargain.table().cites()) {
                    cited.add(cite.paper());
                    cited.addAll(cite.beside());
                }
            }
        }
        return cited;
    }
}
