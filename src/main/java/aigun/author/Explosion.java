package aigun.author;

import it.unimi.dsi.fastutil.ints.IntHash;
import it.unimi.dsi.fastutil.ints.IntOpenCustomHashSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Finds what made the states many: how many fewer there would be, where they are most, if one thing had one value. */
final class Explosion {
    private static final int SAMPLE_MAX = 200_000;
    private static final int NAMED_MAX = 5;

    private final Graph graph;
    /** The first states of the scene that has most. */
    private final int[] nodes;

    private Explosion(Graph graph) {
        this.graph = graph;
        int[] counts = new int[1 << 16];
        int worst = 0;
        for (int node = 0; node < graph.size(); node++) {
            int scene = graph.scene(node);
            counts[scene]++;
            worst = counts[worst] < counts[scene] ? scene : worst;
        }
        nodes = new int[Math.min(SAMPLE_MAX, counts[worst])];
        int found = 0;
        for (int node = 0; found < nodes.length; node++) {
            if (graph.scene(node) == worst) {
                nodes[found++] = node;
            }
        }
    }

    static List<Atlas.Explosive> of(Graph graph) {
        Explosion explosion = new Explosion(graph);
        List<Atlas.Explosive> all = new ArrayList<>();
        for (Map.Entry<String, long[]> bits : graph.survey().bitsByName().entrySet()) {
            double factor = explosion.factor(bits.getValue());
            if (1 < factor) {
                all.add(new Atlas.Explosive(bits.getKey(), factor));
            }
        }
        all.sort(Comparator.comparingDouble(Atlas.Explosive::factor).reversed());
        return all.subList(0, Math.min(NAMED_MAX, all.size()));
    }

    private double factor(long[] without) {
        IntOpenCustomHashSet different = new IntOpenCustomHashSet(new Masked(graph, without));
        for (int node : nodes) {
            different.add(node);
        }
        return (double) nodes.length / different.size();
    }

    /** Compares states by their keys without some bits. */
    private static final class Masked implements IntHash.Strategy {
        private final Graph graph;
        private final long[] without;

        Masked(Graph graph, long[] without) {
            this.graph = graph;
            this.without = without;
        }

        @Override
        public int hashCode(int node) {
            int words = without.length;
            long hash = 0;
            for (int word = 0; word < words; word++) {
                hash = (hash ^ masked(node, word)) * 0x9E37_79B9_7F4A_7C15L;
                hash ^= hash >>> Integer.SIZE;
            }
            return (int) hash;
        }

        @Override
        public boolean equals(int one, int other) {
            for (int word = 0; word < without.length; word++) {
                if (masked(one, word) != masked(other, word)) {
                    return false;
                }
            }
            return true;
        }

        private long masked(int node, int word) {
            return graph.keys()[node * without.length + word] & ~without[word];
        }
    }
}
