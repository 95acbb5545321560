package aigun.play;

import aigun.engine.State;
import aigun.engine.Story;
import aigun.model.Decision;
import aigun.model.Pack;
import aigun.model.Scene;
import aigun.model.SceneId;
import aigun.model.Start;
import aigun.model.Track;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Plays a path again, on the story it was made on or on one that was changed since. What was renamed is found by its former
 * ids.
 */
public final class Replay {
    private Replay() {}

    /** How far a path could be played. */
    public sealed interface Result {
        /** To its end. */
        record Arrived(Play play, List<Match> matches) implements Result {}

        /** As far as it fits; {@code play} stands before the decision that does not. */
        record Diverged(Play play, List<Match> matches, Decision decision, Reason reason) implements Result {
            /** The number of the decision that does not fit, counted from 1. */
            public int step() {
                return play.length() + 1;
            }
        }

        /** Nothing could be played. */
        record Unplayable(Obstacle obstacle) implements Result {}
    }

    /** Why a decision does not fit. */
    public enum Reason {
        /** The pack has no such scene. */
        UNKNOWN_SCENE,
        /** Play stands in another scene by then. */
        OTHER_SCENE,
        /** The scene has no such choice, or does not show it. */
        UNKNOWN_CHOICE,
        LOCKED,
        /** Play had ended before. */
        OVER
    }

    /** Why a path cannot even begin. */
    public enum Obstacle {
        OTHER_PACK,
        UNKNOWN_START,
        /** It begins with a track at a value that this start does not allow. */
        UNFIT_LEVEL
    }

    /** What about a decision is not as it was recorded. */
    public enum Difference {
        /** It led to another state. */
        STATE,
        TEXT,
        CONDITION,
        /** Its effects, the way on, or the rules of who answers it. */
        CONSEQUENCE
    }

    /** How a decision compares with its record; no differences when it still means the same. */
    public record Match(int step, Set<Difference> differences) {
        public boolean isSame() {
            return differences.isEmpty();
        }
    }

    public static Result of(Story story, DecisionPath path) {
        Renames renames = Renames.of(story.pack());
        PathHeader header = renames.now(path.header());
        Optional<Obstacle> obstacle = obstacle(story.pack(), header);
        if (obstacle.isPresent()) {
            return new Result.Unplayable(obstacle.get());
        }
        Play play = Play.begin(story, header);
        List<Match> matches = new ArrayList<>();
        for (DecisionPath.Step step : path.steps()) {
            Decision decision = renames.now(step.decision());
            Optional<Reason> reason = misfit(play, decision);
            if (reason.isPresent()) {
                return new Result.Diverged(play, List.copyOf(matches), decision, reason.get());
            }
            play = play.take(decision.choice());
            matches.add(new Match(play.length(), differences(step.prints(), play.prints())));
        }
        return new Result.Arrived(play, List.copyOf(matches));
    }

    /** Plays decisions of which nothing else was recorded; the matches say nothing. */
    static Result of(Play from, List<Decision> decisions) {
        Renames renames = Renames.of(from.story().pack());
        Play play = from;
        for (Decision recorded : decisions) {
            Decision decision = renames.now(recorded);
            Optional<Reason> reason = misfit(play, decision);
            if (reason.isPresent()) {
                return new Result.Diverged(play, List.of(), decision, reason.get());
            }
            play = play.take(decision.choice());
        }
        return new Result.Arrived(play, List.of());
    }

    static Optional<Obstacle> obstacle(Pack pack, PathHeader header) {
        Optional<Start> start = pack.start(header.start());
        if (!pack.id().equals(header.pack())) {
            return Optional.of(Obstacle.OTHER_PACK);
        }
        if (start.isEmpty()) {
            return Optional.of(Obstacle.UNKNOWN_START);
        }
        for (Start.Level level : header.adjusted()) {
            if (!start.get().adjustable().contains(level.track()) || !isWithin(pack, level)) {
                return Optional.of(Obstacle.UNFIT_LEVEL);
            }
        }
        return Optional.empty();
    }

    private static boolean isWithin(Pack pack, Start.Level level) {
        Track track = pack.track(level.track());
        return track.least() <= level.value() && level.value() <= track.most();
    }

    /** Why a decision cannot be made now; empty when it can. */
    static Optional<Reason> misfit(Play play, Decision decision) {
        return misfit(play.story(), play.state(), decision);
    }

    /** The same in any state. */
    static Optional<Reason> misfit(Story story, State state, Decision decision) {
        if (story.isOver(state)) {
            return Optional.of(Reason.OVER);
        }
        if (!story.scene(state).id().equals(decision.scene())) {
            boolean known = has(story.pack(), decision.scene());
            return Optional.of(known ? Reason.OTHER_SCENE : Reason.UNKNOWN_SCENE);
        }
        int option = story.indexOf(state, decision.choice());
        if (option < 0) {
            return Optional.of(Reason.UNKNOWN_CHOICE);
        }
        return story.isOpen(state, option) ? Optional.empty() : Optional.of(Reason.LOCKED);
    }

    static boolean has(Pack pack, SceneId id) {
        for (Scene scene : pack.scenes()) {
            if (scene.id().equals(id)) {
                return true;
            }
        }
        return false;
    }

    static Set<Difference> differences(Prints then, Prints now) {
        Set<Difference> differences = EnumSet.noneOf(Difference.class);
        compare(then.state(), now.state(), Difference.STATE, differences);
        compare(then.text(), now.text(), Difference.TEXT, differences);
        compare(then.when(), now.when(), Difference.CONDITION, differences);
        compare(then.then(), now.then(), Difference.CONSEQUENCE, differences);
        return Collections.unmodifiableSet(differences);
    }

    private static void compare(String then, String now, Difference difference, Set<Difference> differences) {
        if (!then.equals(now)) {
            differences.add(difference);
        }
    }
}
