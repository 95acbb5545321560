package aigun.engine;

/**
 * Where the possible values of one slot lie among a state's shades.
 *
 * @param number its place among the shades
 * @param most the greatest value the slot may store
 * @param word the word of the shades; all of it for a wide shade
 * @param shift the bit that stands for 0; 0 for a wide shade
 */
record Shade(int number, Slot slot, long most, int word, int shift) {
    /** The most values that a set in one word can have. */
    static final int MEMBERS_MAX = Long.SIZE;

    /** Too many values for a set: only the least and the greatest are kept. */
    boolean isWide() {
        return isWide(most);
    }

    static boolean isWide(long most) {
        return MEMBERS_MAX <= most;
    }

    /** The possible values of a shade that is not wide, a bit each. */
    long members(long[] shades) {
        return shades[word] >>> shift & mask();
    }

    /** All of its bits, where they lie in its word. */
    long bits() {
        return isWide() ? -1 : mask() << shift;
    }

    private long mask() {
        return -1L >>> (MEMBERS_MAX - 1 - most);
    }

    long least(long[] shades) {
        return isWide() ? shades[word] >>> Integer.SIZE : Long.numberOfTrailingZeros(members(shades));
    }

    long greatest(long[] shades) {
        return isWide() ? shades[word] & 0xFFFF_FFFFL : Long.SIZE - 1 - Long.numberOfLeadingZeros(members(shades));
    }

    boolean isSingle(long[] shades) {
        if (isWide()) {
            return least(shades) == greatest(shades);
        }
        long members = members(shades);
        return (members & (members - 1)) == 0;
    }

    boolean has(long value, long[] shades) {
        return isWide() ? least(shades) <= value && value <= greatest(shades) : (members(shades) >>> value & 1) != 0;
    }

    void set(long value, long[] shades) {
        if (isWide()) {
            shades[word] = value << Integer.SIZE | value;
        } else {
            put(1L << value, shades);
        }
    }

    /** Moves the possible values as the change moves each of them. */
    void change(Change change, long[] shades) {
        if (change.keep() == 0) {
            set(change.after(0), shades);
        } else if (isWide()) {
            shades[word] = change.after(least(shades)) << Integer.SIZE | change.after(greatest(shades));
        } else {
            put(shifted(members(shades), change.by()), shades);
        }
    }

    /** Values that would leave the range stop at its end. */
    private long shifted(long members, long by) {
        int far = (int) Math.min(most, Math.abs(by));
        if (by < 0) {
            long below = members & ((2L << far) - 1);
            return (members >>> far) | (below == 0 ? 0 : 1);
        }
        long top = 1L << most;
        long above = members >>> (most - far);
        return (members << far & mask()) | (above == 0 ? 0 : top);
    }

    private void put(long members, long[] shades) {
        shades[word] = (shades[word] & ~(mask() << shift)) | (members << shift);
    }
}
