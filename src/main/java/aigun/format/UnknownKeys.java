package aigun.format;

import aigun.source.Code;
import aigun.source.Diagnostic;
import aigun.source.Suggest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keys that an element does not have. Each is told once, and what stands under one that is a slip is read as though it
 * stood under the key that was meant: so that nothing is said to be missing that is there.
 */
final class UnknownKeys {
    private static final int PARENTS_MAX = 2;

    private final Element element;
    private final Set<String> written;

    private UnknownKeys(Node.Mapping mapping, Element element) {
        this.element = element;
        this.written = new LinkedHashSet<>(mapping.keys());
    }

    /** The mapping as it was meant; says of each key that the element does not have. */
    static Node.Mapping told(Node.Mapping mapping, Element element, List<Diagnostic> sink) {
        if (element.hasAll(mapping)) {
            return mapping;
        }
        UnknownKeys keys = new UnknownKeys(mapping, element);
        List<Node.Entry> meant = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            meant.add(element.names().contains(entry.key()) ? entry : keys.told(entry, sink));
        }
        return new Node.Mapping(meant, mapping.location());
    }

    /** The same of all that stands in a file; what is no mapping, or not sure to be one, comes back as it is. */
    static Node file(Node root, Element element, List<Diagnostic> sink) {
        boolean sure = root instanceof Node.Mapping mapping
                && Misfits.colonInText(mapping).isEmpty()
                && Misfits.commaInText(mapping, element).isEmpty();
        return sure ? told((Node.Mapping) root, element, sink) : root;
    }

    private Node.Entry told(Node.Entry entry, List<Diagnostic> sink) {
        String message = Misfits.capital(element.name()) + " has no key \"" + Misfits.brief(entry.key()) + "\".";
        Diagnostic fault = Diagnostic.error(Code.UNKNOWN_KEY, entry.keyLocation(), message)
                .suggesting(entry.key(), element.names())
                .sparing(written);
        Optional<String> near = Suggest.nearest(entry.key(), element.names());
        Optional<String> meant = near.or(() -> habit(entry.key())).filter(key -> !written.contains(key));
        if (near.isEmpty()) {
            fault = meant.map(key -> "Did you mean \"" + key + "\"?")
                    .or(() -> misplaced(entry.key()))
                    .map(fault::withHint)
                    .orElse(fault);
        }
        sink.add(fault);
        meant.ifPresent(written::add);
        return meant.map(key -> new Node.Entry(key, entry.keyLocation(), entry.value()))
                .orElse(entry);
    }

    private Optional<String> habit(String key) {
        return Habits.KEYS.stream()
                .filter(habit -> habit.get(0).equals(key))
                .flatMap(habit -> habit.stream().skip(1))
                .filter(element.names()::contains)
                .findFirst();
    }

    /** Where such a key stands, if that is beneath a key or two of this element. */
    private Optional<String> misplaced(String key) {
        List<String> parents = new ArrayList<>();
        String owner = "";
        for (Key parent : element.keys()) {
            for (Element child : elements(parent.kind())) {
                if (child.names().contains(key) && !parents.contains(parent.name())) {
                    parents.add(parent.name());
                    owner = child.name();
                }
            }
        }
        return parents.isEmpty() || PARENTS_MAX < parents.size()
                ? Optional.empty()
                : Optional.of("\"" + key + "\" is a key of " + owner + ", which stands under \""
                        + String.join("\" or \"", parents) + "\".");
    }

    private static List<Element> elements(Kind kind) {
        if (kind instanceof Kind.One one) {
            return List.of(one.element());
        }
        List<Kind> within = new ArrayList<>();
        if (kind instanceof Kind.Called called) {
            within.add(called.kind());
        } else if (kind instanceof Kind.Many many) {
            within.add(many.each());
        } else if (kind instanceof Kind.Named named) {
            within.add(named.each());
        } else if (kind instanceof Kind.Led led) {
            within.addAll(List.of(led.first(), led.each()));
        } else if (kind instanceof Kind.Either either) {
            within.addAll(List.of(either.single(), either.compound()));
        }
        List<Element> elements = new ArrayList<>();
        within.forEach(each -> elements.addAll(elements(each)));
        return elements;
    }
}
