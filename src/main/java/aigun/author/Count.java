package aigun.author;

import java.math.BigInteger;

/** A number of paths. */
public sealed interface Count {
    /** Whether there is certainly none. */
    default boolean isNone() {
        return this instanceof Exactly exactly && exactly.number.signum() == 0;
    }

    /** Exactly so many. */
    record Exactly(BigInteger number) implements Count {}

    /** So many or more: not all was looked at. */
    record AtLeast(BigInteger number) implements Count {}

    /** Without end: a loop lies before it. */
    record Infinite() implements Count {}
}
