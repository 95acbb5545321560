package aigun.oracle;

import aigun.model.Decision;
import aigun.model.Way;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Where all play comes to that was gone through one by one.
 *
 * @param paths how many paths lead here; empty if there is no end to them
 * @param share how likely it is
 * @param shortest the fewest decisions that lead here
 * @param departures the fewest departures from history with which one comes here
 */
public record Counted(Optional<BigInteger> paths, double share, int shortest, int departures) {
    private static final double SPENT = 1e-15;
    private static final int ROUNDS_MAX = 200_000;

    /** By scene: endings, and scenes with dead ends. */
    public static SortedMap<String, Counted> of(Enumeration all) {
        return of(all, now -> List.of(now.scene()));
    }

    /** By term, as {@code issue=position}: endings in which it is signed. */
    public static SortedMap<String, Counted> signed(Enumeration all) {
        return of(all, now -> isSigned(all, now.scene()) ? now.terms() : List.of());
    }

    private static boolean isSigned(Enumeration all, String scene) {
        return all.pack.scenes().stream()
                .anyMatch(each -> each.id().text().equals(scene)
                        && each.way() instanceof Way.End end
                        && end.ending().signed());
    }

    private static SortedMap<String, Counted> of(Enumeration all, Function<Situation, List<String>> names) {
        SortedMap<String, Counted> counted = new TreeMap<>();
        List<Optional<BigInteger>> paths = paths(all);
        double[] shares = shares(all);
        int[] departures = departures(all);
        for (int at = 0; at < all.points.size(); at++) {
            Enumeration.Point point = all.points.get(at);
            if (point.edges().isEmpty()) {
                Counted here = new Counted(paths.get(at), shares[at], point.depth(), departures[at]);
                names.apply(point.now()).forEach(name -> counted.merge(name, here, Counted::plus));
            }
        }
        return counted;
    }

    private Counted plus(Counted other) {
        return new Counted(
                paths.flatMap(some -> other.paths.map(some::add)),
                share + other.share,
                Math.min(shortest, other.shortest),
                Math.min(departures, other.departures));
    }

    /** Whether a scene is an ending. */
    public static boolean isEnding(Enumeration all, String scene) {
        return all.pack.scenes().stream()
                .anyMatch(each -> each.id().text().equals(scene) && each.way() instanceof Way.End);
    }

    /** The scenes with situations from which play can't come to rest for good any more. */
    public static SortedSet<String> trapped(Enumeration all) {
        SortedSet<String> scenes = new TreeSet<>();
        BitSet out = out(all);
        for (int at = out.nextClearBit(0); at < all.points.size(); at = out.nextClearBit(at + 1)) {
            scenes.add(all.points.get(at).now().scene());
        }
        return scenes;
    }

    /** The fewest decisions that lead to such a situation, if any do. */
    public static OptionalInt nearestTrap(Enumeration all) {
        BitSet out = out(all);
        return IntStream.range(0, all.points.size())
                .filter(at -> !out.get(at))
                .map(at -> all.points.get(at).depth())
                .min();
    }

    /** The situations from which play may yet come to rest for good. */
    private static BitSet out(Enumeration all) {
        BitSet out = new BitSet();
        boolean more = true;
        while (more) {
            int known = out.cardinality();
            for (int at = 0; at < all.points.size(); at++) {
                List<Enumeration.Edge> edges = all.points.get(at).edges();
                out.set(at, edges.isEmpty() || edges.stream().anyMatch(edge -> out.get(edge.to())));
            }
            more = known < out.cardinality();
        }
        return out;
    }

