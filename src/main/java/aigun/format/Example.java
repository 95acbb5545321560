package aigun.format;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Members of an example value, in the order in which they are given. */
final class Example {
    private Example() {}

    static Map<String, Object> of(String name, Object value) {
        return Collections.singletonMap(name, value);
    }

    static Map<String, Object> of(String name, Object value, String second, Object other) {
        Map<String, Object> members = new LinkedHashMap<>(of(name, value));
        members.put(second, other);
        return Collections.unmodifiableMap(members);
    }
}
