package aigun.author;

import aigun.engine.Scout;
import aigun.model.ChoiceId;
import aigun.model.Decision;
import aigun.model.SceneId;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Looks for a way from the first state to a target with the fewest decisions that a given path does not make in the same
 * scene. Goes through states by how many such decisions they take, those with as few in the order in which they are found;
 * 8 bytes a state.
 */
final class Amending {
    private static final int FAR = Integer.MAX_VALUE;

    private final Graph graph;
    private final List<SceneId> scenes;
    private final Scout scout;
    /** By the place of a scene what the given path decides there. */
    private final List<List<ChoiceId>> kept = new ArrayList<>();

    private final int[] changes;
    private final int[] before;

    /** @param scenes the scenes of the pack, by their places */
    Amending(Graph graph, List<SceneId> scenes, List<Decision> given) {
        this.graph = graph;
        this.scenes = scenes;
        scout = graph.survey().scout();
        scenes.forEach(scene -> kept.add(new ArrayList<>()));
        given.forEach(decision -> kept.get(scenes.indexOf(decision.scene())).add(decision.choice()));
        changes = new int[graph.size()];
        before = new int[graph.size()];
    }

    /** A way to any of these states; empty if nobody comes there. */
    Optional<Amendment> to(IntPredicate target) {
        Arrays.fill(changes, FAR);
        changes[0] = 0;
        IntArrayList waiting = new IntArrayList(new int[] {0});
        for (int made = 0; !waiting.isEmpty(); made++) {
            IntArrayList later = new IntArrayList();
            for (int index = 0; index < waiting.size(); index++) {
                int node = waiting.getInt(index);
                if (changes[node] == made && target.test(node)) {
                    return Optional.of(amendment(node));
                }
                if (changes[node] == made) {
                    goOn(node, waiting, later);
                }
            }
            waiting = later;
        }
        return Optional.empty();
    }

    /** A state that waits for later can still be come to with fewer changes, and then no longer counts there. */
    private void goOn(int node, IntArrayList waiting, IntArrayList later) {
        int begin = graph.start(node);
        boolean[] free = free(node);
        for (int link = 0; link < free.length; link++) {
            int to = Link.to(graph.link(begin + link));
            int made = changes[node] + (free[link] ? 0 : 1);
            if (made < changes[to]) {
                changes[to] = made;
                before[to] = node;
                (free[link] ? waiting : later).add(to);
            }
        }
    }

    /** For each link of a state whether one of its options is what the given path decides there. */
    private boolean[] free(int node) {
        boolean[] free = new boolean[graph.start(node + 1) - graph.start(node)];
        List<ChoiceId> choices = kept.get(graph.scene(node));
        if (!choices.isEmpty() && 0 < free.length) {
            graph.stand(scout, node);
            for (int place = 0; place < scout.count(); place++) {
                if (choices.contains(scout.id(place))) {
                    scout.take(place);
                    free[linkTo(node, scout.key())] = true;
                }
            }
        }
        return free;
    }

    private int linkTo(int node, long[] key) {
        int link = 0;
        while (!graph.isState(key, Link.to(graph.link(graph.start(node) + link)))) {
            link++;
        }
        return link;
    }

    private Amendment amendment(int node) {
        List<Decision> path = new ArrayList<>();
        List<Boolean> changed = new ArrayList<>();
        for (int to = node; to != 0; to = before[to]) {
            boolean kept = changes[before[to]] == changes[to];
            path.add(decision(before[to], to, kept));
            changed.add(!kept);
        }
        Collections.reverse(path);
        Collections.reverse(changed);
        List<Integer> numbers = new ArrayList<>();
        for (int number = 1; number <= changed.size(); number++) {
            if (changed.get(number - 1)) {
                numbers.add(number);
            }
        }
        return new Amendment(path, numbers);
    }

    /** The first decision that leads from one state to another; if asked, the first that the given path makes there. */
    private Decision decision(int from, int to, boolean given) {
        List<ChoiceId> choices = kept.get(graph.scene(from));
        graph.stand(scout, from);
        for (int place = 0; place < scout.count(); place++) {
            scout.take(place);
            if (graph.isState(scout.key(), to) && (!given || choices.contains(scout.id(place)))) {
                return new Decision(scenes.get(graph.scene(from)), scout.id(place));
            }
        }
        throw new AssertionError("no option leads from state " + from + " to " + to);
    }
}
