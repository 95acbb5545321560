package aigun.format;

import java.util.ArrayList;
import java.util.List;

/**
 * A mapping with a closed list of keys.
 *
 * @param name such as {@code a scene}
 */
record Element(String name, List<Key> keys) {
    Element {
        keys = List.copyOf(keys);
    }

    static Element of(String name, Key... keys) {
        return new Element(name, List.of(keys));
    }

    /** The same with more keys after its own. */
    Element plus(Element other) {
        List<Key> all = new ArrayList<>(keys);
        all.addAll(other.keys());
        return new Element(name, all);
    }

    /** The same keys under another name. */
    Element named(String other) {
        return new Element(other, keys);
    }

    Key key(String key) {
        for (Key one : keys) {
            if (one.name().equals(key)) {
                return one;
            }
        }
        throw new AssertionError(name + " declares no key " + key);
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        for (Key key : keys) {
            names.add(key.name());
        }
        return names;
    }
}
