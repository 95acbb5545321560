package aigun.author;

/**
 * What was counted of several: the least, all together, and the most.
 *
 * @param count of how many; where it is 0 the others are too
 */
public record Span(long count, long least, long sum, long most) {
    static final Span NONE = new Span(0, 0, 0, 0);

    Span plus(long value) {
        return plus(new Span(1, value, value, value));
    }

    Span plus(Span more) {
        if (count == 0 || more.count == 0) {
            return count == 0 ? more : this;
        }
        return new Span(count + more.count, Math.min(least, more.least), sum + more.sum, Math.max(most, more.most));
    }

    /** What each of them has on the average; 0 of nothing. */
    public double mean() {
        return count == 0 ? 0 : (double) sum / count;
    }
}
