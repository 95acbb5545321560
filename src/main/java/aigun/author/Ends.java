package aigun.author;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The states in which play is over, by the place in the pack of the scene that ends it. */
final class Ends {
    private final List<IntArrayList> nodes = new ArrayList<>();

    private Ends(Graph graph, int scenes) {
        for (int scene = 0; scene < scenes; scene++) {
            nodes.add(new IntArrayList());
        }
        for (int node = 0; node < graph.size(); node++) {
            if (graph.isOver(node)) {
                nodes.get(graph.scene(node)).add(node);
            }
        }
    }

    static Ends of(Graph graph, int scenes) {
        return new Ends(graph, scenes);
    }

    /** Those that one scene ends, in the order of their numbers; none if nobody comes there. */
    IntArrayList nodes(int scene) {
        return nodes.get(scene);
    }

    /** Those that any of these scenes ends. */
    BitSet all(int... scenes) {
        BitSet all = new BitSet();
        for (int scene : scenes) {
            for (int node : nodes(scene)) {
                all.set(node);
            }
        }
        return all;
    }

    /** The places of the scenes that end some play, in the order of the pack. */
    int[] scenes() {
        IntArrayList scenes = new IntArrayList();
        for (int scene = 0; scene < nodes.size(); scene++) {
            if (!nodes.get(scene).isEmpty()) {
                scenes.add(scene);
            }
        }
        return scenes.toIntArray();
    }
}
