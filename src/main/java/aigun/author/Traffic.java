package aigun.author;

import aigun.author.Route.Leg;
import aigun.engine.Story;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many ways lead from where play begins to any ending, and how many of them go from one scene straight to another. A
 * way that goes there more than once is one way.
 *
 * @param legs those that any way goes
 */
public record Traffic(Count ways, SortedMap<Leg, Count> legs) {
    /** Nobody's. */
    public static final Traffic NONE = new Traffic(Count.none(), new TreeMap<>());

    public Traffic {
        legs = Collections.unmodifiableSortedMap(new TreeMap<>(legs));
    }

    /** From an origin on; empty if the search was ended before everything was looked at. */
    public static Optional<Traffic> of(Story story, Origin origin, Search search) {
        Charted charted = Charted.of(story, origin, search);
        return charted.exploration().complete() ? Optional.of(new TrafficCount(charted).traffic()) : Optional.empty();
    }

    /** That of two starts together. */
    public Traffic plus(Traffic more) {
        SortedMap<Leg, Count> sum = new TreeMap<>(legs);
        more.legs.forEach((leg, count) -> sum.merge(leg, count, Count::plus));
        return new Traffic(ways.plus(more.ways), sum);
    }

    /** How much of all ways goes there, from 0 to 1; 0 where either has no end. */
    public double part(SceneGraph.Edge edge) {
        return on(edge) instanceof Count.Exactly one && ways instanceof Count.Exactly all && !all.isNone()
                ? one.number().doubleValue() / all.number().doubleValue()
                : 0;
    }

    /** How many ways go there. */
    public Count on(SceneGraph.Edge edge) {
        return legs.getOrDefault(new Leg(edge.from(), edge.to()), Count.none());
    }
}
