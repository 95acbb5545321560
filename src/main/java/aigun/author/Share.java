package aigun.author;

/**
 * How likely something is.
 *
 * @param least it is at least so likely
 * @param most it is at most so likely; the two differ by what could not be reckoned, and by rounding
 */
public record Share(double least, double most) {
    public static final Share NONE = new Share(0, 0);

    /** The middle of what it may be. */
    public double about() {
        return (least + most) / 2;
    }
}
