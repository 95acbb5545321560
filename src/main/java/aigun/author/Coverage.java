package aigun.author;

import java.util.List;

/** What some plays of a pack came by, of all that can be asked after. */
public record Coverage(List<Part> parts) {
    public Coverage {
        parts = List.copyOf(parts);
    }

    /** What is counted together. */
    public enum Kind {
        /** Scenes, by whether they were entered. */
        SCENES,
        /** Choices, moves at a table and branches of chance, by whether they were taken. */
        CHOICES,
        /** Choices of a scene that have a condition, by whether they were there and locked. */
        LOCKS,
        /** Replies of a counterpart, to a move at his table, and what follows a yes or no to a choice, by whether they were given. */
        REPLIES,
        /** Each side of each paragraph with a condition: shown, and left out. */
        PARAGRAPHS,
        /** Each side of each other condition: held, and did not hold when it was asked. */
        CONDITIONS
    }

    /**
     * What there is of a kind.
     *
     * @param all how many there are
     * @param missed those that nobody came by, in the order of the pack
     */
    public record Part(Kind kind, int all, List<Missed> missed) {
        public Part {
            missed = List.copyOf(missed);
        }

        /** How many were come by. */
        public int met() {
            return all - missed.size();
        }
    }

    /**
     * Something that nobody came by.
     *
     * @param where a scene, a decision, or an address in the pack
     * @param side what was never so there
     */
    public record Missed(String where, Side side) {}

    /** What something is to be come by as. */
    public enum Side {
        /** Entered, taken, given, shown, held. */
        MET,
        /** Locked, left out, did not hold. */
        NOT
    }
}
