package aigun.author;

import aigun.engine.Scout;
import aigun.engine.Sight;
import aigun.model.Decision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Finds a shortest path to a state on which something remembered has a certain value there. Searched backwards by A*:
 * the known distance of a state from the first is never more than the way that is left.
 */
final class ShadedPath {
    private final Graph graph;
    private final Reverse reverse;
    private final int shade;
    private final Scout scout;
    private final long[] shades;
    private final PriorityQueue<Point> waiting = new PriorityQueue<>();
    /** For each point the one that follows it, and the option that leads there. */
    private final Map<Place, Step> onward = new HashMap<>();

    private final Place goal;
    private long asked;

    /** A state in which the remembered thing has this value. */
    private record Place(int node, long value) {}

    private record Step(Place to, int option) {}

    /** A place, the length of the best path over it, and when it was put here. */
    private record Point(Place place, int gone, int length, long number) implements Comparable<Point> {
        @Override
        public int compareTo(Point other) {
            int shorter = Integer.compare(length, other.length);
            return shorter != 0 ? shorter : Long.compare(number, other.number);
        }
    }

    ShadedPath(Graph graph, Reverse reverse, Sight sight) {
        this.graph = graph;
        this.reverse = reverse;
        shade = sight.shade();
        scout = graph.survey().scout();
        shades = new long[graph.survey().shades().words()];
        goal = new Place(sight.node(), sight.value());
    }

    /** The decisions of the path, in order. */
    List<Decision> decisions(Witnesses witnesses) {
        List<Decision> path = new ArrayList<>();
        Place at = begin();
        while (!at.equals(goal)) {
            Step step = onward.get(at);
            path.add(witnesses.taken(at.node, step.option));
            at = step.to;
        }
        return path;
    }

    /** The place where the path begins. */
    private Place begin() {
        waiting.add(new Point(goal, 0, graph.distance(goal.node), asked++));
        Map<Place, Integer> best = new HashMap<>(Map.of(goal, 0));
        while (!waiting.isEmpty()) {
            Point point = waiting.remove();
            if (isFirst(point.place)) {
                return point.place;
            }
            if (best.get(point.place) == point.gone) {
                for (int place = reverse.start(point.place.node);
                        place < reverse.start(point.place.node + 1);
                        place++) {
                    goBack(reverse.from(place), point, best);
                }
            }
        }
        throw new AssertionError("no path to " + goal);
    }

    /** Whether it is where play begins; a loop may lead back to its state with another value. */
    private boolean isFirst(Place place) {
        if (place.node != 0) {
            return false;
        }
        scout.begin();
        return graph.survey().shades().isExactly(shade, place.value, scout.shades());
    }

    private void goBack(int before, Point point, Map<Place, Integer> best) {
        int gone = point.gone + 1;
        for (long value : graph.survey().shades().values(shade, graph.shades(), before)) {
            Place place = new Place(before, value);
            if (gone < best.getOrDefault(place, Integer.MAX_VALUE)) {
                int option = option(place, point.place);
                if (0 <= option) {
                    best.put(place, gone);
                    onward.put(place, new Step(point.place, option));
                    waiting.add(new Point(place, gone, gone + graph.distance(before), asked++));
                }
            }
        }
    }

    /** The first option that leads from one place to another; -1 if none does. */
    private int option(Place from, Place to) {
        int wide = shades.length;
        System.arraycopy(graph.shades(), from.node * wide, shades, 0, wide);
        graph.survey().shades().set(shade, from.value, shades);
        scout.stand(graph.key(from.node), shades, 0);
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
