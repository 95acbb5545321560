package aigun.screen;

/** What a player can want on many screens; keys and line mode's words lead here. */
public enum Wish {
    HELP,
    DRAFT,
    MAP,
    PAPERS,
    LOOK,
    LOG,
    BRANCHES,
    DEBRIEF,
    /** What the author of a pack that is watched should know. */
    AUTHOR,
    UNDO,
    REDO,
    NEXT_VIEW,
    BACK,
    LEAVE,
    SUSPEND,
    REDRAW
}
