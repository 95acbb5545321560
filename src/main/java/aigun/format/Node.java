package aigun.format;

import aigun.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A value of a YAML or JSON file that knows where it was written. */
sealed interface Node {
    Location location();

    /**
     * Keys with values, in the order of the file; of keys written twice the first alone.
     *
     * @param location where the first key stands, or the bracket
     */
    record Mapping(List<Entry> entries, Location location) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }

        Optional<Entry> entry(String key) {
            for (Entry entry : entries) {
                if (entry.key().equals(key)) {
                    return Optional.of(entry);
                }
            }
            return Optional.empty();
        }

        Optional<Node> value(String key) {
            return entry(key).map(Entry::value);
        }

        List<String> keys() {
            List<String> keys = new ArrayList<>();
            for (Entry entry : entries) {
                keys.add(entry.key());
            }
            return keys;
        }
    }

    record Entry(String key, Location keyLocation, Node value) {}

    record Listing(List<Node> items, Location location) implements Node {
        public Listing {
            items = List.copyOf(items);
        }
    }

    /**
     * A single value.
     *
     * @param text what was meant: quotes, escapes and indents resolved
     * @param location where it begins: a quote, or the sign of a block, if it has one; and as far as its line goes
     */
    record Scalar(String text, Kind kind, Location location) implements Node {
        /** The place of a stretch of the text, from one index up to before another, in the file. */
        Location at(int from, int to) {
            return Spots.of(this).between(from, to);
        }
    }

    /** How a single value was written. */
    enum Kind {
        /** Bare words, and all that is no JSON number, truth or null, such as {@code +1}, {@code no} or {@code ~}. */
        TEXT,
        /** In quotes, single or double. */
        QUOTED,
        /** A block that {@code |} or {@code >} begins. */
        BLOCK,
        /** A bare JSON number without a point or power, of any size. */
        WHOLE,
        /** Any other bare number, {@code .inf} and {@code .nan} among them. */
        DECIMAL,
        /** Bare {@code true} or {@code false}. */
        TRUTH,
        /** Nothing at all after the key, or bare {@code null}. */
        NOTHING
    }

    /** A value that was complained of already; whoever meets it says nothing more of it. */
    record Broken(Location location) implements Node {}
}
