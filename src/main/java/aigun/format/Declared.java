package aigun.format;

import aigun.source.Code;
import aigun.source.Diagnostic;
import java.util.List;
import java.util.Optional;

/** Holds what is written against the declaration of its element. */
final class Declared {
    private Declared() {}

    /** The mapping as it was meant, with all that is unknown and missing in it reported; nothing where it is none. */
    static Optional<Node.Mapping> mapping(Node node, Element element, Context context) {
        List<Diagnostic> faults = context.faults();
        Optional<Node.Mapping> mapping = Shapes.mapping(node, Misfits.keysOf(element, node), faults);
        Optional<Diagnostic> comma = mapping.flatMap(written -> Misfits.commaInText(written, element));
        comma.ifPresent(faults::add);
        if (mapping.isEmpty() || comma.isPresent()) {
            return Optional.empty();
        }
        Node.Mapping meant = UnknownKeys.told(mapping.get(), element, faults);
        for (Key key : element.keys()) {
            if (key.isRequired()) {
                required(meant, key, element.name(), faults);
            }
        }
        Empty.check(meant, element, context);
        return Optional.of(meant);
    }

    /** Says of a key that has to be there and is not. */
    static void required(Node.Mapping mapping, Key key, String what, List<Diagnostic> sink) {
        if (mapping.value(key.name()).isEmpty()) {
            String message = Misfits.capital(what) + " needs the key \"" + key.name() + "\", and this one lacks it.";
            sink.add(Diagnostic.error(Code.MISSING_KEY, mapping.location(), message)
                    .withHint("Add `" + key.name() + ":`" + described(key) + ". " + key.about()));
        }
    }

    /** What it takes, unless that is called like the key. */
    private static String described(Key key) {
        String kind = key.kind().describe();
        return kind.equals(key.name()) ? "" : " (" + kind + ")";
    }
}
