package aigun.author;

import java.util.Arrays;

/**
 * Which endings can still be come to from each state: a bit for each ending, 8 bytes a state for every 64 of them. Made in
 * one pass from the ends back; states that lead back to one another can come to the same endings.
 */
final class Reaches {
    private final int words;
    private final long[] masks;
    /** For each ending its scene's place in the pack. */
    private final int[] scenes;

    private Reaches(Graph graph, int[] scenes) {
        this.scenes = scenes;
        words = Math.max(1, (scenes.length + Long.SIZE - 1) / Long.SIZE);
        masks = new long[Math.multiplyExact(graph.size(), words)];
    }

    static Reaches of(Graph graph, Order order, Ends ends) {
        Reaches reaches = new Reaches(graph, ends.scenes());
        for (int ending = 0; ending < reaches.scenes.length; ending++) {
            for (int node : ends.nodes(reaches.scenes[ending])) {
                reaches.masks[node * reaches.words + ending / Long.SIZE] |= 1L << ending;
            }
        }
        order.backward(graph.size(), (from, to) -> reaches.gather(graph, order, from, to));
        return reaches;
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

    /** Whether an ending can still be come to from a state. */
    boolean reaches(int node, int ending) {
        return (masks[node * words + ending / Long.SIZE] >>> ending & 1) != 0;
    }
}
