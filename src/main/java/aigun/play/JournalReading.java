package aigun.play;

import java.util.List;

/** How much of a journal's bytes can be believed. What was written later than a fault is never believed. */
public sealed interface JournalReading {
    /** The most bytes that are read. */
    int BYTES_MAX = 32 * 1024 * 1024;

    /** What can be played on; empty list or exactly one. */
    default List<Journal> journal() {
        return List.of();
    }

    /** How many bytes from the front can be believed; a file is cut to them before anything is appended. */
    default int bytes() {
        return 0;
    }

    /** Read to the last byte. */
    record Whole(Journal known, int bytes) implements JournalReading {
        @Override
        public List<Journal> journal() {
            return List.of(known);
        }
    }

    /** The last line was cut short, as when the machine stops while it is written; it never counted. */
    record Torn(Journal known, int bytes, int line) implements JournalReading {
        @Override
        public List<Journal> journal() {
            return List.of(known);
        }
    }

    /**
     * From this line on, counted from 1, something was changed. What came before is good, and copied into a new file it is
     * a journal of its own.
     */
    record Damaged(Journal known, int bytes, int line) implements JournalReading {
        @Override
        public List<Journal> journal() {
            return List.of(known);
        }
    }

    /** Cut short within its first line: no game was begun in it. */
    record Bare() implements JournalReading {}

    /** Damaged in its first line, or no path at all. */
    record Unknown() implements JournalReading {}

    /** Written in a newer format than {@link PathHeader#FORMAT}. */
    record Newer(int format) implements JournalReading {}

    /** More bytes than {@link #BYTES_MAX}. */
    record TooLarge() implements JournalReading {}
}
