package aigun.author;

/** The least, or the most, of something on all ways, as far as it is known. */
public sealed interface Bound {
    /** One way has so much, and no other has less, or more. */
    record Exactly(long number) implements Bound {}

    /**
     * It is not found out.
     *
     * @param proved no way has less, or more
     * @param gone a way has so much
     */
    record Within(long proved, long gone) implements Bound {}

    /** There is no most, since ways can lead round in a loop. */
    record Endless() implements Bound {}
}
