package aigun.engine;

/**
 * One change of one slot.
 *
 * @param keep 1 to add to what the slot stores, 0 to forget it
 * @param by what is added
 * @param most the greatest value the slot may store
 * @param landmark the number of its landmark; {@link When#UNMARKED} where nobody asks what becomes of it
 */
record Change(When when, Slot slot, int keep, long by, long most, int landmark) {
    /** One that nobody asks after. */
    Change(When when, Slot slot, int keep, long by, long most) {
        this(when, slot, keep, by, most, When.UNMARKED);
    }

    /** A slot is given a value, whatever it stored. */
    static Change to(Slot slot, long value) {
        return new Change(When.ALWAYS, slot, 0, value, value);
    }

    /** The same, known by the number of a landmark. */
    Change markedAs(int number) {
        return new Change(when, slot, keep, by, most, number);
    }

    void make(long[] words) {
        slot.store(words, after(slot.stored(words)));
    }

    /** What the slot stores afterwards. */
    long after(long stored) {
        return Math.max(0, Math.min(most, keep * stored + by));
    }

    /** Whether the slot stores something else afterwards. */
    boolean moves(long stored) {
        return after(stored) != stored;
    }

    /** Whether an end of the slot keeps back all or a part of it. */
    boolean isStopped(long stored) {
        long wanted = keep * stored + by;
        return wanted < 0 || most < wanted;
    }

    /** Whether it makes the same of every value. */
    boolean isOverwriting() {
        return keep == 0 && when == When.ALWAYS;
    }
}
