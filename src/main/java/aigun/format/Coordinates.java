package aigun.format;

import aigun.model.GeoMap;
import aigun.model.Points;
import aigun.source.Code;
import aigun.source.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Degrees east and north, kept in thousandths. What can't be read is told of, and stood for. */
final class Coordinates {
    private static final double THOUSAND = 1000.0;

    private Coordinates() {}

    /** Four numbers: west, south, east, north. */
    static GeoMap.Window window(Fields fields, String key) {
        Optional<Node> node = fields.value(key);
        List<Integer> sides = node.isEmpty() ? List.of() : numbers(node.get(), fields.context());
        if (sides.size() == 4 && sides.get(0) < sides.get(2) && sides.get(1) < sides.get(3)) {
            return new GeoMap.Window(sides.get(0), sides.get(1), sides.get(2), sides.get(3));
        }
        if (isWhole(node, sides)) {
            fields.context()
                    .report(Diagnostic.error(
                                    Code.WINDOW_FORM, fields.at(key), "A window is four numbers with an inside.")
                            .withHint("Write degrees west, south, east, north, such as [106, 42, 145.2, 56.2]."));
        }
        return new GeoMap.Window(0, 0, 1, 1);
    }

    /** Whether all numbers could be read: what was complained of is not complained of twice. */
    private static boolean isWhole(Optional<Node> node, List<Integer> numbers) {
        return node.isPresent()
                && node.get() instanceof Node.Listing listing
                && listing.items().size() == numbers.size();
    }

    /** One place, as its east and north. */
    static Points place(Fields fields, String key) {
        Optional<Node> node = fields.value(key);
        List<Integer> pair = node.isEmpty() ? List.of() : numbers(node.get(), fields.context());
        if (pair.size() == 2) {
            return new Points(pair);
        }
        if (isWhole(node, pair)) {
            fields.context().report(noPlace(node.get()));
        }
        return new Points(List.of(0, 0));
    }

    /** Places in a row, as many as belong where the key is written; of one that is empty was told. */
    static Points points(Fields fields, String key) {
        int least = fields.size(key).least();
        List<Integer> all = new ArrayList<>();
        List<Node> items = fields.items(key);
        for (Node item : items) {
            List<Integer> pair = numbers(item, fields.context());
            if (pair.size() != 2) {
                if (isWhole(Optional.of(item), pair)) {
                    fields.context().report(noPlace(item));
                }
                return new Points(List.of(0, 0, 1, 0, 0, 1));
            }
            all.addAll(pair);
        }
        boolean listed =
                fields.value(key).filter(Node.Listing.class::isInstance).isPresent();
        if (listed && 1 < least && items.size() < least) {
            fields.report(
                    Code.POINTS_FORM, fields.at(key), "There are " + items.size() + " places; it takes " + least + ".");
        }
        return new Points(all);
    }

    private static Diagnostic noPlace(Node node) {
        return Diagnostic.error(Code.POINTS_FORM, node.location(), "A place is two numbers.")
                .withHint("Write degrees east and north, such as [127.48, 49.98].");
    }

    private static List<Integer> numbers(Node node, Context context) {
        List<Integer> numbers = new ArrayList<>();
        for (Node item : Shapes.list(node, context.faults()).orElse(List.of())) {
            Decimals.read(item, MapKeys.DEGREES, context)
                    .ifPresent(value -> numbers.add((int) Math.round(value * THOUSAND)));
        }
        return numbers;
    }
}
