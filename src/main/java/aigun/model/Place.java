package aigun.model;

import java.util.List;

/**
 * A place of the story.
 *
 * @param names how others write the name
 * @param north latitude in decimal degrees
 * @param east longitude in decimal degrees
 */
public record Place(PlaceId id, String name, List<String> names, double north, double east, Prose about) {
    public Place {
        names = List.copyOf(names);
    }
}
