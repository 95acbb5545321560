package aigun.report;

import aigun.engine.Address;
import aigun.model.Decision;
import java.util.List;
import java.util.Optional;

/**
 * Something about a pack that its author should know.
 *
 * @param at the part of the pack
 * @param about what else there is to say of it, such as its condition; may be empty
 * @param path a shortest one that shows it, if any does
 */
public record Finding(Kind kind, Weight weight, Address at, String about, Optional<Path> path) {
    /** What was found, in the order of a report. */
    public enum Kind {
        DEAD_END("dead-end"),
        GOES_ROUND("goes-round"),
        ENDING_NEVER("ending-never"),
        SCENE_NEVER("scene-never"),
        CHOICE_NEVER("choice-never"),
        REPLY_NEVER("reply-never"),
        TABLE_NEVER("table-never"),
        PARAGRAPH_NEVER("paragraph-never"),
        CONDITION_NEVER("condition-never"),
        CONDITION_UNASKED("condition-unasked"),
        CONDITION_ALWAYS("condition-always"),
        PARAGRAPH_ALWAYS("paragraph-always"),
        OUTDONE("outdone"),
        UNREAD("unread"),
        IDLE("idle"),
        STOPS_AT_END("stops-at-end");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** What it is called in JSON, and in the names of messages. */
        public String word() {
            return word;
        }
    }

    /** How much it matters. */
    public enum Weight {
        /** The pack can't be meant like that. */
        WRONG("wrong"),
        /** It may well be meant. */
        NOTABLE("notable"),
        /** So from where it was explored; elsewhere it may be otherwise. */
        FROM_HERE("from-here");

        private final String word;

        Weight(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /**
     * A way that shows it.
     *
     * @param start the id of the start it begins at
     */
    public record Path(String start, List<Decision> decisions) {
        public Path {
            decisions = List.copyOf(decisions);
        }
    }

    /** The part of the pack, as an author finds it. */
    public String where() {
        return at.toString();
    }

    public boolean isWrong() {
        return weight == Weight.WRONG;
    }
}
