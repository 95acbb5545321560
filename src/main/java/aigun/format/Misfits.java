package aigun.format;

import aigun.source.Code;
import aigun.source.Diagnostic;
import aigun.source.Location;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a value is, said to somebody who meant it for something else. */
final class Misfits {
    private static final String NOTE =
            "What stands behind # is a note: put a text that begins with # in quotes; else write a value, or leave the key out.";

    private static final int BRIEF_MAX = 40;
    private static final Pattern GLUED = Pattern.compile("[a-z][a-z0-9-]*:\\S.*", Pattern.DOTALL);

    /** A text that needs no quotes anywhere. */
    private static final Pattern PLAIN = Pattern.compile("[a-z][^,:#\\[\\]{}\"'\\n]{0,39}");

    /** A name and what it is to have, as people write them. */
    private static final Pattern PAIR =
            Pattern.compile("(?<name>" + Keys.WORD + ") *[ =:] *(?<value>[-+]?\\d+|" + Keys.WORD + ")");

    /** Two ends, as people write them. */
    private static final Pattern RANGE = Pattern.compile("(-?\\d+)(?: *(?:\\.\\.+|-|–|to|,) *| +)(-?\\d+)");

    private Misfits() {}

    /** With its article, such as {@code a list}. */
    static String name(Node node) {
        if (node instanceof Node.Mapping) {
            return "keys and values";
        }
        if (node instanceof Node.Listing) {
            return "a list";
        }
        if (node instanceof Node.Scalar scalar) {
            return switch (scalar.kind()) {
                case TEXT, QUOTED, BLOCK -> "a text";
                case WHOLE, DECIMAL -> "a number";
                case TRUTH -> scalar.text();
                case NOTHING -> "nothing";
            };
        }
        return "what is broken";
    }

    /** A key that a comma made of the end of a text, between braces, where a comma ends whatever is not in quotes. */
    static Optional<Diagnostic> commaInText(Node.Mapping mapping, Element element) {
        for (Node.Entry entry : mapping.entries()) {
            if (!element.has(entry.key()) && endsWithoutColon(entry)) {
                String message = "The comma before \"" + brief(entry.key()) + "\" ends the text.";
                return Optional.of(Diagnostic.error(Code.COMMA_IN_TEXT, entry.keyLocation(), message)
                        .withHint("Within braces put a text that has a comma in quotes."));
            }
        }
        return Optional.empty();
    }

    private static boolean endsWithoutColon(Node.Entry entry) {
        Location key = entry.keyLocation();
        String line = key.source().line(key.line());
        int end = line.offsetByCodePoints(0, key.column() - 1 + key.length());
        boolean nothing = entry.value() instanceof Node.Scalar value && value.kind() == Node.Kind.NOTHING;
        return nothing && line.substring(end).matches("\\s*[,}].*");
    }

    /** A mapping that was meant for a text with a colon in it: no key of ours has a blank. */
    static Optional<Diagnostic> colonInText(Node.Mapping mapping) {
        for (Node.Entry entry : mapping.entries()) {
            if (0 <= entry.key().strip().indexOf(' ') && !endsWithoutColon(entry)) {
                String message = "A colon behind \"" + brief(entry.key()) + "\" makes a key of it.";
                return Optional.of(Diagnostic.error(Code.COLON_IN_TEXT, entry.keyLocation(), message)
                        .withHint(Keys.QUOTE_THE_COLON));
            }
        }
        return Optional.empty();
    }

    /** What to say where keys and values belong. */
    static Diagnostic noMapping(Node node, String hint) {
        if (node instanceof Node.Scalar scalar && GLUED.matcher(scalar.text()).matches()) {
            int colon = scalar.text().indexOf(':');
            String key = scalar.text().substring(0, colon);
            return Diagnostic.error(
                            Code.MISSING_SPACE,
                            scalar.at(colon, colon + 1),
                            "Behind the colon of a key belongs a blank.")
                    .withHint("Write \"" + key + ": \".");
        }
        return Diagnostic.error(
                        Code.NOT_A_MAPPING, node.location(), "Keys and values belong here, not " + name(node) + ".")
                .withHint(hint);
    }

