package aigun.model;

/**
 * An expression that comes to a whole number, in 32 bits. {@link #describe} gives it as an author would write it; two
 * amounts that are described alike are the same rule.
 */
public sealed interface Amount {
    String describe();

    /** Which terms a worth is taken of. */
    enum Terms {
        /** The draft as it stands. */
        DRAFT,
        /** The draft as it would be if the proposal were agreed; only within a counterpart. */
        PROPOSAL
    }

    record Fixed(int value) implements Amount {
        @Override
        public String describe() {
            return Integer.toString(value);
        }
    }

    /** The value of a track. */
    record Level(TrackId track) implements Amount {
        @Override
        public String describe() {
            return track.text();
        }
    }

    /** What the terms are worth to a side: the sum over settled issues, in points of its capital. */
    record Worth(SideId side, Terms terms) implements Amount {
        @Override
        public String describe() {
            return terms == Terms.DRAFT ? "worth(" + side + ")" : "worth(" + side + ", proposal)";
        }
    }

    /** The least worth a counterpart takes now; within that counterpart it is written {@code reservation} alone. */
    record Reserve(CounterpartId counterpart) implements Amount {
        @Override
        public String describe() {
            return "reservation(" + counterpart + ")";
        }
    }

    /** The moves made so far at the table the player sits at, from 0; 0 away from a table. */
    record Round() implements Amount {
        @Override
        public String describe() {
            return "round";
        }
    }

    record Sum(Amount left, Amount right) implements Amount {
        @Override
        public String describe() {
            return "(" + left.describe() + " + " + right.describe() + ")";
        }
    }

    record Difference(Amount left, Amount right) implements Amount {
        @Override
        public String describe() {
            return "(" + left.describe() + " - " + right.describe() + ")";
        }
    }

    record Product(Amount left, Amount right) implements Amount {
        @Override
        public String describe() {
            return "(" + left.describe() + " * " + right.describe() + ")";
        }
    }
}
