package aigun.author;

import aigun.engine.Scout;
import aigun.engine.Sight;
import aigun.model.Decision;
import aigun.model.SceneId;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds shortest paths through a graph, and those that depart least from history. */
final class Witnesses {
    private final Graph graph;
    private final List<SceneId> scenes;
    private final Scout scout;
    private final Lazy<Reverse> reverse;
    private final Lazy<Costs> costs;

    /**
     * A new one.
     *
     * @param order asked for if costs are
     * @param scenes the scenes of the pack, by their places
     */
    Witnesses(Graph graph, Lazy<Order> order, List<SceneId> scenes) {
        this.graph = graph;
        this.scenes = scenes;
        scout = graph.survey().scout();
        reverse = new Lazy<>(() -> Reverse.of(graph));
        costs = new Lazy<>(() -> Costs.of(graph, order.get()));
    }

    /** What goes over every state once it is asked for; each needs nothing of the others. */
    List<Lazy<?>> reckonings() {
        return List.of(costs, reverse);
    }

    /** A path to a state with as few decisions as any; of equally short ones the one found first. */
    List<Decision> shortest(int node) {
        List<Decision> path = new ArrayList<>();
        int to = node;
        while (to != 0) {
            int before = nearer(to);
            path.add(decision(before, to, false));
            to = before;
        }
        Collections.reverse(path);
        return path;
    }

    private int nearer(int node) {
        int distance = graph.distance(node) - 1;
        for (int place = reverse.get().start(node); place < reverse.get().start(node + 1); place++) {
            int before = reverse.get().from(place);
            if (graph.distance(before) == distance) {
                return before;
            }
        }
        throw new AssertionError("nothing leads to state " + node);
    }

    /** The first decision that leads from one state to another; if asked, the first that does not depart. */
    private Decision decision(int from, int to, boolean loyal) {
        int[] followed = graph.follow(from, scout);
        int begin = graph.start(from);
        for (int place = 0; place < followed.length; place++) {
            boolean leads = Link.to(graph.link(begin + followed[place])) == to;
            if (leads && !(loyal && scout.departs(place))) {
                return decision(from, place);
            }
        }
        throw new AssertionError("no option leads from state " + from + " to " + to);
    }

    private Decision decision(int node, int place) {
        return new Decision(scenes.get(graph.scene(node)), scout.id(place));
    }

    /** The decision that the option with this index is, in a state. */
    Decision taken(int node, int option) {
        graph.stand(scout, node);
        for (int place = 0; place < scout.count(); place++) {
            if (scout.option(place) == option) {
                return decision(node, place);
            }
        }
        throw new AssertionError("not open in state " + node + ": " + option);
    }

    /** The shortest path that shows a side of a landmark, which a scout saw. */
    List<Decision> path(Sight sight, int landmark, boolean holds) {
        if (sight.node() == Sight.OPENING) {
            return List.of();
        }
        List<Decision> path =
                new ArrayList<>(sight.shade() == Sight.NONE ? shortest(sight.node()) : shaded(sight, landmark, holds));
        if (sight.option() != Sight.AT_REST) {
            path.add(taken(sight.node(), sight.option()));
        }
        return path;
    }

    /** By a value to which there is a near path, if there is one. */
    private List<Decision> shaded(Sight sight, int landmark, boolean holds) {
        LongArrayList shown = new LongArrayList();
        for (long value : graph.survey().shades().values(sight.shade(), graph.shades(), sight.node())) {
            Scout alone = graph.survey().scout();
            long[] shades = graph.shades(sight.node());
            graph.survey().shades().set(sight.shade(), value, shades);
            alone.stand(graph.key(sight.node()), 0, shades, 0);
            alone.takeOption(sight.option());
            Sight seen = alone.sightings().sight(landmark, holds);
            if (!seen.isNever() && seen.shade() == Sight.NONE) {
                shown.add(value);
                ShadedPath shaded = new ShadedPath(graph, reverse.get(), sight.shade(), scout);
                if (shaded.isNear(sight.node(), value)) {
                    return shaded.path(this);
                }
            }
        }
        if (shown.isEmpty()) {
            throw new AssertionError("not to be seen again: " + sight);
        }
        ShadedPath shaded = new ShadedPath(graph, reverse.get(), sight.shade(), scout);
        shaded.search(sight.node(), shown.getLong(0));
        return shaded.path(this);
    }

    /** What a path to a state costs: departures first, then decisions. */
    int cost(int node) {
        return costs.get().of(node);
    }

    /** The fewest departures on any path to a state. */
    int departures(int node) {
        return costs.get().departures(node);
    }

    /** A path to a state with as few departures as any, and of those with as few decisions. */
    List<Decision> nearest(int node) {
        List<Decision> path = new ArrayList<>();
        int to = node;
        while (to != 0) {
            int before = cheaper(to);
            boolean loyal = departures(before) == departures(to);
            path.add(decision(before, to, loyal));
            to = before;
        }
        Collections.reverse(path);
        return path;
    }

    private int cheaper(int node) {
        for (int place = reverse.get().start(node); place < reverse.get().start(node + 1); place++) {
            int before = reverse.get().from(place);
            for (int link = graph.start(before); link < graph.start(before + 1); link++) {
                if (Link.to(graph.link(link)) == node && costs.get().isCheapest(before, graph.link(link))) {
                    return before;
                }
            }
        }
        throw new AssertionError("nothing leads to state " + node);
    }
}
