package aigun.format;

import aigun.source.Code;
import aigun.source.Diagnostic;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Takes a value for what belongs in its place. Each says what is wrong where it is something else, and then gives
 * nothing; a broken value gives nothing without a word.
 */
final class Shapes {
    private static final List<String> YES = List.of("yes", "on", "y", "true");
    private static final List<String> NO = List.of("no", "off", "n", "false");

    private Shapes() {}

    /**
     * Keys and values.
     *
     * @param hint what to write where they are none
     */
    static Optional<Node.Mapping> mapping(Node node, String hint, List<Diagnostic> sink) {
        if (node instanceof Node.Mapping mapping) {
            Optional<Diagnostic> colon = Misfits.colonInText(mapping);
            colon.ifPresent(sink::add);
            return colon.isPresent() ? Optional.empty() : Optional.of(mapping);
        }
        if (!(node instanceof Node.Broken)) {
            sink.add(Misfits.noMapping(node, hint));
        }
        return Optional.empty();
    }

    static Optional<List<Node>> list(Node node, List<Diagnostic> sink) {
        if (node instanceof Node.Listing listing) {
            return Optional.of(listing.items());
        }
        if (!(node instanceof Node.Broken)) {
            sink.add(Diagnostic.error(
                            Code.NOT_A_LIST, node.location(), "A list belongs here, not " + Misfits.name(node) + ".")
                    .withHint(Misfits.asList(node)));
        }
        return Optional.empty();
    }

    /** A single value that is there, of any kind: for expressions. */
    static Optional<Node.Scalar> one(Node node, List<Diagnostic> sink) {
        if (node instanceof Node.Scalar scalar && scalar.kind() != Node.Kind.NOTHING) {
            return Optional.of(scalar);
        }
        if (!(node instanceof Node.Broken)) {
            sink.add(Misfits.notOne(node));
        }
        return Optional.empty();
    }

    /** A text with at least one letter, numbers as they are written: for prose. */
    static Optional<Node.Scalar> text(Node node, List<Diagnostic> sink) {
        Optional<Node.Scalar> text = one(node, sink);
        if (text.isPresent() && text.orElseThrow().text().isBlank()) {
            sink.add(Diagnostic.error(Code.EMPTY_TEXT, node.location(), "This text is empty.")
                    .withHint("Write something, or leave the key out."));
            return Optional.empty();
        }
        text.ifPresent(found -> sink.addAll(Asides.in(found)));
        return text;
    }

    /** A text of one line, without blanks around it: for titles and labels. */
    static Optional<String> line(Node node, List<Diagnostic> sink) {
        Optional<Node.Scalar> found = text(node, sink);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Node.Scalar scalar = found.orElseThrow();
        String line = scalar.text().strip();
        int end = scalar.text().indexOf(line) + line.indexOf('\n');
        if (0 <= line.indexOf('\n')) {
            sink.add(Diagnostic.error(Code.LINE_BREAK, scalar.at(end, end + 1), "This text has to stay on one line.")
                    .withHint("Take the line break out, or begin the block with > in place of |."));
            return Optional.empty();
        }
        return Optional.of(line);
    }

    /** A whole number from {@code least} to {@code most}, perhaps with a sign. */
    static Optional<Integer> whole(Node node, int least, int most, List<Diagnostic> sink) {
        Optional<Node.Scalar> found = one(node, sink);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Node.Scalar scalar = found.orElseThrow();
        if (!Whole.isWhole(scalar)) {
            sink.add(Whole.fault(scalar));
            return Optional.empty();
        }
        int value = Whole.value(scalar.text());
        if (value < least || most < value) {
            String message = scalar.text() + " is not between " + least + " and " + most + ".";
            sink.add(Diagnostic.error(Code.NUMBER_RANGE, scalar.location(), message));
            return Optional.empty();
        }
        return Optional.of(value);
    }

    /** {@code true} or {@code false}. */
    static Optional<Boolean> truth(Node node, List<Diagnostic> sink) {
        Optional<Node.Scalar> found = one(node, sink);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Node.Scalar scalar = found.orElseThrow();
        if (scalar.kind() == Node.Kind.TRUTH) {
            return Optional.of(scalar.text().equals("true"));
        }
        String small = scalar.text().toLowerCase(Locale.ROOT);
        String hint = YES.contains(small) ? "Write true." : NO.contains(small) ? "Write false." : "";
        sink.add(Diagnostic.error(
                        Code.NOT_TRUTH,
                        scalar.location(),
                        "true or false belongs here, not \"" + Misfits.brief(scalar.text()) + "\".")
                .withHint(hint));
        return Optional.empty();
    }

    /** An id in small letters, digits and single hyphens, a letter first, such as {@code left-bank}. */
    static Optional<String> id(Node node, List<Diagnostic> sink) {
        Optional<Node.Scalar> found = one(node, sink);
        Optional<Diagnostic> fault = found.flatMap(Keys::faultOfId);
        fault.ifPresent(sink::add);
        return fault.isPresent() ? Optional.empty() : found.map(Node.Scalar::text);
    }

    /** Ids joined by slashes, such as {@code qing/lamp}. */
    static Optional<String> sceneId(Node node, List<Diagnostic> sink) {
        Optional<Node.Scalar> found = one(node, sink);
        Optional<Diagnostic> fault = found.flatMap(Keys::faultOfScene);
        fault.ifPresent(sink::add);
        return fault.isPresent() ? Optional.empty() : found.map(Node.Scalar::text);
    }

    /** One of a closed list of words. */
    static Optional<String> word(Node node, List<String> allowed, List<Diagnostic> sink) {
        Optional<Node.Scalar> found = one(node, sink);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        String word = found.orElseThrow().text();
        if (!allowed.contains(word)) {
            sink.add(Diagnostic.error(
                            Code.UNKNOWN_WORD,
                            node.location(),
                            "\"" + Misfits.brief(word) + "\" is none of the words that belong here.")
                    .suggesting(word, allowed));
            return Optional.empty();
        }
        return Optional.of(word);
    }
}
