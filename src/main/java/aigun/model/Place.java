package aigun.model;

import java.util.List;

/**
 * A place of the story.
 *
 * @param names how others write the name
 * @param called what sides call it that do not use the name
 * @param north latitude in decimal degrees
 * @param east longitude in decimal degrees
 */
public record Place(
        PlaceId id, String name, List<String> names, List<Called> called, double north, double east, Prose about) {
    public Place {
        names = List.copyOf(names);
        called = List.copyOf(called);
    }
}
