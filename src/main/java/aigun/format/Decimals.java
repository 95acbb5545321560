package aigun.format;

import aigun.source.Code;
import aigun.source.Diagnostic;
import java.util.Optional;

/** Numbers with a point: the one place where a pack has them is a place on the map. */
final class Decimals {
    private Decimals() {}

    static Optional<Double> read(Node node, Kind.Decimal range, Context context) {
        Optional<Node.Scalar> scalar = Shapes.one(node, context.faults());
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        String text = scalar.get().text();
        if (!text.matches("[+-]?\\d{1,3}(\\.\\d{1,9})?")) {
            context.report(Diagnostic.error(Code.NOT_A_NUMBER, node.location(), "\"" + text + "\" is no number.")
                    .withHint("Write it with a point, such as 49.98."));
            return Optional.empty();
        }
        double value = Double.parseDouble(text);
        if (value < range.least() || range.most() < value) {
            context.report(Diagnostic.error(
                    Code.NUMBER_RANGE,
                    node.location(),
                    text + " is not between " + range.least() + " and " + range.most() + "."));
            return Optional.empty();
        }
        return Optional.of(value);
    }
}
