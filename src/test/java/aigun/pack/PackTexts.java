package aigun.pack;

import aigun.model.Pack;
import aigun.model.Prose;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** Whatever a pack has for people to read. It is found by what the pack's records hold, so that no text is forgotten. */
final class PackTexts {
    /**
     * A text, and where it stands.
     *
     * @param place names of what it stands in, from the outside in, such as {@code scenes/way/choices/label}
     */
    record Written(String place, String words) {
        @Override
        public String toString() {
            return place + ": " + words;
        }
    }

    private final List<Written> found = new ArrayList<>();

    private PackTexts() {}

    static List<Written> of(Pack pack) {
        PackTexts texts = new PackTexts();
        texts.addAll(pack, "");
        return List.copyOf(texts.found);
    }

    private void add(Object value, String place) {
        if (value instanceof Prose prose) {
            prose.blocks().forEach(block -> found.add(new Written(place, words(block))));
        } else if (value instanceof String words) {
            found.add(new Written(place, words));
        } else if (value instanceof List<?> list) {
            list.forEach(each -> add(each, place));
        } else if (value instanceof Record record && !isName(record)) {
            addAll(record, place + "/");
        }
    }

    private void addAll(Record record, String within) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            add(held(record, component), within + component.getName());
        }
    }

    /** Ids are for rules, and nobody reads them. */
    private static boolean isName(Record record) {
        return record.getClass().getSimpleName().endsWith("Id");
    }

    /** What is read of a block of prose, with links and stress as if they were plain. */
    private static String words(Object part) {
        if (part instanceof Prose.Span.Words words) {
            return words.text();
        }
        if (part instanceof Prose.Span.Break) {
            return " ";
        }
        StringBuilder words = new StringBuilder();
        if (part instanceof List<?> list) {
            list.forEach(each -> words.append(words(each)));
        } else if (part instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                words.append(words(held(record, component)));
            }
        }
        return words.toString();
    }

    private static Object held(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError("a component that is not there", impossible);
        }
    }
}
