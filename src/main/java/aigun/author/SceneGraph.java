package aigun.author;

import aigun.model.Interrupt;
import aigun.model.Pack;
import aigun.model.Scene;
import aigun.model.SceneId;
import aigun.model.Start;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Scenes and the ways between them as they are written: all that a start may lead to, whether or not rules ever let
 * anybody go there.
 *
 * @param starts where it begins
 * @param scenes as they are met from the starts on, the nearest first
 * @param edges by where they begin, in the order of the scenes
 * @param anywhere scenes that break in wherever play is
 */
public record SceneGraph(Pack pack, List<Start> starts, List<Scene> scenes, List<Edge> edges, List<SceneId> anywhere) {
    /** All ways from one scene straight to another. */
    public record Edge(SceneId from, SceneId to, List<Step> steps) {
        public Edge {
            steps = List.copyOf(steps);
        }

        /** Whether nothing but an interrupt leads this way. */
        public boolean isInterrupt() {
            return steps.stream().allMatch(step -> step.kind() == Kind.INTERRUPT);
        }
    }

    /**
     * What takes play from a scene to the next.
     *
     * @param id of the choice, the branch or the way to leave; empty for all else
     */
    public record Step(Kind kind, String id) {}

    /** What takes play on. */
    public enum Kind {
        CHOICE,
        AGREED,
        REFUSED,
        CHANCE,
        /** Play passes through. */
        PASS,
        LEAVE,
        /** The rounds of a table are over. */
        ROUNDS,
        /** The other side breaks off. */
        BROKEN,
        INTERRUPT
    }

    public SceneGraph {
        starts = List.copyOf(starts);
        scenes = List.copyOf(scenes);
        edges = List.copyOf(edges);
        anywhere = List.copyOf(anywhere);
    }

    /** From these starts, and from what breaks in anywhere. */
    public static SceneGraph of(Pack pack, List<Start> starts) {
        List<SceneId> anywhere = new ArrayList<>();
        for (Interrupt interrupt : pack.interrupts()) {
            if (interrupt.in().isEmpty() && !anywhere.contains(interrupt.to())) {
                anywhere.add(interrupt.to());
            }
        }
        Deque<SceneId> waiting =
                new ArrayDeque<>(starts.stream().map(Start::scene).toList());
        waiting.addAll(anywhere);
        Set<SceneId> met = new HashSet<>();
        List<Scene> scenes = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        while (!waiting.isEmpty()) {
            SceneId id = waiting.remove();
            if (met.add(id)) {
                scenes.add(pack.scene(id));
                List<Edge> from = SceneEdges.from(pack.scene(id), pack);
                edges.addAll(from);
                from.forEach(edge -> waiting.add(edge.to()));
            }
        }
        return new SceneGraph(pack, starts, scenes, edges, anywhere);
    }

    /** Those that begin in a scene. */
    public List<Edge> from(Scene scene) {
        return edges.stream().filter(edge -> edge.from().equals(scene.id())).toList();
    }

    /** The starts that begin in a scene. */
    public List<Start> startsAt(Scene scene) {
        return starts.stream().filter(start -> start.scene().equals(scene.id())).toList();
    }
}
