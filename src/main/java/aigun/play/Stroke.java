package aigun.play;

import aigun.model.GeoMap;
import aigun.model.GeoMap.Fill;

/**
 * How a line is drawn, so that lines can be told apart without colours.
 *
 * @param width dots, 1 or 2
 * @param on dots drawn in a row
 * @param off dots left out after them; 0 for an unbroken line
 */
record Stroke(Ink ink, int width, int on, int off) {
    static final Stroke COAST = new Stroke(Ink.COAST, 1, 1, 0);
    static final Stroke WATER = new Stroke(Ink.WATER, 1, 1, 0);
    static final Stroke OTHER = new Stroke(Ink.OTHER_LINE, 2, 1, 5);
    static final Stroke NONE = new Stroke(Ink.NONE, 1, 0, 1);

    private static final Stroke LIMIT = new Stroke(Ink.LIMIT, 1, 2, 2);
    private static final Stroke OPEN = new Stroke(Ink.OPEN_LINE, 2, 1, 3);
    private static final Stroke SHARED = new Stroke(Ink.SHARED_LINE, 2, 5, 3);
    static final Stroke BOUNDARY = new Stroke(Ink.BOUNDARY, 2, 1, 0);

    /** What divides two grounds; {@link #NONE} where they have the same owner. */
    static Stroke of(GeoMap map, GeoMap.Border border, Ownership owners) {
        GeoMap.Owner one = map.owner(owners.of(border.one()));
        GeoMap.Owner other = map.owner(owners.of(border.other()));
        if (one.equals(other)) {
            return NONE;
        }
        if (one.fill() == Fill.SHARED || other.fill() == Fill.SHARED) {
            return SHARED;
        }
        if (one.fill() == Fill.OPEN || other.fill() == Fill.OPEN) {
            return OPEN;
        }
        return one.side().equals(other.side()) ? LIMIT : BOUNDARY;
    }

    /** Whether a dot that is the so many-th on its line is drawn. */
    boolean draws(int dot) {
        return dot % (on + off) < on;
    }
}
