package aigun.format;

import java.util.ArrayList;
import java.util.List;

/**
 * A mapping with a closed list of keys.
 *
 * @param name such as {@code a scene}
 */
record Element(String name, List<Key> keys, List<Tie> ties) {
    Element {
        keys = List.copyOf(keys);
        ties = List.copyOf(ties);
    }

    static Element of(String name, Key... keys) {
        return new Element(name, List.of(keys), List.of());
    }

    /** The same with more keys after its own. */
    Element plus(Element other) {
        return new Element(name, joined(keys, other.keys()), joined(ties, other.ties()));
    }

    /** The same keys, which have to do with each other. */
    Element tied(Tie... more) {
        return new Element(name, keys, joined(ties, List.of(more)));
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        List<T> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    /** The same keys under another name. */
    Element named(String other) {
        return new Element(other, keys, ties);
    }

    Key key(String key) {
        for (Key one : keys) {
            if (one.name().equals(key)) {
                return one;
            }
        }
        throw new AssertionError(name + " declares no key " + key);
    }

    boolean has(String key) {
        for (Key one : keys) {
            if (one.name().equals(key)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it has every key that is written there. */
    boolean hasAll(Node.Mapping written) {
        for (Node.Entry entry : written.entries()) {
            if (!has(entry.key())) {
                return false;
            }
        }
        return true;
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        for (Key key : keys) {
            names.add(key.name());
        }
        return names;
    }
}
