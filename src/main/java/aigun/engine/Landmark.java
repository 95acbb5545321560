package aigun.engine;

import aigun.model.TrackId;
import java.util.Optional;

/**
 * Something in a pack that play can come by, and that can be asked after: whether anybody ever does.
 *
 * @param address where it stands
 * @param condition what it depends on, if it is a condition, or a choice or a paragraph with one
 * @param track what it moves, if it is an effect
 */
public record Landmark(Kind kind, Address address, Optional<aigun.model.Condition> condition, Optional<TrackId> track) {
    /** One that moves nothing. */
    public Landmark(Kind kind, Address address, Optional<aigun.model.Condition> condition) {
        this(kind, address, condition, Optional.empty());
    }

    /** What it is, and what it means to come by either side of it. */
    public enum Kind {
        /** A scene that is entered. */
        SCENE,
        /**
         * A choice, a move at a table or a branch of chance: open, or shown and locked; neither once it was done where that
         * can be only once.
         */
        CHOICE,
        /** A reply of a counterpart, to a move at his table, or what follows his yes or no to a choice: given. */
        REPLY,
        /** A condition that decides what happens: held, or did not. */
        CONDITION,
        /** A paragraph with a condition: shown, or left out. */
        PARAGRAPH,
        /** An effect on a track: the track moved, or an end of it kept back all or a part of what was added. */
        EFFECT,
        /** A table: something proposed or offered at it was agreed. */
        TABLE
    }
}
