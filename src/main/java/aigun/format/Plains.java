package aigun.format;

import aigun.source.Code;
import aigun.source.Diagnostic;
import java.util.Optional;

/** Texts that are shown as they are, in one line or wrapped. */
final class Plains {
    private Plains() {}

    /** Empty where there is nothing, or something else than a text. */
    static String read(Node node, Kind kind, Context context) {
        if (kind instanceof Kind.Label && isNothing(node)) {
            return "";
        }
        if (node instanceof Node.Scalar scalar) {
            checkMarks(scalar, context);
        }
        if (kind instanceof Kind.Plain) {
            return Shapes.text(node, context.faults())
                    .map(scalar -> String.join(" ", scalar.text().strip().split("\\s+")))
                    .orElse("");
        }
        Optional<String> line = Shapes.line(node, context.faults());
        return line.orElse("");
    }

    /** A mark would be shown as it is written: only prose has them. */
    private static void checkMarks(Node.Scalar scalar, Context context) {
        int from = scalar.text().indexOf("[^");
        int end = from < 0 ? -1 : scalar.text().indexOf(']', from);
        if (0 <= end) {
            String mark = scalar.text().substring(from, end + 1);
            context.report(Diagnostic.error(
                            Code.MARK_IN_PLAIN,
                            scalar.at(from, end + 1),
                            "The mark \"" + Misfits.brief(mark) + "\" stands in a text that can have none.")
                    .withHint("Only prose has marks; what this rests on is said under `sources`."));
        }
    }

    private static boolean isNothing(Node node) {
        return node instanceof Node.Scalar scalar
                && (scalar.kind() == Node.Kind.NOTHING || scalar.text().isEmpty());
    }
}
