package aigun.author;

import aigun.engine.Scout;
import aigun.model.Decision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Finds a shortest path to a state on which something remembered has a certain value there. Tried for backwards along
 * states that lie ever nearer to the first; where that fails searched for by A*, since the known distance of a state
 * from the first is never more than the way that is left.
 */
final class ShadedPath {
    /** Up to this distance a path is tried for before it is searched for. */
    private static final int NEAR = 1_000;

    private final Graph graph;
    private final Reverse reverse;
    private final int shade;
    private final Scout scout;
    private final long[] shades;
    private final PriorityQueue<Point> waiting = new PriorityQueue<>();
    /** For each point the one that follows it, and the option that leads there. */
    private final Map<Place, Step> onward = new HashMap<>();

    private long asked;
    private Place origin = new Place(0, 0);
    private Place goal = origin;

    /** A state in which the remembered thing has this value. */
    private record Place(int node, long value) {}

    private record Step(Place to, int option) {}

    /** A place, one that may follow it, the length of the best path over it, and when it was put here. */
    private record Point(Place place, Place to, int gone, int length, long number) implements Comparable<Point> {
        @Override
        public int compareTo(Point other) {
            int shorter = Integer.compare(length, other.length);
            return shorter != 0 ? shorter : Long.compare(number, other.number);
        }
    }

    ShadedPath(Graph graph, Reverse reverse, int shade, Scout scout) {
        this.graph = graph;
        this.reverse = reverse;
        this.shade = shade;
        this.scout = scout;
        shades = new long[graph.survey().shades().words()];
    }

    /**
     * Tries for a path to a state in which the thing has this value, on which every decision leads one further from the
     * first state.
     */
    boolean isNear(int node, long value) {
        goal = new Place(node, value);
        return graph.distance(node) <= NEAR && descend(goal, new HashSet<>(Set.of(goal)));
    }

    /** Searches for a shortest path to a state in which the thing has this value. */
    void search(int node, long value) {
        goal = new Place(node, value);
        onward.clear();
        origin = begin();
    }

    /** The decisions of the path that was found, in order. */
    List<Decision> path(Witnesses witnesses) {
        List<Decision> path = new ArrayList<>();
        Place at = origin;
        while (!at.equals(goal)) {
            Step step = Objects.requireNonNull(onward.get(at));
            path.add(witnesses.taken(at.node, step.option));
            at = step.to;
        }
        return path;
    }

    /**
     * Whether there is a path on which every decision leads one further from the first state, as on most there is: found
     * by trying, without looking at all that leads to a state.
     */
    private boolean descend(Place to, Set<Place> tried) {
        if (isFirst(to)) {
            origin = to;
            return true;
        }
        int distance = graph.distance(to.node) - 1;
        for (int place = reverse.start(to.node); place < reverse.start(to.node + 1); place++) {
            int before = reverse.from(place);
            if (graph.distance(before) == distance && descend(before, to, tried)) {
                return true;
            }
        }
        return false;
    }

    private boolean descend(int before, Place to, Set<Place> tried) {
        for (long value : graph.survey().shades().values(shade, graph.shades(), before)) {
            Place place = new Place(before, value);
            int option = tried.contains(place) ? -1 : option(place, to);
            if (0 <= option && tried.add(place)) {
                onward.put(place, new Step(to, option));
                if (descend(place, tried)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The place where the path begins. What leads to a place is looked at once it is next, which most never is. */
    private Place begin() {
        waiting.add(new Point(goal, goal, 0, graph.distance(goal.node), asked++));
        while (!waiting.isEmpty()) {
            Point point = waiting.remove();
            if (isNew(point)) {
                if (isFirst(point.place)) {
                    return point.place;
                }
                goBack(point);
            }
        }
        throw new AssertionError("no path to " + goal);
    }

    /** Whether a point is the first of its place that leads where it should; from now on others of that place are not. */
    private boolean isNew(Point point) {
        if (point.gone == 0) {
            return true;
        }
        if (point.place.equals(goal) || onward.containsKey(point.place)) {
            return false;
        }
        int option = option(point.place, point.to);
        if (0 <= option) {
            onward.put(point.place, new Step(point.to, option));
        }
        return 0 <= option;
    }

    /** Whether it is where play begins; a loop may lead back to its state with another value. */
    private boolean isFirst(Place place) {
        if (place.node != 0) {
            return false;
        }
        scout.begin();
        return graph.survey().shades().isExactly(shade, place.value, scout.shades());
    }

    private void goBack(Point point) {
        int gone = point.gone + 1;
        for (int at = reverse.start(point.place.node); at < reverse.start(point.place.node + 1); at++) {
            int before = reverse.from(at);
            for (long value : graph.survey().shades().values(shade, graph.shades(), before)) {
                Place place = new Place(before, value);
                if (!onward.containsKey(place)) {
                    waiting.add(new Point(place, point.place, gone, gone + graph.distance(before), asked++));
                }
            }
        }
    }

    /** The first option that leads from one place to another; -1 if none does. */
    private int option(Place from, Place to) {
        int wide = shades.length;
        System.arraycopy(graph.shades(), from.node * wide, shades, 0, wide);
        graph.survey().shades().set(shade, from.value, shades);
        scout.stand(graph.key(from.node), 0, shades, 0);
        for (int place = 0; place < scout.count(); place++) {
            scout.take(place);
            boolean there = graph.isState(scout.key(), to.node);
            if (there && graph.survey().shades().isExactly(shade, to.value, scout.shades())) {
                return scout.option(place);
            }
        }
        return -1;
    }
}
