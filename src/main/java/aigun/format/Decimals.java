package aigun.format;

import aigun.source.Code;
import aigun.source.Diagnostic;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers with a point: a pack has them in its map and its places. */
final class Decimals {
    static final String FORM = "[-+]?\\d{1,3}(\\.\\d{1,9})?";
    private static final Pattern DECIMAL = Pattern.compile(FORM);

    private Decimals() {}

    static Optional<Double> read(Node node, Kind.Decimal range, Context context) {
        Optional<Node.Scalar> scalar = Shapes.one(node, context.faults());
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        String text = scalar.get().text();
        if (!DECIMAL.matcher(text).matches()) {
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
