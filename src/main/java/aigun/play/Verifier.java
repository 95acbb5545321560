package aigun.play;

import aigun.engine.Option;
import aigun.engine.State;
import aigun.engine.Story;
import aigun.model.Decision;
import aigun.model.Draft;
import aigun.model.MoveIds;
import aigun.model.PositionId;
import aigun.model.SceneId;
import aigun.model.Start;
import aigun.model.Term;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Holds paths against a pack as it is now, and remembers of the pack what many of them ask. Each thread has its own.
 */
public final class Verifier {
    private final Story story;
    private final String storyHash;
    private final Renames renames;
    private final SortedMap<String, List<Prints>> parts = new TreeMap<>();
    private final SortedMap<String, StateHashes> hashes = new TreeMap<>();

    private Verifier(Story story, String storyHash) {
        this.story = story;
        this.storyHash = storyHash;
        renames = Renames.of(story.pack());
    }

    /** For a story that is known by this hash. */
    public static Verifier of(Story story, String storyHash) {
        return new Verifier(story, storyHash);
    }

    public Verified verify(DecisionPath path) {
        PathHeader header = renames.now(path.header());
        Optional<Replay.Obstacle> obstacle = Replay.obstacle(story.pack(), header);
        int count = path.steps().size();
        if (obstacle.isPresent()) {
            return new Verified(count, List.of(), obstacle.stream().toList(), new Verified.End.Missed(path.ending()));
        }
        Start start = story.pack().start(header.start()).orElseThrow();
        State state = story.begin(start, header.adjusted());
        StateHashes known = hashes.computeIfAbsent(start.id() + " " + header.adjusted(), key -> hashes(header));
        List<Verified.Step> changed = new ArrayList<>();
        // The same rules lead through the same states; the last shows whether they are, and spares the others.
        boolean byTheseRules = header.storyHash().equals(storyHash);
        boolean told = true;
        for (int number = 1; number <= count; number++) {
            DecisionPath.Step recorded = path.steps().get(number - 1);
            Decision now = renames.now(recorded.decision());
            Optional<Replay.Reason> misfit = Replay.misfit(story, state, now);
            if (misfit.isPresent()) {
                changed.add(step(number, recorded, now, misfit.stream().toList()));
                changed.addAll(rest(path, number));
                return new Verified(count, changed, List.of(), new Verified.End.Missed(path.ending()));
            }
            int index = story.indexOf(state, now.choice());
            state = story.step(state, index);
            boolean sure = byTheseRules && number < count;
            String hash = sure ? recorded.prints().state() : known.of(state);
            Prints prints = parts(now.scene()).get(index).with(hash);
            Verified.Step step = new Verified.Step(
                    number, recorded.decision(), now, Replay.differences(recorded.prints(), prints), List.of());
            told = !step.differences().contains(Replay.Difference.STATE);
            if (!step.isSame()) {
                changed.add(step);
            }
        }
        return new Verified(count, changed, List.of(), end(path, state, told));
    }

    private StateHashes hashes(PathHeader header) {
        Start start = story.pack().start(header.start()).orElseThrow();
        return new StateHashes(story, renames, story.begin(start, header.adjusted()));
    }

    private static Verified.Step step(
            int number, DecisionPath.Step recorded, Decision now, List<Replay.Reason> misfit) {
        return new Verified.Step(number, recorded.decision(), now, EnumSet.noneOf(Replay.Difference.class), misfit);
    }

    /** What the pack alone says of the steps after one that can't be made. */
    private List<Verified.Step> rest(DecisionPath path, int broken) {
        List<Verified.Step> changed = new ArrayList<>();
        for (int number = broken + 1; number <= path.steps().size(); number++) {
            DecisionPath.Step recorded = path.steps().get(number - 1);
            Decision now = renames.now(recorded.decision());
            Verified.Step step = unplayed(number, recorded, now);
            if (!step.isSame()) {
                changed.add(step);
            }
        }
        return changed;
    }

    private Verified.Step unplayed(int number, DecisionPath.Step recorded, Decision now) {
        if (!Replay.has(story.pack(), now.scene())) {
            return step(number, recorded, now, List.of(Replay.Reason.UNKNOWN_SCENE));
        }
        for (Option option : story.moves(now.scene())) {
            if (option.id().equals(now.choice())) {
                // Which offer was accepted depends on what happened before, so nothing is said of that.
                Prints parts = option.id().equals(MoveIds.ACCEPT)
                        ? recorded.prints()
                        : parts(now.scene()).get(option.index());
                String state = recorded.prints().state();
                return new Verified.Step(
                        number,
                        recorded.decision(),
                        now,
                        Replay.differences(recorded.prints(), parts.with(state)),
                        List.of());
            }
        }
        return step(number, recorded, now, List.of(Replay.Reason.UNKNOWN_CHOICE));
    }

    /** The fingerprints of all that can be decided in a scene, by index. */
    private List<Prints> parts(SceneId scene) {
        return parts.computeIfAbsent(scene.text(), id -> {
            List<Prints> prints = new ArrayList<>();
            for (Option option : story.moves(scene)) {
                prints.add(Hashes.parts(option, story.pack().scene(scene), story.pack()));
            }
            return prints;
        });
    }

    /** @param told whether the last state is the one that was recorded, terms and all */
    private Verified.End end(DecisionPath path, State state, boolean told) {
        SceneId rests = story.scene(state).id();
        if (path.end().isEmpty()) {
            return new Verified.End.Unfinished(rests);
        }
        DecisionPath.End recorded = path.end().get(0);
        SceneId ending = renames.now(recorded.ending());
        boolean same = told && !path.steps().isEmpty();
        Verified.Terms terms = recorded.draft().isEmpty()
                ? same ? Verified.Terms.Known.SAME : new Verified.Terms.Unknown()
                : new Verified.Terms.Known(clauses(renames.now(recorded.draft().get(0)), story.draft(state)));
        return new Verified.End.Come(ending, rests, story.isOver(state), terms);
    }

    private static List<Verified.Clause> clauses(Draft then, Draft now) {
        List<Verified.Clause> changed = new ArrayList<>();
        if (then.equals(now)) {
            return changed;
        }
        Draft either = then;
        for (Term term : now.terms()) {
            either = either.with(term);
        }
        for (Term term : either.terms()) {
            List<PositionId> before = then.position(term.issue()).stream().toList();
            List<PositionId> after = now.position(term.issue()).stream().toList();
            if (!before.equals(after)) {
                changed.add(new Verified.Clause(term.issue(), before, after));
            }
        }
        return changed;
    }
}
