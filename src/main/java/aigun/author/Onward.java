package aigun.author;

import java.math.BigInteger;
import java.util.BitSet;

/**
 * How many ways lead from each state to one ending, or to any. Made in one pass from the ends back; in 64 bits as long as
 * they suffice, then again without a limit. A state before a loop from which one can come there has ways without end.
 */
final class Onward {
    private final long[] numbers;
    private final BigInteger[] great;
    private final BitSet endless;

    private Onward(long[] numbers, BigInteger[] great, BitSet endless) {
        this.numbers = numbers;
        this.great = great;
        this.endless = endless;
    }

    /** Where ways are counted. */
    record Ground(Graph graph, Order order) {
        /** Those to any of these states. */
        Onward count(BitSet goals) {
            BitSet endless = endless(goals);
            try {
                return new Onward(small(goals, endless), new BigInteger[0], endless);
            } catch (ArithmeticException tooMany) {
                return new Onward(new long[0], great(goals, endless), endless);
            }
        }

        private long[] small(BitSet goals, BitSet endless) {
            long[] numbers = new long[graph.size()];
            for (int rank = numbers.length - 1; 0 <= rank; rank--) {
                int node = order.node(rank);
                long number = goals.get(node) ? 1 : 0;
                int end = endless.get(node) ? 0 : graph.start(node + 1);
                for (int place = graph.start(node); place < end; place++) {
                    int link = graph.link(place);
                    long more = Math.multiplyExact(numbers[Link.to(link)], (long) Link.times(link));
                    number = Math.addExact(number, more);
                }
                numbers[node] = number;
            }
            return numbers;
        }

        private BigInteger[] great(BitSet goals, BitSet endless) {
            BigInteger[] numbers = new BigInteger[graph.size()];
            for (int rank = numbers.length - 1; 0 <= rank; rank--) {
                int node = order.node(rank);
                BigInteger number = goals.get(node) ? BigInteger.ONE : BigInteger.ZERO;
                int end = endless.get(node) ? 0 : graph.start(node + 1);
                for (int place = graph.start(node); place < end; place++) {
                    int link = graph.link(place);
                    number = number.add(numbers[Link.to(link)].multiply(BigInteger.valueOf(Link.times(link))));
                }
                numbers[node] = number;
            }
            return numbers;
        }

        /** The states from which a goal can be come to by way of a loop. */
        private BitSet endless(BitSet goals) {
            BitSet endless = new BitSet();
            if (order.loops().isEmpty()) {
                return endless;
            }
            BitSet coming = (BitSet) goals.clone();
            order.backward(graph.size(), (from, to) -> {
                boolean loop = 1 < to - from || Order.leadsToItself(order.node(from), graph);
                boolean comes = leads(from, to, coming);
                boolean round = (comes && loop) || leads(from, to, endless);
                for (int rank = from; rank < to; rank++) {
                    coming.set(order.node(rank), comes);
                    endless.set(order.node(rank), round);
                }
            });
            return endless;
        }

        /** Whether one of the states is marked, or leads to one that is. */
        private boolean leads(int from, int to, BitSet marked) {
            for (int rank = from; rank < to; rank++) {
                int node = order.node(rank);
                boolean leads = marked.get(node);
                for (int place = graph.start(node); !leads && place < graph.start(node + 1); place++) {
                    leads = marked.get(Link.to(graph.link(place)));
                }
                if (leads) {
                    return true;
                }
            }
            return false;
        }
    }

    /** From one state. */
    Count from(int node) {
        if (endless.get(node)) {
            return new Count.Infinite();
        }
        return new Count.Exactly(great.length == 0 ? BigInteger.valueOf(numbers[node]) : great[node]);
    }
}
