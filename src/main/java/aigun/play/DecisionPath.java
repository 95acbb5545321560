package aigun.play;

import aigun.model.Decision;
import aigun.model.SceneId;
import java.util.ArrayList;
import java.util.List;

/**
 * The decisions of one play in order, with what they were made on: all that is stored of a game, and enough to play it
 * again.
 *
 * @param ending where it ended; empty list while it is unfinished, else exactly one
 */
public record DecisionPath(PathHeader header, List<Step> steps, List<SceneId> ending) {
    /** A decision and what it left behind. */
    public record Step(Decision decision, Prints prints) {}

    public DecisionPath {
        steps = List.copyOf(steps);
        ending = List.copyOf(ending);
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
        for (SceneId end : ending) {
            text.append(grown.journal().ended(end).lines());
        }
        return text.toString();
    }
}
