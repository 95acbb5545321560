package aigun.author;

import aigun.engine.Address;

/**
 * One change to one rule of a pack, to see whether a test notices.
 *
 * @param where the rule stands, as coverage names it
 * @param before the rule as an author would write it, or the part of it that was changed
 * @param after what became of that; empty where the kind says all
 */
public record Mutation(Address where, Kind kind, String before, String after) {
    /** How a rule is changed. */
    public enum Kind {
        /** To another of its sort. */
        CHANGED,
        /** It is taken away; of a condition a part. */
        LEFT_OUT,
        /** A condition holds, whatever is so. */
        ALWAYS,
        /** A condition does not hold, whatever is so. */
        NEVER
    }

    static Mutation changed(Address where, String before, String after) {
        return new Mutation(where, Kind.CHANGED, before, after);
    }

    static Mutation leftOut(Address where, String before) {
        return new Mutation(where, Kind.LEFT_OUT, before, "");
    }
}
