package aigun.author;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How often the states of a loop are come to before it is left, in exact fractions. The equations (each state is come to
 * as often as likelihood comes in from outside and from the others) are solved by taking out one state after the other,
 * the one with the fewest neighbours first, and putting the results in again from the last to the first.
 */
final class LoopFlow {
    /** Larger loops are not reckoned exactly. */
    static final int STATES_MAX = 2_000;

    /** Nor are those that are tied so closely that it would take longer than a few seconds; see {@link #EACH}. */
    private static final long WORK_MAX = 20_000_000;

    /**
     * What a multiplication counts, besides the square of the words of its result, which is what reducing it to lowest
     * terms takes.
     */
    private static final int EACH = 32;

    private static final double[] UNSOLVED = {};

    /** For each state, by its place in the loop, what part of it goes to which other. */
    private final List<SortedMap<Integer, BigFraction>> ways = new ArrayList<>();

    private final List<SortedSet<Integer>> sources = new ArrayList<>();
    private final BigFraction[] coming;
    private final List<Out> out = new ArrayList<>();
    private long work;

    private LoopFlow(int[] nodes, double[] coming, Graph graph, Weights weights) {
        this.coming = new BigFraction[coming.length];
        Int2IntOpenHashMap places = new Int2IntOpenHashMap();
        places.defaultReturnValue(-1);
        for (int place = 0; place < nodes.length; place++) {
            places.put(nodes[place], place);
            ways.add(new TreeMap<>());
            sources.add(new TreeSet<>());
            this.coming[place] = BigFraction.from(coming[place]);
        }
        for (int place = 0; place < nodes.length; place++) {
            long[] parts = weights.of(nodes[place]);
            int begin = graph.start(nodes[place]);
            for (int link = begin; link < graph.start(nodes[place] + 1); link++) {
                int to = places.get(Link.to(graph.link(link)));
                if (0 <= to && parts[link - begin] != 0) {
                    add(place, to, BigFraction.of(parts[link - begin], weights.sum()));
                }
            }
        }
    }

    /** A state that was taken out: {@code factor} times what comes in from outside and from those taken out later. */
    private record Out(int place, BigFraction factor, BigFraction coming, SortedMap<Integer, BigFraction> from) {}

    /**
     * How often each state of a loop is come to, rounded once; empty where that is too much to reckon.
     *
     * @param nodes the states of the loop, which can be left
     * @param coming how likely play is to come into the loop by each of them
     */
    static double[] visits(int[] nodes, double[] coming, Graph graph, Weights weights) {
        if (STATES_MAX < nodes.length) {
            return UNSOLVED;
        }
        return new LoopFlow(nodes, coming, graph, weights).solved();
    }

    private void add(int from, int to, BigFraction part) {
        ways.get(from).merge(to, part, BigFraction::add);
        sources.get(to).add(from);
        long length = 1L + part.getDenominator().bitLength() / Integer.SIZE;
        work += EACH + length * length;
    }

    private double[] solved() {
        SortedSet<Integer> left = new TreeSet<>();
        for (int place = 0; place < coming.length; place++) {
            left.add(place);
        }
        while (!left.isEmpty() && !isUnwieldy()) {
            int next = loosest(left);
            left.remove(next);
            takeOut(next);
        }
        return isUnwieldy() ? UNSOLVED : putIn();
    }

    private boolean isUnwieldy() {
        return WORK_MAX < work;
    }

    private int loosest(SortedSet<Integer> left) {
        int loosest = left.first();
        long fewest = Long.MAX_VALUE;
        for (int place : left) {
            long ties = (long) ways.get(place).size() * sources.get(place).size();
            if (ties < fewest) {
                fewest = ties;
                loosest = place;
            }
        }
        return loosest;
    }

    private void takeOut(int place) {
        SortedMap<Integer, BigFraction> onward = ways.get(place);
        BigFraction again = onward.getOrDefault(place, BigFraction.ZERO);
        onward.remove(place);
        sources.get(place).remove(place);
        BigFraction factor = BigFraction.ONE.subtract(again).reciprocal();
        SortedMap<Integer, BigFraction> from = new TreeMap<>();
        for (int source : sources.get(place)) {
            if (isUnwieldy()) {
                return;
            }
            BigFraction part = ways.get(source).getOrDefault(place, BigFraction.ZERO);
            ways.get(source).remove(place);
            from.put(source, part);
            for (Map.Entry<Integer, BigFraction> way : onward.entrySet()) {
                add(source, way.getKey(), part.multiply(factor).multiply(way.getValue()));
            }
        }
        for (Map.Entry<Integer, BigFraction> way : onward.entrySet()) {
            sources.get(way.getKey()).remove(place);
            BigFraction more = coming[place].multiply(factor).multiply(way.getValue());
            coming[way.getKey()] = coming[way.getKey()].add(more);
        }
        out.add(new Out(place, factor, coming[place], from));
    }

    private double[] putIn() {
        BigFraction[] exact = new BigFraction[coming.length];
        double[] visits = new double[coming.length];
        for (int index = out.size() - 1; 0 <= index; index--) {
            Out each = out.get(index);
            BigFraction sum = each.coming();
            for (Map.Entry<Integer, BigFraction> from : each.from().entrySet()) {
                sum = sum.add(exact[from.getKey()].multiply(from.getValue()));
            }
            exact[each.place()] = sum.multiply(each.factor());
            visits[each.place()] = exact[each.place()].doubleValue();
        }
        return visits;
    }
}