    /**
     * What was meant for the one key that is needed; else the keys that are, or all of them where none is. Nothing for a
     * mapping, which is what belongs there.
     */
    static String keysOf(Element element, Node node) {
        if (node instanceof Node.Mapping) {
            return "";
        }
        List<String> needed =
                element.keys().stream().filter(Key::isRequired).map(Key::name).toList();
        if (needed.size() == 1
                && node instanceof Node.Scalar scalar
                && PLAIN.matcher(scalar.text()).matches()) {
            return "Write {" + needed.get(0) + ": " + scalar.text() + "}.";
        }
        if (!needed.isEmpty()) {
            return capital(element.name()) + " needs: " + String.join(", ", needed) + ".";
        }
        return "Keys of " + element.name() + ": " + String.join(", ", element.names()) + ".";
    }

    /** How a value becomes keys of the author's own; nothing for a mapping, which has them. */
    static String asKeys(Node node) {
        if (node instanceof Node.Mapping) {
            return "";
        }
        if (node instanceof Node.Listing list
                && !list.items().isEmpty()
                && list.items().get(0) instanceof Node.Mapping first
                && first.value("id").orElse(first) instanceof Node.Scalar id) {
            return "Write " + brief(id.text()) + ": in place of - id: " + brief(id.text()) + ", and so each entry.";
        }
        Matcher pair = PAIR.matcher(node instanceof Node.Scalar scalar ? scalar.text() : "");
        if (pair.matches()) {
            return "Write {" + pair.group("name") + ": " + pair.group("value") + "}.";
        }
        return node instanceof Node.Listing
                ? "Write each entry as a key with a colon, and no hyphen or bracket before it."
                : "Write keys with their values, each on a line of its own beneath, or in braces.";
    }

    /** How a value becomes a list. */
    static String asList(Node node) {
        if (node instanceof Node.Scalar scalar && scalar.kind() != Node.Kind.NOTHING) {
            Matcher range = RANGE.matcher(scalar.text().strip());
            if (range.matches()) {
                return "Write [" + range.group(1) + ", " + range.group(2) + "].";
            }
            if (PLAIN.matcher(scalar.text()).matches()) {
                return "Put it in brackets: [" + scalar.text() + "].";
            }
        }
        return node instanceof Node.Mapping
                ? "Begin each entry on a line of its own with \"- \", or put brackets around: [{...}]."
                : "Put each entry on a line of its own, behind \"- \".";
    }

    /** What to say where a single value belongs. */
    static Diagnostic notOne(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return colonInText(mapping)
                    .orElseGet(() -> Diagnostic.error(
                                    Code.NOT_TEXT, node.location(), "One value belongs here, not keys and values.")
                            .withHint(asOne(mapping)));
        }
        if (node instanceof Node.Listing) {
            return Diagnostic.error(Code.LIST_FOR_ONE, node.location(), "One value belongs here, not a list.")
                    .withHint("Write the one that is meant; a text that begins with [ or - stands in quotes.");
        }
        boolean word = node instanceof Node.Scalar scalar && scalar.text().equals("null");
        return Diagnostic.error(
                        Code.EMPTY_TEXT, node.location(), word ? "null stands for nothing." : "Nothing stands here.")
                .withHint(note(node) ? NOTE : "Write the value, or leave the key out.");
    }

    /** Whether the rest of the line was meant for the value and is a note. */
    private static boolean note(Node node) {
        String line = node.location().source().line(node.location().line());
        return line.matches(".*: +#.*");
    }

    /** What is true is said by its name alone, in a list of flags and in an effect. */
    private static String asOne(Node.Mapping mapping) {
        boolean truth = mapping.entries().size() == 1
                && mapping.entries().get(0).value() instanceof Node.Scalar value
                && value.kind() == Node.Kind.TRUTH;
        return truth
                ? "Write " + mapping.keys().get(0) + "."
                : "A text that begins with { or has a colon in it stands in quotes.";
    }

    /** A text short enough to be quoted in a sentence. */
    static String brief(String text) {
        int points = text.codePointCount(0, text.length());
        return points <= BRIEF_MAX ? text : text.substring(0, text.offsetByCodePoints(0, BRIEF_MAX)) + "…";
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
