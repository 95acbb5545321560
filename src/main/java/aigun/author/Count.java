package aigun.author;

import java.math.BigInteger;

/** A number of paths. */
public sealed interface Count {
    /** No path at all. */
    static Count none() {
        return new Exactly(BigInteger.ZERO);
    }

    /** Whether there is certainly none. */
    default boolean isNone() {
        return this instanceof Exactly exactly && exactly.number.signum() == 0;
    }

    /** As many as both together. */
    default Count plus(Count more) {
        if (this instanceof Infinite || more instanceof Infinite) {
            return new Infinite();
        }
        BigInteger sum = number(this).add(number(more));
        return this instanceof Exactly && more instanceof Exactly ? new Exactly(sum) : new AtLeast(sum);
    }

    private static BigInteger number(Count count) {
        return count instanceof Exactly exactly ? exactly.number : ((AtLeast) count).number;
    }

    /** Exactly so many. */
    record Exactly(BigInteger number) implements Count {}

    /** So many or more: not all was looked at. */
    record AtLeast(BigInteger number) implements Count {}

    /** Without end: a loop lies before it. */
    record Infinite() implements Count {}
}
