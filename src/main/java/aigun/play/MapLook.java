package aigun.play;

import aigun.model.GeoMap;
import java.util.List;

/**
 * A map as it is looked at.
 *
 * @param owners whose each unit is
 * @param other the owners by a line to compare with: empty list or exactly one
 */
public record MapLook(GeoMap map, Ownership owners, List<Ownership> other, Lookout lookout) {
    public MapLook {
        other = List.copyOf(other);
    }
}
