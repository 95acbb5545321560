package aigun.format;

import aigun.model.Condition;
import aigun.model.Prose;
import aigun.source.Code;
import aigun.source.Diagnostic;
import aigun.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A mapping and the declaration it was held against. What is absent or broken comes back as something harmless: the
 * fault is reported by then, and keeps the pack from being played.
 */
record Fields(Node.Mapping written, Element element, Context context) {
    /** Stands for an id that could not be read. */
    static final String UNKNOWN = "?";

    /** Reports unknown and missing keys; nothing comes back when the node is no mapping. */
    static Optional<Fields> of(Node node, Element element, Context context) {
        return Declared.mapping(node, element, context).map(mapping -> new Fields(mapping, element, context));
    }

    /** A key of the author's own, and its value. */
    record Member(Node.Scalar key, Node value) {
        String id() {
            return key.text();
        }
    }

    boolean has(String key) {
        return value(key).isPresent();
    }

    /** Whether there is a key that the element does not have: what it was to say is not known. */
    boolean hasUnknown() {
        return !element.hasAll(written);
    }

    /** Whether the keys that are written have that to do with each other. */
    boolean keeps(Tie tie) {
        return tie.holds(written.keys());
    }

    Optional<Node> value(String key) {
        return written.value(element.key(key).name());
    }

    /** How many entries the value may have. */
    Size size(String key) {
        return element.key(key).size();
    }

    /** Where the value stands; where the mapping does, if there is none. */
    Location at(String key) {
        return value(key).map(Node::location).orElse(written.location());
    }

    /** Where the key stands; where the mapping does, if it is not there. */
    Location keyAt(String key) {
        return written.entry(key).map(Node.Entry::keyLocation).orElse(written.location());
    }

    void report(Code code, Location place, String message) {
        context.report(Diagnostic.error(code, place, message));
    }

    /** A text for a key of one line, of a label or of plain text; empty when there is none. */
    String text(String key) {
        return value(key).map(node -> Plains.read(node, kind(key), context)).orElse("");
    }

    /** One of the words allowed; the first of them when there is none. */
    String word(String key) {
        List<String> words = ((Kind.OneOf) kind(key)).words();
        return value(key)
                .flatMap(node -> Shapes.word(node, words, context.faults()))
                .orElse(words.get(0));
    }

    int whole(String key, int otherwise) {
        Kind.Whole range = (Kind.Whole) kind(key);
        return value(key)
                .flatMap(node -> Shapes.whole(node, range.least(), range.most(), context.faults()))
                .orElse(otherwise);
    }

    boolean truth(String key) {
        return value(key).flatMap(node -> Shapes.truth(node, context.faults())).orElse(false);
    }

    Prose prose(String key) {
        return value(key).map(node -> Proses.read(node, context)).orElse(Prose.EMPTY);
    }

    /** A condition on which play depends; {@code always} when there is none. */
    Condition rule(String key) {
        return condition(key, context.rules());
    }

    /** A condition on what the player knew before the deed, which no proposal is part of; {@code always} when there is none. */
    Condition known(String key) {
        return condition(key, context.outside().rules());
    }

    /** A condition on which words alone depend; {@code always} when there is none. */
    Condition textRule(String key) {
        return condition(key, context.texts());
    }

    private Condition condition(String key, Scope scope) {
        return value(key)
                .flatMap(node -> Shapes.one(node, context.faults()))
                .flatMap(scalar -> Expressions.condition(scalar, scope, context.faults()))
                .orElse(Condition.always());
    }

    /** A name that the mapping gives itself. */
    String id(String key) {
        return value(key).flatMap(node -> Shapes.id(node, context.faults())).orElse(UNKNOWN);
    }

    /** The id of something the pack has; {@link #UNKNOWN} when there is none. */
    String ref(String key) {
        List<String> refs = refs(key);
        return refs.isEmpty() ? UNKNOWN : refs.get(0);
    }

    /** The ids of things the pack has, one or a list as declared; those that it lacks are left out. */
    List<String> refs(String key) {
        Optional<Node> node = value(key);
        if (node.isEmpty()) {
            return List.of();
        }
        Kind kind = kind(key);
        if (kind instanceof Kind.Many many) {
            return Links.read(Shapes.list(node.get(), context.faults()).orElse(List.of()), many.each(), context);
        }
        return Links.read(List.of(node.get()), kind, context);
    }

    List<Node> items(String key) {
        return value(key).flatMap(node -> Shapes.list(node, context.faults())).orElse(List.of());
    }

    /** The mappings of a list; those that are none are left out. */
    List<Fields> elements(String key) {
        Kind.One each = (Kind.One) ((Kind.Many) kind(key)).each();
        List<Fields> elements = new ArrayList<>();
        for (Node item : items(key)) {
            of(item, each.element(), context).ifPresent(elements::add);
        }
        return elements;
    }

    Optional<Fields> child(String key) {
        Kind.One one = (Kind.One) kind(key);
        return value(key).flatMap(node -> of(node, one.element(), context));
    }

    /** The author's own keys and their values, the keys held against their kind. */
    List<Member> members(String key) {
        Kind.Named named = (Kind.Named) kind(key);
        return value(key).map(node -> Links.members(node, named, context)).orElse(List.of());
    }

    /** The same where each value is a mapping; others are left out. */
    List<Titled> children(String key) {
        List<Titled> children = new ArrayList<>();
        Kind.One each = (Kind.One) ((Kind.Named) kind(key)).each();
        for (Member member : Links.all(this, key)) {
            of(member.value(), each.element(), context)
                    .ifPresent(fields -> children.add(new Titled(member.key(), fields)));
        }
        return children;
    }

    /** A mapping under a key of the author's own. */
    record Titled(Node.Scalar key, Fields fields) {
        String id() {
            return key.text();
        }
    }

    private Kind kind(String key) {
        Kind kind = element.key(key).kind();
        return kind instanceof Kind.Called called ? called.kind() : kind;
    }
}
