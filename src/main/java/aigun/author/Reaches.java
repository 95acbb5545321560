package aigun.author;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which goals can still be come to from each state: a bit for each goal, 8 bytes a state for every 64 of them. Made in one
 * pass from the ends back; states that lead back to one another can come to the same goals. Goals are the endings, or any
 * sets of states.
 */
final class Reaches {
    private final int words;
    private final long[] masks;
    /** For each ending its scene's place in the pack; empty where goals are no endings. */
    private final int[] scenes;

    private Reaches(Graph graph, int goals, int[] scenes) {
        this.scenes = scenes;
        words = Math.max(1, (goals + Long.SIZE - 1) / Long.SIZE);
        masks = new long[Math.multiplyExact(graph.size(), words)];
    }

    static Reaches of(Graph graph, Order order, Ends ends) {
        int[] scenes = ends.scenes();
        Reaches reaches = new Reaches(graph, scenes.length, scenes);
        List<IntArrayList> goals = new ArrayList<>();
        for (int scene : scenes) {
            goals.add(ends.nodes(scene));
        }
        reaches.fill(graph, order, goals);
        return reaches;
    }

    /** Where goals are no endings: each is so many states. */
    static Reaches of(Graph graph, Order order, List<IntArrayList> goals) {
        Reaches reaches = new Reaches(graph, goals.size(), new int[0]);
        reaches.fill(graph, order, goals);
        return reaches;
    }

    private void fill(Graph graph, Order order, List<IntArrayList> goals) {
        for (int goal = 0; goal < goals.size(); goal++) {
            for (int node : goals.get(goal)) {
                masks[node * words + goal / Long.SIZE] |= 1L << goal;
            }
        }
        order.backward(graph.size(), (from, to) -> gather(graph, order, from, to));
    }

    private void gather(Graph graph, Order order, int from, int to) {
        for (int word = 0; word < words; word++) {
            long mask = 0;
            for (int rank = from; rank < to; rank++) {
                int node = order.node(rank);
                mask |= masks[node * words + word];
                int end = graph.start(node + 1);
                for (int place = graph.start(node); place < end; place++) {
                    mask |= masks[Link.to(graph.link(place)) * words + word];
                }
            }
            for (int rank = from; rank < to; rank++) {
                masks[order.node(rank) * words + word] = mask;
            }
        }
    }

    /** How many endings somebody comes to. */
    int endings() {
        return scenes.length;
    }

    /** The place in the pack of an ending's scene, by the ending's number. */
    int scene(int ending) {
        return scenes[ending];
    }

    /** The number of the ending with this scene; below 0 if nobody comes there. */
    int ending(int scene) {
        return Arrays.binarySearch(scenes, scene);
    }

    /** Whether a goal can still be come to from a state. */
    boolean reaches(int node, int goal) {
        return (masks[node * words + goal / Long.SIZE] >>> goal & 1) != 0;
    }
}
