package aigun.play;

import aigun.model.Decision;
import aigun.model.Draft;
import aigun.model.SceneId;
import java.util.ArrayList;
import java.util.List;

/**
 * The decisions of one play in order, with what they were made on: all that is stored of a game, and enough to play it
 * again.
 *
 * @param end where it ended; empty list while it is unfinished, else exactly one
 */
public record DecisionPath(PathHeader header, List<Step> steps, List<End> end) {
    /** A decision and what it left behind. */
    public record Step(Decision decision, Prints prints) {}

    /**
     * How it ended.
     *
     * @param draft the terms agreed by then; empty list where nobody wrote them down, else exactly one
     */
    public record End(SceneId ending, List<Draft> draft) {
        public End {
            draft = List.copyOf(draft);
        }
    }

    public DecisionPath {
        steps = List.copyOf(steps);
        end = List.copyOf(end);
    }

    /** The scene it ended in; empty list while it is unfinished. */
    public List<SceneId> ending() {
        return end.stream().map(End::ending).toList();
    }

    public List<Decision> decisions() {
        List<Decision> decisions = new ArrayList<>();
        for (Step step : steps) {
            decisions.add(step.decision());
        }
        return decisions;
    }

    /** The same text as a journal that never went back; {@link Journal#read} reads it. */
    public String toText() {
        Journal.Grown grown = Journal.begin(header);
        StringBuilder text = new StringBuilder(grown.lines());
        for (Step step : steps) {
            grown = grown.journal().decided(step.decision(), step.prints());
            text.append(grown.lines());
        }
        for (End each : end) {
            text.append(grown.journal().ended(each).lines());
        }
        return text.toString();
    }
}
