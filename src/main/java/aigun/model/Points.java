package aigun.model;

import java.util.List;

/**
 * Places on the globe in their order.
 *
 * @param thousandths of a degree: the first place's east and north, then the second's, and so on. Flat, since a map has
 *     thousands of them and is loaded before the first screen
 */
public record Points(List<Integer> thousandths) {
    private static final double DEGREE = 1000.0;

    public static final Points NONE = new Points(List.of());

    public Points {
        thousandths = List.copyOf(thousandths);
        if (thousandths.size() % 2 != 0) {
            throw new IllegalArgumentException("a place without its north");
        }
    }

    public int size() {
        return thousandths.size() / 2;
    }

    /** Degrees east of the one at an index from 0. */
    public double east(int index) {
        return thousandths.get(2 * index) / DEGREE;
    }

    /** Degrees north of it. */
    public double north(int index) {
        return thousandths.get(2 * index + 1) / DEGREE;
    }

    /** Those from one index to another, both among them. */
    public Points between(int first, int last) {
        return new Points(thousandths.subList(2 * first, 2 * last + 2));
    }
}
