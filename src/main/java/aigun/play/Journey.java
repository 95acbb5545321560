package aigun.play;

import aigun.engine.Arrival;
import aigun.engine.Past;
import aigun.engine.State;
import aigun.engine.Story;
import aigun.model.Decision;
import aigun.model.SceneId;
import aigun.model.Start;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A path as it goes on a pack as it is now, for counting: what was decided and what was open then, and nothing that was
 * told.
 *
 * @param adjusted the tracks that were set before it began
 * @param rests where play rests at its end
 * @param past what was seen and done by then
 */
public record Journey(Start start, List<Start.Level> adjusted, List<Step> steps, State rests, Past past) {
    /**
     * A decision by the ids of today.
     *
     * @param index of the option in its scene
     * @param open the indexes of all options that were open
     */
    public record Step(Decision decision, int index, BitSet open) {}

    public Journey {
        adjusted = List.copyOf(adjusted);
        steps = List.copyOf(steps);
    }

    /** What came of following a path. */
    public sealed interface Following {
        /** To its end. */
        record Arrived(Journey journey) implements Following {}

        /** A decision, counted from 1, can't be made any more. */
        record Lost(int step, Replay.Reason reason) implements Following {}

        /** It can't even begin. */
        record Unplayable(Replay.Obstacle obstacle) implements Following {}
    }

    /** Follows decisions from where a header says that they begin; both may go by former ids. */
    public static Following follow(Story story, PathHeader recorded, List<Decision> decisions) {
        Renames renames = Renames.of(story.pack());
        PathHeader header = renames.now(recorded);
        Optional<Replay.Obstacle> obstacle = Replay.obstacle(story.pack(), header);
        if (obstacle.isPresent()) {
            return new Following.Unplayable(obstacle.get());
        }
        Start start = story.pack().start(header.start()).orElseThrow();
        Arrival at = story.arrival(start, header.adjusted());
        List<SceneId> entered = new ArrayList<>(at.entered());
        List<Step> steps = new ArrayList<>();
        for (Decision each : decisions) {
            Decision decision = renames.now(each);
            Optional<Replay.Reason> misfit = Replay.misfit(story, at.after(), decision);
            if (misfit.isPresent()) {
                return new Following.Lost(steps.size() + 1, misfit.get());
            }
            int index = story.indexOf(at.after(), decision.choice());
            steps.add(new Step(decision, index, open(story, at.after())));
            at = story.arrival(at.after(), index);
            entered.addAll(at.entered());
        }
        Past past = Memory.of(steps.stream().map(Step::decision).toList(), entered);
        return new Following.Arrived(new Journey(start, header.adjusted(), steps, at.after(), past));
    }

    private static BitSet open(Story story, State state) {
        BitSet open = new BitSet();
        for (int option = 0; option < story.optionCount(state); option++) {
            open.set(option, story.isOpen(state, option));
        }
        return open;
    }
}
