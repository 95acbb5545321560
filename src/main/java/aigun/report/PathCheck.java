package aigun.report;

import aigun.author.Playtest;
import aigun.author.Unmet;
import aigun.model.Draft;
import aigun.play.Replay;
import aigun.play.Verified;
import aigun.screen.Messages;
import aigun.source.Diagnostic;
import java.util.List;

/** What is said of one path that was given to be verified. */
public sealed interface PathCheck {
    /** What it was called where it was given. */
    String name();

    Kind kind();

    /** Kinds of answers, by what they mean for who asked; the first ones say that nothing is wrong. */
    enum Kind {
        SAME,
        WORDS,
        RULES,
        /** A code that can still be played. */
        OPEN,
        /** It comes to another ending, or to other terms; a playtest, to something else than it expects. */
        OUTCOME,
        BROKEN,
        /** A code that can't be played to its end. */
        SHUT,
        /** No verdict from here on. */
        OTHER_PACK,
        /** Cut before anything was begun. */
        UNBEGUN,
        DAMAGED,
        NEWER,
        UNREADABLE,
        UNOPENED;

        /** Whether a path is not what it was in a way that somebody has to look at. */
        public boolean isFinding() {
            return this == OUTCOME || this == BROKEN || this == SHUT;
        }

        public String word() {
            return Messages.word(this);
        }
    }

    /** Whether it ends before an ending: a game that goes on, or a file that was cut. */
    default boolean isUnfinished() {
        return false;
    }

    /** Whether there is nothing at all to say of it but that. */
    default boolean isWell() {
        return (kind() == Kind.SAME || kind() == Kind.OPEN) && !isUnfinished();
    }

    /**
     * A path, held against a pack.
     *
     * @param cut the line of the file that was cut short; empty list when none was
     */
    record Held(String name, Verified verified, List<Integer> cut) implements PathCheck {
        public Held {
            cut = List.copyOf(cut);
        }

        @Override
        public Kind kind() {
            return Kind.valueOf(verified.verdict().name());
        }

        @Override
        public boolean isUnfinished() {
            return verified.isUnfinished() || !cut.isEmpty();
        }
    }

    /**
     * A playtest of the pack in whose folder it stands.
     *
     * @param told what checking the pack says of its file, of names that things had before
     */
    record Played(String name, Playtest test, List<Diagnostic> told) implements PathCheck {
        public Played {
            told = List.copyOf(told);
        }

        @Override
        public Kind kind() {
            if (test.unmet().stream().anyMatch(Unmet.Stuck.class::isInstance)) {
                return Kind.BROKEN;
            }
            Kind passed = told.isEmpty() ? Kind.SAME : Kind.WORDS;
            return test.isPassed() ? passed : Kind.OUTCOME;
        }
    }

    /** A code that was played to its end. */
    record Open(String name, Rules rules, int decisions, Rest rest) implements PathCheck {
        @Override
        public Kind kind() {
            return Kind.OPEN;
        }
    }

    /**
     * Where a code leads to.
     *
     * @param over whether play is over there
     */
    record Rest(String scene, boolean over, Draft draft) {}

    /** Whether a code was made by the rules the pack has now. */
    enum Rules {
        THESE,
        OTHERS
    }

    /**
     * A code that can't be played to its end.
     *
     * @param step the decision that can't be made; 0 when none can, since there is no such start
     * @param reason why; empty list for a start
     */
    record Shut(String name, Rules rules, int step, List<Replay.Reason> reason) implements PathCheck {
        public Shut {
            reason = List.copyOf(reason);
        }

        @Override
        public Kind kind() {
            return Kind.SHUT;
        }
    }

    /**
     * Nothing that could be held against a pack.
     *
     * @param sentence why
     */
    record Unheld(String name, Kind kind, String sentence) implements PathCheck {
        @Override
        public boolean isUnfinished() {
            return kind == Kind.UNBEGUN;
        }
    }
}
