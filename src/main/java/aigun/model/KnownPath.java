package aigun.model;

import java.util.List;

/** A path the pack itself records, such as the historical one, from a start. */
public record KnownPath(String id, StartId start, List<Decision> decisions) {
    public KnownPath {
        decisions = List.copyOf(decisions);
    }
}
