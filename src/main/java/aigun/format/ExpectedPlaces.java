package aigun.format;

import aigun.source.Location;
import aigun.source.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a known path's file says what it must come to.
 *
 * @param ending where its ending is written; empty list or exactly one
 * @param holds for each condition, in order, where it is written; an empty list where that is in no one line
 */
public record ExpectedPlaces(List<Location> ending, List<List<Location>> holds) {
    public ExpectedPlaces {
        ending = List.copyOf(ending);
        holds = List.copyOf(holds);
    }

    /** In a file that was read without a fault. */
    public static ExpectedPlaces of(PackFile file) {
        Optional<Node> expected =
                Folders.tree(file) instanceof Reading.Good<Node> good ? in(good.value(), "expect") : Optional.empty();
        List<Location> ending = new ArrayList<>();
        List<List<Location>> holds = new ArrayList<>();
        if (expected.isPresent()) {
            in(expected.get(), "ending").ifPresent(node -> ending.addAll(written(node)));
            for (Node item : items(expected.get())) {
                holds.add(written(item));
            }
        }
        return new ExpectedPlaces(ending, holds);
    }

    private static List<Node> items(Node expected) {
        return in(expected, "holds")
                .flatMap(node -> Shapes.list(node, new ArrayList<>()))
                .orElse(List.of());
    }

    private static Optional<Node> in(Node node, String key) {
        return node instanceof Node.Mapping mapping ? mapping.value(key) : Optional.empty();
    }

    private static List<Location> written(Node node) {
        return node instanceof Node.Scalar scalar
                ? scalar.location().of(scalar.text()).stream().toList()
                : List.of();
    }
}
