package aigun.format;

import aigun.source.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * Takes a value for what belongs in its place. Each says what is wrong where it is something else, and then gives
 * nothing; a broken value gives nothing without a word.
 */
final class Shapes {
    private Shapes() {}

    static Optional<Node.Mapping> mapping(Node node, List<Diagnostic> sink) {
        return node instanceof Node.Mapping mapping ? Optional.of(mapping) : Optional.empty();
    }

    static Optional<List<Node>> list(Node node, List<Diagnostic> sink) {
        return node instanceof Node.Listing listing ? Optional.of(listing.items()) : Optional.empty();
    }

    /** A single value that is there, of any kind: for expressions. */
    static Optional<Node.Scalar> one(Node node, List<Diagnostic> sink) {
        return node instanceof Node.Scalar scalar ? Optional.of(scalar) : Optional.empty();
    }

    /** A text with at least one letter, numbers as they are written: for prose. */
    static Optional<Node.Scalar> text(Node node, List<Diagnostic> sink) {
        return one(node, sink);
    }

    /** A text of one line, without blanks around it: for titles and labels. */
    static Optional<String> line(Node node, List<Diagnostic> sink) {
        return one(node, sink).map(Node.Scalar::text);
    }

    /** A whole number from {@code least} to {@code most}, perhaps with a sign. */
    static Optional<Integer> whole(Node node, int least, int most, List<Diagnostic> sink) {
        return Optional.empty();
    }

    /** {@code true} or {@code false}. */
    static Optional<Boolean> truth(Node node, List<Diagnostic> sink) {
        return Optional.empty();
    }

    /** An id in small letters, digits and single hyphens, a letter first, such as {@code left-bank}. */
    static Optional<String> id(Node node, List<Diagnostic> sink) {
        return one(node, sink).map(Node.Scalar::text);
    }

    /** Ids joined by slashes, such as {@code qing/lamp}. */
    static Optional<String> sceneId(Node node, List<Diagnostic> sink) {
        return one(node, sink).map(Node.Scalar::text);
    }

    /** One of a closed list of words. */
    static Optional<String> word(Node node, List<String> allowed, List<Diagnostic> sink) {
        return one(node, sink).map(Node.Scalar::text).filter(allowed::contains);
    }

    /** Says of every key that is not allowed in {@code what}, such as {@code "a scene"}. */
    static void keys(Node.Mapping mapping, String what, List<String> allowed, List<Diagnostic> sink) {}

    /** The value of a key that has to be there. */
    static Optional<Node> required(Node.Mapping mapping, String key, String what, List<Diagnostic> sink) {
        return mapping.value(key);
    }
}
