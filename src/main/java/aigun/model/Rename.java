package aigun.model;

/**
 * An id that something had before. Paths made then still name it, and are played by what it is called now.
 *
 * @param within the scene whose choice it is, or the issue whose position, by the id they have now; empty for others
 * @param was the id then; of a move at a table, all that a path calls the move
 * @param now the id today, written alike
 */
public record Rename(Kind kind, String within, String was, String now) {
    /** What can be renamed. */
    public enum Kind {
        SCENE,
        /** Anything a path can name as decided in a scene, but for what is made of other ids. */
        CHOICE,
        TRACK,
        FLAG,
        ISSUE,
        POSITION,
        PAPER,
        START
    }
}
