package aigun.author;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.BitSet;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A shortest way from a state to an ending.
 *
 * @param first what the first decision leads to
 * @param length how many decisions it takes
 */
record Detour(int first, int length) {
    /** From one state to each of these endings that can be come to, by their numbers; goes breadth first. */
    static SortedMap<Integer, Detour> from(int node, BitSet endings, Graph graph, Reaches reaches) {
        SortedMap<Integer, Detour> found = new TreeMap<>();
        BitSet met = new BitSet(graph.size());
        IntArrayList states = new IntArrayList();
        IntArrayList firsts = new IntArrayList();
        states.add(node);
        firsts.add(0);
        met.set(node);
        int length = 1;
        int levelEnd = 1;
        for (int at = 0; at < states.size() && found.size() < endings.cardinality(); at++) {
            if (at == levelEnd) {
                length++;
                levelEnd = states.size();
            }
            int from = states.getInt(at);
            for (int place = graph.start(from); place < graph.start(from + 1); place++) {
                int to = Link.to(graph.link(place));
                if (!met.get(to)) {
                    met.set(to);
                    int first = at == 0 ? to : firsts.getInt(at);
                    states.add(to);
                    firsts.add(first);
                    int ending = graph.isOver(to) ? reaches.ending(graph.scene(to)) : -1;
                    if (0 <= ending && endings.get(ending)) {
                        found.putIfAbsent(ending, new Detour(first, length));
                    }
                }
            }
        }
        return found;
    }
}