    /** Situations are taken away as soon as all that lead to them are; what is left lies in or behind a loop. */
    private static List<Optional<BigInteger>> paths(Enumeration all) {
        int size = all.points.size();
        int[] waiting = new int[size];
        all.points.forEach(point -> point.edges().forEach(edge -> waiting[edge.to()]++));
        BigInteger[] numbers = new BigInteger[size];
        Arrays.fill(numbers, BigInteger.ZERO);
        numbers[0] = BigInteger.ONE;
        BitSet taken = new BitSet();
        Deque<Integer> free = new ArrayDeque<>();
        if (waiting[0] == 0) {
            free.add(0);
        }
        while (!free.isEmpty()) {
            int at = free.remove();
            taken.set(at);
            for (Enumeration.Edge edge : all.points.get(at).edges()) {
                numbers[edge.to()] = numbers[edge.to()].add(numbers[at]);
                if (--waiting[edge.to()] == 0) {
                    free.add(edge.to());
                }
            }
        }
        List<Optional<BigInteger>> paths = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            paths.add(taken.get(at) ? Optional.of(numbers[at]) : Optional.empty());
        }
        return paths;
    }

    /** Lets all play go on step by step until hardly any is left under way that can still come to an end. */
    private static double[] shares(Enumeration all) {
        int size = all.points.size();
        BitSet ends = ending(all);
        double[] ended = new double[size];
        double[] here = new double[size];
        here[0] = 1;
        double left = 1;
        for (int round = 0; SPENT < left; round++) {
            if (ROUNDS_MAX < round) {
                throw new AssertionError("play hardly ever ends");
            }
            double[] next = new double[size];
            left = 0;
            for (int at = 0; at < size; at++) {
                List<Enumeration.Edge> edges = all.points.get(at).edges();
                ended[at] += edges.isEmpty() ? here[at] : 0;
                for (Enumeration.Edge edge : edges) {
                    double amount = here[at] * edge.share();
                    next[edge.to()] += amount;
                    left += ends.get(edge.to()) ? amount : 0;
                }
            }
            here = next;
        }
        return ended;
    }

    /** The situations from which play can still come to an end. */
    private static BitSet ending(Enumeration all) {
        BitSet ends = new BitSet();
        int before = -1;
        while (before != ends.cardinality()) {
            before = ends.cardinality();
            for (int at = all.points.size() - 1; 0 <= at; at--) {
                List<Enumeration.Edge> edges = all.points.get(at).edges();
                ends.set(at, edges.isEmpty() || edges.stream().anyMatch(edge -> ends.get(edge.to())));
            }
        }
        return ends;
    }

    private static int[] departures(Enumeration all) {
        return fewest(all, edge -> edge.departs() ? 1 : 0);
    }

    /** For each situation the least that edges on a path there cost together. */
    private static int[] fewest(Enumeration all, ToIntFunction<Enumeration.Edge> cost) {
        int[] fewest = new int[all.points.size()];
        Arrays.fill(fewest, Integer.MAX_VALUE);
        fewest[0] = 0;
        Deque<Integer> waiting = new ArrayDeque<>(List.of(0));
        while (!waiting.isEmpty()) {
            int at = waiting.remove();
            for (Enumeration.Edge edge : all.points.get(at).edges()) {
                int many = fewest[at] + cost.applyAsInt(edge);
                if (many < fewest[edge.to()]) {
                    fewest[edge.to()] = many;
                    waiting.add(edge.to());
                }
            }
        }
        return fewest;
    }

    /**
     * The fewest decisions on any path to one of these ends that are not among the decisions given; empty if no path leads
     * to any.
     */
    public static Optional<Integer> fewestOthers(Enumeration all, List<Decision> given, Predicate<Situation> end) {
        int[] fewest = fewest(all, edge -> given.contains(edge.decision()) ? 0 : 1);
        Optional<Integer> least = Optional.empty();
        for (int at = 0; at < all.points.size(); at++) {
            Enumeration.Point point = all.points.get(at);
            if (isEnding(all, point.now().scene) && end.test(point.now())) {
                int here = fewest[at];
                least = Optional.of(least.map(other -> Math.min(other, here)).orElse(here));
            }
        }
        return least;
    }

    /** The scenes with a situation that leads back to itself. */
    public static SortedSet<String> looping(Enumeration all) {
        SortedSet<String> scenes = new TreeSet<>();
        for (int at = 0; at < all.points.size(); at++) {
            if (!scenes.contains(all.points.get(at).now().scene()) && leadsTo(at, all)) {
                scenes.add(all.points.get(at).now().scene());
            }
        }
        return scenes;
    }

    private static boolean leadsTo(int goal, Enumeration all) {
        BitSet met = new BitSet();
        Deque<Integer> waiting = new ArrayDeque<>(List.of(goal));
        while (!waiting.isEmpty()) {
            for (Enumeration.Edge edge : all.points.get(waiting.remove()).edges()) {
                if (!met.get(edge.to())) {
                    met.set(edge.to());
                    waiting.add(edge.to());
                }
            }
        }
        return met.get(goal);
    }
}
