package aigun.report;

/**
 * How a page may look.
 *
 * @param width columns of a line
 */
public record Style(int width, Signs signs) {
    /** Narrower pages are not made. */
    public static final int WIDTH_LEAST = 40;

    public Style {
        if (width < WIDTH_LEAST) {
            throw new IllegalArgumentException("a page of " + width + " columns");
        }
    }
}
