package aigun.author;

import aigun.engine.Address;

/**
 * What a play has to come by for a changed rule to make a difference.
 *
 * @param at a condition, or whatever is entered, taken, given or begun
 * @param side what the condition must have come to there; {@link Side#HELD} for all else
 */
record Encounter(Address at, Side side, Extent extent) {
    /** What a condition came to when it was asked. */
    enum Side {
        HELD,
        FAILED,
        EITHER;

        /** The same of the opposite condition. */
        Side flipped() {
            return switch (this) {
                case HELD -> FAILED;
                case FAILED -> HELD;
                case EITHER -> EITHER;
            };
        }
    }

    /** From where the rule is read. */
    enum Extent {
        /** Nowhere else: a play that did not come by there can't tell the change. */
        HERE,
        /** It is a number that rules elsewhere may read. */
        ANYWHERE
    }

    /** Something to be entered, taken, given or begun. */
    static Encounter at(Address at) {
        return new Encounter(at, Side.HELD, Extent.HERE);
    }

    /** A condition that is asked. */
    static Encounter asked(Address at, Side side) {
        return new Encounter(at, side, Extent.HERE);
    }

    /** Something that rules elsewhere may read as well. */
    static Encounter anywhere(Address at, Side side) {
        return new Encounter(at, side, Extent.ANYWHERE);
    }
}
