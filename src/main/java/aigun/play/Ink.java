package aigun.play;

/** What a cell of a map shows, the weakest first: a cell with several things in it takes the strongest. */
public enum Ink {
    NONE,
    SEA,
    /** Ground held by several. */
    SHARED_GROUND,
    /** Ground left open. */
    OPEN_GROUND,
    /** Ground of one with something kept to another. */
    RESERVED_GROUND,
    COAST,
    WATER,
    /** A line to compare with, where the map's own does not run. */
    OTHER_LINE,
    /** Between one side's own ground and what is kept to another on it. */
    LIMIT,
    /** Along ground left open. */
    OPEN_LINE,
    /** Along ground held by several. */
    SHARED_LINE,
    BOUNDARY;

    /** Whether it is one of the ways in which ground is filled. */
    boolean isFill() {
        return SEA.compareTo(this) <= 0 && compareTo(RESERVED_GROUND) <= 0;
    }
}
