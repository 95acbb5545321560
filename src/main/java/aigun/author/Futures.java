package aigun.author;

import aigun.engine.Survey;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntHash;
import it.unimi.dsi.fastutil.ints.IntOpenCustomHashSet;
import java.util.Arrays;
import java.util.BitSet;

/**
 * What can come of each state. States from which the same can come, in as many ways and as likely, have one future
 * however play came to them: in a campaign there are some ten times fewer futures than states, so that whatever is asked
 * of what is still to come is asked of them. The futures are a graph themselves, in which a first state stands for each.
 *
 * <p>Found from the ends back: each state in which play is over is a future of its own, as is each state of a loop; every
 * other state has the future of those whose options lead to the same futures. A state takes 4 bytes, a future as much as
 * a state of its graph.
 */
final class Futures {
    private final int[] ofStates;
    private final Graph graph;
    private final Order order;
    private final Weights.Draws draws;

    private Futures(int[] ofStates, Graph graph, Weights.Draws draws) {
        this.ofStates = ofStates;
        this.graph = graph;
        this.draws = draws;
        order = Order.of(graph);
    }

    /** Of a graph in which every state was gone on from. */
    static Futures of(Graph graph, Order order) {
        Merging merging = new Merging(graph);
        order.backward(graph.size(), (from, to) -> {
            boolean loop = 1 < to - from || Order.leadsToItself(order.node(from), graph);
            int[] nodes = order.nodes(from, to);
            if (loop) {
                merging.addLoop(nodes);
            } else {
                merging.add(nodes[0]);
            }
        });
        return merging.futures();
    }

    /** The number of a state's future. */
    int of(int node) {
        return ofStates[node];
    }

    /** What leads to what, by the numbers of futures. */
    Graph graph() {
        return graph;
    }

    Order order() {
        return order;
    }

    Weights weights() {
        return Weights.of(graph, draws);
    }

    /** Futures as they are found; a set of numbers compares them by what they lead to. */
    private static final class Merging implements IntHash.Strategy {
        private final Graph graph;
        private final Weights weights;
        private final int[] ofStates;
        private final IntOpenCustomHashSet numbers = new IntOpenCustomHashSet(this);
        private final IntArrayList firsts = new IntArrayList();
        private final IntArrayList starts = new IntArrayList(new int[] {0});
        private final IntArrayList links = new IntArrayList();
        /** For each future in which chance decides the parts of its links. */
        private final Int2ObjectOpenHashMap<long[]> drawn = new Int2ObjectOpenHashMap<>();
        /** Those that are nobody else's. */
        private final BitSet alone = new BitSet();
        /** The future that the one asked for was found to be. */
        private int found;

        Merging(Graph graph) {
            this.graph = graph;
            weights = Weights.of(graph);
            ofStates = new int[graph.size()];
            drawn.defaultReturnValue(new long[0]);
        }

        void add(int node) {
            int future = firsts.size();
            open(node);
            alone.set(future, graph.isOver(node));
            if (alone.get(future) || numbers.add(future)) {
                ofStates[node] = future;
                return;
            }
            firsts.removeInt(future);
            starts.removeInt(future + 1);
            links.size(starts.getInt(future));
            drawn.remove(future);
            ofStates[node] = found;
        }

        /** They lead to one another, so each has to be known before what it leads to is. */
        void addLoop(int[] nodes) {
            for (int index = 0; index < nodes.length; index++) {
                ofStates[nodes[index]] = firsts.size() + index;
                alone.set(firsts.size() + index);
            }
            for (int node : nodes) {
                open(node);
            }
        }

        private void open(int node) {
            int begin = links.size();
            boolean draws = graph.isDraw(node) && !graph.isOver(node);
            for (int place = graph.start(node); place < graph.start(node + 1); place++) {
                int link = graph.link(place);
                int to = ofStates[Link.to(link)];
                if (draws || !joins(begin, to, Link.times(link))) {
                    links.add(Link.of(to, Link.times(link), false));
                }
            }
            if (draws) {
                drawn.put(firsts.size(), Arrays.copyOf(weights.of(node), links.size() - begin));
            }
            firsts.add(node);
            starts.add(links.size());
        }

        /** Whether one of the future's links so far can stand for so many more options. */
        private boolean joins(int begin, int to, int times) {
            for (int place = begin; place < links.size(); place++) {
                int link = links.getInt(place);
                if (Link.to(link) == to && Link.times(link) + times <= Link.TIMES_MAX) {
                    links.set(place, Link.of(to, Link.times(link) + times, false));
                    return true;
                }
            }
            return false;
        }

        @Override
        public int hashCode(int future) {
            long hash = 1;
            for (int place = starts.getInt(future); place < starts.getInt(future + 1); place++) {
                hash = (hash ^ links.getInt(place)) * 0x9E37_79B9_7F4A_7C15L;
                hash ^= hash >>> Integer.SIZE;
            }
            return (int) hash;
        }

        @Override
        public boolean equals(int one, int other) {
            int first = starts.getInt(one);
            int second = starts.getInt(other);
            int count = starts.getInt(one + 1) - first;
            // The set asks of number 0 whether it is in it or not.
            boolean same = !alone.get(one) && !alone.get(other) && starts.getInt(other + 1) - second == count;
            for (int place = 0; same && place < count; place++) {
                same = links.getInt(first + place) == links.getInt(second + place);
            }
            if (!same || !Arrays.equals(drawn.get(one), drawn.get(other))) {
                return false;
            }
            found = Math.min(one, other);
            return true;
        }

        Futures futures() {
            Survey survey = graph.survey();
            int words = survey.words();
            long[] keys = new long[firsts.size() * words];
            for (int future = 0; future < firsts.size(); future++) {
                System.arraycopy(graph.keys(), firsts.getInt(future) * words, keys, future * words, words);
            }
            int[] levels = {0, firsts.size()};
            int[] from = starts.toIntArray();
            Graph all = new Graph(survey, keys, new long[0], from, links.toIntArray(), levels, new BitSet());
            return new Futures(ofStates, all, drawn::get);
        }
    }
}
