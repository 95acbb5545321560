package aigun.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** JSON Schemas, draft 7, of the files of a pack: for editors, which so know the keys and values that the reader knows. */
public final class Schemas {
    /** The folder of a pack in which they stand. */
    public static final String FOLDER = "schema";

    /** The draft that each of them names first, under {@code $schema}. */
    public static final String DRAFT = "http://json-schema.org/draft-07/schema#";

    private Schemas() {}

    /**
     * A kind of file that a pack has.
     *
     * @param name such as {@code scene}
     * @param place where in a pack its files stand, such as {@code treaties/ID.yaml}
     */
    public record Kind(String name, String place) {
        /** What the file with its schema is called. */
        public String file() {
            return name + ".json";
        }
    }

    /** All kinds, those that every pack has first. */
    public static List<Kind> kinds() {
        List<Kind> kinds = new ArrayList<>();
        for (FileKind file : FileKind.ALL) {
            kinds.add(new Kind(file.name(), file.pattern()));
        }
        return kinds;
    }

    /** The schema of a kind, as maps, lists, texts, numbers and truths. */
    public static Map<String, Object> of(Kind kind) {
        for (FileKind file : FileKind.ALL) {
            if (file.name().equals(kind.name())) {
                return SchemaOfFile.of(file);
            }
        }
        throw new AssertionError("no kind " + kind.name());
    }
}
