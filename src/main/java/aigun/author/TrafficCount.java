package aigun.author;

import aigun.author.Route.Leg;
import aigun.engine.Scout;
import aigun.model.SceneId;
import aigun.play.KnownPaths;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts the ways that go from one scene straight to another. In one pass over all states: as many as lead to each state
 * times as many as lead on from what an option leads to. Where a way can go twice, which that counts twice, in a pass of
 * its own over the ways that have not gone there yet.
 */
final class TrafficCount {
    private final Charted charted;
    private final Graph graph;
    private final Order order;
    private final Scout scout;
    private final Onward onward;
    private final Passing passing;
    private final Map<Leg, Count> legs = new HashMap<>();

    TrafficCount(Charted charted) {
        this.charted = charted;
        graph = charted.graph();
        order = charted.order();
        scout = graph.survey().scout();
        passing = new Passing(charted.story().pack(), charted.scenes());
        BitSet over = new BitSet();
        for (int node = 0; node < graph.size(); node++) {
            over.set(node, graph.isOver(node));
        }
        onward = new Onward.Ground(graph, order).count(over);
    }

    Traffic traffic() {
        for (int node = 0; node < graph.size(); node++) {
            if (!graph.isOver(node)) {
                add(node);
            }
        }
        for (Leg leg : List.copyOf(legs.keySet())) {
            if (legs.get(leg) instanceof Count.Exactly && isGoneTwice(leg)) {
                legs.put(leg, new Count.Exactly(once(leg)));
            }
        }
        addOpening();
        return new Traffic(onward.from(0), new TreeMap<>(legs));
    }

    /** Every way passes through the scenes that a start passes through. */
    private void addOpening() {
        if (charted.origin() instanceof Origin.Opening opening) {
            List<SceneId> entered = KnownPaths.begin(
                            charted.story(), opening.start().id())
                    .opening()
                    .entered();
            legs(entered.get(0), entered.subList(1, entered.size())).forEach(leg -> legs.put(leg, onward.from(0)));
        }
    }

    private void add(int node) {
        if (isPlain(node)) {
            for (int place = graph.start(node); place < graph.start(node + 1); place++) {
                int link = graph.link(place);
                add(ways(node, Link.to(link)).get(0), times(node, onward.from(Link.to(link)), Link.times(link)));
            }
            return;
        }
        int[] followed = graph.follow(node, scout);
        for (int place = 0; place < followed.length; place++) {
            Count ways = times(node, onward.from(to(node, followed[place])), 1);
            add(ways.isNone() ? List.of() : legs(node, place), ways);
        }
    }

    /** Whether what options of a state go is known by where they lead, so that none has to be taken. */
    private boolean isPlain(int node) {
        for (int place = graph.start(node); place < graph.start(node + 1); place++) {
            if (ways(node, Link.to(graph.link(place))).size() != 1) {
                return false;
            }
        }
        return true;
    }

    private List<List<Leg>> ways(int from, int to) {
        return passing.ways(graph.scene(from), graph.scene(to));
    }

    private void add(List<Leg> gone, Count ways) {
        for (int index = 0; index < gone.size() && !ways.isNone(); index++) {
            legs.merge(gone.get(index), ways, Count::plus);
        }
    }

    /** All ways that come to a state, take so many options and go on as many ways. */
    private Count times(int node, Count onward, int options) {
        if (onward.isNone()) {
            return onward;
        }
        return onward instanceof Count.Exactly exactly && !charted.paths().isEndless(node)
                ? new Count.Exactly(
                        charted.paths().number(node).multiply(exactly.number()).multiply(BigInteger.valueOf(options)))
                : new Count.Infinite();
    }

    private int to(int node, int link) {
        return Link.to(graph.link(graph.start(node) + link));
    }

    /** What an open option goes, of the state that the scout stands in. */
    private List<Leg> legs(int node, int place) {
        return legs(charted.scenes().get(graph.scene(node)), scout.entered(place));
    }

    private static List<Leg> legs(SceneId from, List<SceneId> entered) {
        Leg[] gone = new Leg[entered.size()];
        SceneId at = from;
        for (int index = 0; index < gone.length; index++) {
            gone[index] = new Leg(at, entered.get(index));
            at = entered.get(index);
        }
        return List.of(gone);
    }

    /** Whether some way leads from where it ends to where it begins. */
    private boolean isGoneTwice(Leg leg) {
        Set<SceneId> met = new HashSet<>();
        Deque<SceneId> waiting = new ArrayDeque<>(List.of(leg.to()));
        while (!waiting.isEmpty()) {
            SceneId scene = waiting.remove();
            if (met.add(scene)) {
                legs.keySet().stream()
                        .filter(each -> each.from().equals(scene))
                        .forEach(each -> waiting.add(each.to()));
            }
        }
        return met.contains(leg.from());
    }

    /** The ways that go there at all, each where it first does. */
    private BigInteger once(Leg leg) {
        BigInteger[] avoiding = new BigInteger[graph.size()];
        Arrays.fill(avoiding, BigInteger.ZERO);
        avoiding[0] = BigInteger.ONE;
        BigInteger sum = BigInteger.ZERO;
        int from = charted.scenes().indexOf(leg.from());
        for (int rank = order.onset(0); rank < avoiding.length; rank++) {
            int node = order.node(rank);
            if (avoiding[node].signum() != 0 && graph.scene(node) == from) {
                sum = sum.add(leaving(node, leg, avoiding));
            } else if (avoiding[node].signum() != 0) {
                for (int place = graph.start(node); place < graph.start(node + 1); place++) {
                    int link = graph.link(place);
                    pass(avoiding, Link.to(link), avoiding[node].multiply(BigInteger.valueOf(Link.times(link))));
                }
            }
        }
        return sum;
    }

    /** Leads on what does not go there, and counts what does. */
    private BigInteger leaving(int node, Leg leg, BigInteger[] avoiding) {
        BigInteger sum = BigInteger.ZERO;
        int[] followed = graph.follow(node, scout);
        for (int place = 0; place < followed.length; place++) {
            int to = to(node, followed[place]);
            if (!legs(node, place).contains(leg)) {
                pass(avoiding, to, avoiding[node]);
            } else if (onward.from(to) instanceof Count.Exactly ways) {
                sum = sum.add(avoiding[node].multiply(ways.number()));
            }
        }
        return sum;
    }

    private static void pass(BigInteger[] avoiding, int to, BigInteger more) {
        avoiding[to] = avoiding[to].add(more);
    }
}
