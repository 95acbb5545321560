package aigun.model;

import java.util.List;

/**
 * What two papers say only when they are read side by side.
 *
 * @param other the paper that is laid beside the one this belongs to
 */
public record Pairing(PaperId other, Prose text, List<SourceId> sources) {
    public Pairing {
        sources = List.copyOf(sources);
    }
}
