package aigun.model;

import java.util.List;

/**
 * What a known path must come to, as it stands after its last decision.
 *
 * @param ending the scene it ends in; empty list or exactly one
 * @param holds what must hold then
 * @param open what can be done then
 * @param shut what is there to do then, and locked
 * @param shows words that the last decision, or the start where there is none, must tell
 */
public record Expectation(
        List<SceneId> ending, List<Condition> holds, List<ChoiceId> open, List<ChoiceId> shut, List<String> shows) {
    /** Of a path that need only be playable. */
    public static final Expectation NONE = new Expectation(List.of(), List.of(), List.of(), List.of(), List.of());

    public Expectation {
        ending = List.copyOf(ending);
        holds = List.copyOf(holds);
        open = List.copyOf(open);
        shut = List.copyOf(shut);
        shows = List.copyOf(shows);
    }
}
