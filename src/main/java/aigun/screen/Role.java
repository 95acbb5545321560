package aigun.screen;

/** What a piece of a frame means. How that looks is decided in the terminal, and never by colour alone. */
public enum Role {
    PLAIN,
    TITLE,
    HEADING,
    EMPHASIS,
    STRONG,
    DIM,
    RULE,
    CHOICE,
    SELECTED,
    LOCKED,
    NOTICE,
    KEY,
    LINK,
    HISTORICAL,
    DEPARTURE,
    /** What follows is on maps. */
    BOUNDARY,
    OTHER_LINE,
    SHARED,
    OPEN,
    RESERVED,
    RIVER,
    COAST,
    SEA
}
