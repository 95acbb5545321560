package aigun.engine;

/**
 * One change of one slot.
 *
 * @param keep 1 to add to what the slot stores, 0 to forget it
 * @param by what is added
 * @param most the greatest value the slot may store
 */
record Change(When when, Slot slot, int keep, long by, long most) {
    /** A slot is given a value, whatever it stored. */
    static Change to(Slot slot, long value) {
        return new Change(When.ALWAYS, slot, 0, value, value);
    }

    void make(long[] words) {
        slot.store(words, after(slot.stored(words)));
    }

    /** What the slot stores afterwards. */
    long after(long stored) {
        return Math.max(0, Math.min(most, keep * stored + by));
    }

    /** Whether it makes the same of every value. */
    boolean isOverwriting() {
        return keep == 0 && when == When.ALWAYS;
    }
}
