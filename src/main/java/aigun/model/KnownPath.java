package aigun.model;

import java.util.List;

/** A path the pack itself records, such as the historical one, from a start, and what it must come to. */
public record KnownPath(String id, StartId start, List<Decision> decisions, Expectation expected) {
    public KnownPath {
        decisions = List.copyOf(decisions);
    }

    /** One that need only be playable. */
    public KnownPath(String id, StartId start, List<Decision> decisions) {
        this(id, start, decisions, Expectation.NONE);
    }
}
