package aigun.play;

import java.util.List;

/**
 * Something that can be looked up.
 *
 * @param names at least one: what the player's side calls it, then what others do
 */
public record Card(Kind kind, String id, List<String> names) {
    /** What it is. A link whose target several kinds have leads to the first. */
    public enum Kind {
        PERSON,
        PLACE,
        GLOSS,
        PAPER,
        TREATY,
        SOURCE
    }

    public Card {
        names = List.copyOf(names);
    }

    public String name() {
        return names.get(0);
    }

    /** All names but the first. */
    public List<String> others() {
        return names.subList(1, names.size());
    }
}
