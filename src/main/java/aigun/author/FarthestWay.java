package aigun.author;

import aigun.model.ChoiceId;
import aigun.play.Play;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntUnaryOperator;

/**
 * Finds a way on which the least, or the most, is read: always goes on from that way which may yet have it, whose words so
 * far are those that were told, and for the rest the bound that is known of the state it has come to. The first way that
 * comes to an end is it.
 */
final class FarthestWay {
    /** How many decisions are made before it is left open. */
    private static final int TOLD_MAX = 20_000;

    private final Graph graph;
    private final Strides strides;
    private final WrittenWords words;
    private final Ground ground;
    private PriorityQueue<Begun> waiting;
    private int told;
    private long number;

    /**
     * Which way is looked for.
     *
     * @param better orders bounds, those that are looked for first
     * @param onward the bound of what is still to be read from a state on
     * @param step the bound of what is read when an option is taken, by its place
     */
    record Ground(Comparator<Long> better, IntUnaryOperator onward, Stride step) {
        static Ground least(Lengths lengths) {
            return new Ground(Comparator.naturalOrder(), lengths::least, Strides::least);
        }

        static Ground most(Lengths lengths) {
            return new Ground(Comparator.reverseOrder(), lengths::most, Strides::most);
        }
    }

    /** What is read when an option is taken. */
    interface Stride {
        int words(Strides strides, int place);
    }

    /**
     * A way that may be gone on.
     *
     * @param next what is to be decided after the play, if that was not told yet
     * @param gone the words that were read, without those that the next decision tells
     * @param bound of the words of the whole way
     */
    private record Begun(Play play, List<ChoiceId> next, int node, long gone, long bound, long number) {
        int length() {
            return play.length() + next.size();
        }
    }

    FarthestWay(Graph graph, Strides strides, WrittenWords words, Ground ground) {
        this.graph = graph;
        this.strides = strides;
        this.words = words;
        this.ground = ground;
        waiting = new PriorityQueue<>(Comparator.comparing(Begun::bound, ground.better())
                .thenComparing(Comparator.comparingInt(Begun::length).reversed())
                .thenComparingLong(Begun::number));
    }

    /** Once; some way leads from there to an ending. */
    Bound from(Play beginning) {
        add(beginning, List.of(), 0, words.told(beginning.latest()));
        Begun first = waiting.remove();
        while (!isEnd(first) && told < TOLD_MAX) {
            goOn(first);
            first = waiting.remove();
        }
        if (isEnd(first)) {
            return new Bound.Exactly(first.gone());
        }
        long proved = first.bound();
        return new Bound.Within(proved, ended(first));
    }

    private boolean isEnd(Begun begun) {
        return begun.next().isEmpty() && graph.isOver(begun.node());
    }

    private void add(Play play, List<ChoiceId> next, int node, long gone) {
        waiting.add(new Begun(play, next, node, gone, gone + ground.onward().applyAsInt(node), number++));
    }

    private void goOn(Begun begun) {
        if (!begun.next().isEmpty()) {
            Play play = begun.play().take(begun.next().get(0));
            told++;
            add(play, List.of(), begun.node(), begun.gone() + words.told(play.latest()));
            return;
        }
        strides.stand(begun.node());
        for (int place = 0; place < strides.count(); place++) {
            int to = strides.to(place);
            if (ground.onward().applyAsInt(to) != Lengths.NONE) {
                long gone = begun.gone() + strides.labels();
                long bound = begun.gone()
                        + ground.step().words(strides, place)
                        + ground.onward().applyAsInt(to);
                waiting.add(new Begun(begun.play(), List.of(strides.id(place)), to, gone, bound, number++));
            }
        }
    }

    /** The words of some way to an end, which is near to the best: goes on from this one, the longest first. */
    private long ended(Begun begun) {
        waiting = new PriorityQueue<>(Comparator.comparingInt(Begun::length)
                .reversed()
                .thenComparing(Begun::bound, ground.better())
                .thenComparingLong(Begun::number));
        IntOpenHashSet met = new IntOpenHashSet();
        Begun at = begun;
        while (!isEnd(at)) {
            if (!at.next().isEmpty() || met.add(at.node())) {
                goOn(at);
            }
            at = waiting.remove();
        }
        return at.gone();
    }
}
