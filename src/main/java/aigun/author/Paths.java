package aigun.author;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;

/**
 * How many paths lead from one state to each other. In 64 bits as long as they suffice, then again without a limit; a
 * state in or behind a loop has paths without end.
 */
final class Paths {
    private final long[] numbers;
    private final BigInteger[] great;
    private final BitSet endless;

    private Paths(long[] numbers, BigInteger[] great, BitSet endless) {
        this.numbers = numbers;
        this.great = great;
        this.endless = endless;
    }

    static Paths from(int first, Graph graph, Order order) {
        BitSet endless = endless(first, graph, order);
        try {
            return new Paths(small(first, graph, order, endless), new BigInteger[0], endless);
        } catch (ArithmeticException tooMany) {
            return new Paths(new long[0], great(first, graph, order, endless), endless);
        }
    }

    /** Of several states together. */
    Count sum(IntArrayList nodes, Graph graph) {
        BigInteger sum = BigInteger.ZERO;
        for (int index = 0; index < nodes.size(); index++) {
            if (endless.get(nodes.getInt(index))) {
                return new Count.Infinite();
            }
            sum = sum.add(number(nodes.getInt(index)));
        }
        return graph.leftCount() == 0 ? new Count.Exactly(sum) : new Count.AtLeast(sum);
    }

    /** Whether there are paths without end to a state. */
    boolean isEndless(int node) {
        return endless.get(node);
    }

    /** How many; of a state in or behind a loop those that avoid every loop. */
    BigInteger number(int node) {
        return great.length == 0 ? BigInteger.valueOf(numbers[node]) : great[node];
    }

    private static long[] small(int first, Graph graph, Order order, BitSet endless) {
        long[] numbers = new long[graph.size()];
        numbers[first] = 1;
        for (int rank = order.onset(first); rank < numbers.length; rank++) {
            int node = order.node(rank);
            long number = numbers[node];
            if (number != 0 && !endless.get(node)) {
                int end = graph.start(node + 1);
                for (int place = graph.start(node); place < end; place++) {
                    int link = graph.link(place);
                    int to = Link.to(link);
                    numbers[to] = Math.addExact(numbers[to], Math.multiplyExact(number, (long) Link.times(link)));
                }
            }
        }
        return numbers;
    }

    private static BigInteger[] great(int first, Graph graph, Order order, BitSet endless) {
        BigInteger[] numbers = new BigInteger[graph.size()];
        Arrays.fill(numbers, BigInteger.ZERO);
        numbers[first] = BigInteger.ONE;
        for (int rank = order.onset(first); rank < numbers.length; rank++) {
            int node = order.node(rank);
            if (numbers[node].signum() != 0 && !endless.get(node)) {
                for (int place = graph.start(node); place < graph.start(node + 1); place++) {
                    int link = graph.link(place);
                    BigInteger more = numbers[node].multiply(BigInteger.valueOf(Link.times(link)));
                    numbers[Link.to(link)] = numbers[Link.to(link)].add(more);
                }
            }
        }
        return numbers;
    }

    /** The states in or behind a loop that can be come to. */
    private static BitSet endless(int first, Graph graph, Order order) {
        BitSet endless = new BitSet();
        if (order.loops().isEmpty()) {
            return endless;
        }
        BitSet reached = new BitSet();
        reached.set(first);
        BitSet looping = new BitSet();
        for (int[] loop : order.loops()) {
            for (int rank = loop[0]; rank < loop[1]; rank++) {
                looping.set(order.node(rank));
            }
        }
        spread(graph, order, reached);
        looping.and(reached);
        endless.or(looping);
        spread(graph, order, endless);
        return endless;
    }

    /** Adds everything that the marked states lead to. */
    static void spread(Graph graph, Order order, BitSet marked) {
        boolean again = true;
        while (again) {
            again = false;
            for (int rank = 0; rank < graph.size(); rank++) {
                int node = order.node(rank);
                for (int place = graph.start(node); marked.get(node) && place < graph.start(node + 1); place++) {
                    int to = Link.to(graph.link(place));
                    again |= !marked.get(to) && !order.loops().isEmpty();
                    marked.set(to);
                }
            }
        }
    }
}
