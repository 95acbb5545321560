package aigun.format;

import aigun.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Goes from a file's root along keys to where something is written. */
final class Trail {
    private static final List<String> TEXTS = List.of("text", "margin", "epilogue");

    /** The text of a passage, by its id. */
    private final Function<String, Node> passages;

    /** What was come to so far. */
    private Spot spot;

    /** The last key that was a name. */
    private String inside = "";

    Trail(Node root, Function<String, Node> passages) {
        spot = Spot.at(root);
        this.passages = passages;
    }

    /**
     * Something that was come to.
     *
     * @param id the name that it gives itself; empty if it gives none
     * @param place where somebody looks for it
     */
    private record Spot(String id, Node node, Location place) {
        static Spot at(Node node) {
            return new Spot("", node, node.location());
        }
    }

    /** As far as there is a way; of a whole file where its title stands, if it has one. */
    Location along(List<String> keys) {
        if (keys.isEmpty()) {
            return entry(spot.node(), "title").map(Node.Entry::keyLocation).orElse(spot.place());
        }
        for (String key : keys) {
            Optional<Spot> next = key.startsWith("[") ? member(number(key)) : named(key);
            if (next.isEmpty()) {
                return spot.place();
            }
            spot = next.get();
            inside = key.startsWith("[") ? inside : key;
        }
        return spot.place();
    }

    private static int number(String key) {
        return Integer.parseInt(key.substring(1, key.length() - 1));
    }

    private Optional<Spot> member(int number) {
        List<Spot> members = members();
        return number < members.size() ? Optional.of(members.get(number)) : Optional.empty();
    }

    private Optional<Spot> named(String key) {
        if (key.equals("adjustments")) {
            return Optional.of(new Spot("", adjustments(), spot.place()));
        }
        if (TEXTS.contains(inside)) {
            Optional<Spot> paragraph =
                    members().stream().filter(each -> each.id().equals(key)).findFirst();
            if (paragraph.isPresent()) {
                return paragraph;
            }
        }
        return entry(spot.node(), key).map(entry -> {
            Location place = key.equals("when") ? entry.value().location() : entry.keyLocation();
            return new Spot("", entry.value(), place);
        });
    }

    /** Behind the base of a reservation. */
    private Node adjustments() {
        List<Node> items = items(spot.node());
        return new Node.Listing(items.subList(1, items.size()), spot.node().location());
    }

    private List<Spot> members() {
        List<Spot> members = new ArrayList<>();
        for (Node item : items(spot.node())) {
            if (inside.equals("effects")) {
                members.addAll(effects(item));
            } else if (TEXTS.contains(inside)) {
                members.addAll(paragraphs(item));
            } else {
                members.add(Spot.at(item));
            }
        }
        return members;
    }

    /** One for each track, flag and issue, as they are read. */
    private static List<Spot> effects(Node item) {
        List<Spot> effects = new ArrayList<>();
        if (item instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                if (entry.key().equals("when")) {
                    continue;
                }
                if (entry.value() instanceof Node.Mapping several) {
                    several.entries().forEach(each -> effects.add(new Spot("", item, each.keyLocation())));
                } else {
                    effects.add(new Spot("", item, entry.value().location()));
                }
            }
        }
        return effects;
    }

    /** Where its condition stands, or what is included; a passage is looked for where it is included. */
    private List<Spot> paragraphs(Node item) {
        Location place = value(item, "when")
                .or(() -> value(item, "include"))
                .map(Node::location)
                .orElse(item.location());
        List<Node> told = List.of(item);
        for (Node included : value(item, "include").stream().toList()) {
            told = included instanceof Node.Scalar id ? items(passages.apply(id.text())) : List.of();
        }
        return told.stream().map(each -> new Spot(id(each), item, place)).toList();
    }

    private static String id(Node paragraph) {
        for (Node id : value(paragraph, "id").stream().toList()) {
            if (id instanceof Node.Scalar scalar) {
                return scalar.text();
            }
        }
        return "";
    }

    /** The members of a list; what stands alone is one of one. */
    private static List<Node> items(Node node) {
        return node instanceof Node.Listing listing ? listing.items() : List.of(node);
    }

    private static Optional<Node.Entry> entry(Node node, String key) {
        return node instanceof Node.Mapping mapping ? mapping.entry(key) : Optional.empty();
    }

    /** What stands behind a key, if it is there. */
    static Optional<Node> value(Node node, String key) {
        return entry(node, key).map(Node.Entry::value);
    }
}
