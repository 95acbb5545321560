package aigun.author;

import aigun.model.ChoiceId;
import aigun.model.Decision;
import aigun.model.MoveIds;
import aigun.model.SceneId;
import aigun.play.Play;
import aigun.play.Turn;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The way that a play took through scenes.
 *
 * @param scenes that it entered
 * @param passed from which scene to which it went
 * @param decisions that it made
 */
public record Route(Set<SceneId> scenes, Set<Leg> passed, Set<Decision> decisions) {
    /** Nobody's. */
    public static final Route NONE = new Route(Set.of(), Set.of(), Set.of());

    /** From one scene straight to another. */
    public record Leg(SceneId from, SceneId to) implements Comparable<Leg> {
        @Override
        public int compareTo(Leg other) {
            int first = from.text().compareTo(other.from.text());
            return first != 0 ? first : to.text().compareTo(other.to.text());
        }
    }

    public Route {
        scenes = Set.copyOf(scenes);
        passed = Set.copyOf(passed);
        decisions = Set.copyOf(decisions);
    }

    public static Route of(Play play) {
        Set<SceneId> scenes = new HashSet<>();
        Set<Leg> passed = new HashSet<>();
        List<SceneId> opening = play.opening().entered();
        scenes.add(opening.get(0));
        follow(opening.get(0), opening.subList(1, opening.size()), scenes, passed);
        for (Turn turn : play.turns()) {
            follow(turn.decision().scene(), turn.telling().entered(), scenes, passed);
        }
        return new Route(scenes, passed, new HashSet<>(play.decisions()));
    }

    private static void follow(SceneId from, List<SceneId> entered, Set<SceneId> scenes, Set<Leg> passed) {
        SceneId at = from;
        for (SceneId to : entered) {
            passed.add(new Leg(at, to));
            scenes.add(to);
            at = to;
        }
    }

    public boolean passes(SceneGraph.Edge edge) {
        return passed.contains(new Leg(edge.from(), edge.to()));
    }

    /** Whether it went this way by this choice; where no choice leads, whether it went this way at all. */
    public boolean takes(SceneGraph.Edge edge, SceneGraph.Step step) {
        if (!passes(edge) || step.id().isEmpty()) {
            return passes(edge);
        }
        boolean leaves = step.kind() == SceneGraph.Kind.LEAVE;
        ChoiceId choice = leaves ? MoveIds.leave(step.id()) : new ChoiceId(step.id());
        return decisions.contains(new Decision(edge.from(), choice));
    }
}
