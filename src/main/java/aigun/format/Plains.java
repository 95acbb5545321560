package aigun.format;

import java.util.Optional;

/** Texts that are shown as they are, in one line or wrapped. */
final class Plains {
    private Plains() {}

    /** Empty where there is nothing, or something else than a text. */
    static String read(Node node, Kind kind, Context context) {
        if (kind instanceof Kind.Label && isNothing(node)) {
            return "";
        }
        if (kind instanceof Kind.Plain) {
            return Shapes.text(node, context.faults())
                    .map(scalar -> String.join(" ", scalar.text().strip().split("\\s+")))
                    .orElse("");
        }
        Optional<String> line = Shapes.line(node, context.faults());
        return line.orElse("");
    }

    private static boolean isNothing(Node node) {
        return node instanceof Node.Scalar scalar
                && (scalar.kind() == Node.Kind.NOTHING || scalar.text().isEmpty());
    }
}
