package aigun.format;

import aigun.source.Code;
import aigun.source.Diagnostic;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a value is, said to somebody who meant it for something else. */
final class Misfits {
    private static final int BRIEF_MAX = 40;
    private static final Pattern GLUED = Pattern.compile("[a-z][a-z0-9-]*:\\S.*", Pattern.DOTALL);

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

    /** A mapping that was meant for a text with a colon in it: no key of ours has a blank. */
    static Optional<Diagnostic> colonInText(Node.Mapping mapping) {
        for (Node.Entry entry : mapping.entries()) {
            if (entry.key().strip().contains(" ")) {
                String message = "A colon behind \"" + brief(entry.key()) + "\" makes a key of it.";
                return Optional.of(Diagnostic.error(Code.COLON_IN_TEXT, entry.keyLocation(), message)
                        .withHint(Keys.QUOTE_THE_COLON));
            }
        }
        return Optional.empty();
    }

    /** What to say where keys and values belong. */
    static Diagnostic noMapping(Node node) {
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
                Code.NOT_A_MAPPING, node.location(), "Keys and values belong here, not " + name(node) + ".");
    }

    /** What to say where a single value belongs. */
    static Diagnostic notOne(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return colonInText(mapping)
                    .orElseGet(() -> Diagnostic.error(
                                    Code.NOT_TEXT, node.location(), "One value belongs here, not keys and values.")
                            .withHint("A text that begins with { or has a colon in it stands in quotes."));
        }
        if (node instanceof Node.Listing) {
            return Diagnostic.error(Code.LIST_FOR_ONE, node.location(), "One value belongs here, not a list.")
                    .withHint("Write the one that is meant; a text that begins with [ or - stands in quotes.");
        }
        boolean word = node instanceof Node.Scalar scalar && scalar.text().equals("null");
        return Diagnostic.error(
                        Code.EMPTY_TEXT, node.location(), word ? "null stands for nothing." : "Nothing stands here.")
                .withHint("Write the value, or leave the key out.");
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
