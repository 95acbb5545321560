package aigun.cli;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A pack whose every text holds what means something to some format. */
final class Hostile {
    static final String WORDS = "</title><script>alert('x')</script>\"&amp;]]>|`*_#-->";

    /** The same with what no file of a pack may hold, but a pack in memory might. */
    private static final String ALL = WORDS + "\u001b[31m\u0007\r\u0000";

    private static final Set<String> TEXTS = Set.of(
            "title",
            "name",
            "label",
            "about",
            "text",
            "because",
            "use",
            "author",
            "year",
            "where",
            "says",
            "article",
            "summaries",
            "signed",
            "languages",
            "locked",
            "capital",
            "role",
            "chapter");

    private Hostile() {}

    /** The same value, with the words behind each of its texts; ids stay. */
    static <T> T of(T value) {
        @SuppressWarnings("unchecked")
        T changed = (T) changed(value);
        return changed;
    }

    private static Object changed(Object value) {
        if (value instanceof List<?> list) {
            List<Object> all = new ArrayList<>();
            list.forEach(each -> all.add(changed(each)));
            return all;
        }
        boolean plain = !(value instanceof Record) || value.getClass().getName().endsWith("Id");
        return plain ? value : record((Record) value);
    }

    private static Record record(Record value) {
        try {
            RecordComponent[] components = value.getClass().getRecordComponents();
            Object[] parts = new Object[components.length];
            for (int index = 0; index < parts.length; index++) {
                components[index].getAccessor().setAccessible(true);
                Object part = components[index].getAccessor().invoke(value);
                boolean text =
                        part instanceof String words && !words.isEmpty() && TEXTS.contains(components[index].getName());
                parts[index] = text ? part + ALL : changed(part);
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = value.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return (Record) constructor.newInstance(parts);
        } catch (ReflectiveOperationException failed) {
            throw new LinkageError(failed.getMessage(), failed);
        }
    }
}
