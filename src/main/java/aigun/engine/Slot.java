package aigun.engine;

/**
 * Where a value lies in a state's words. What is stored is the value less its offset, never negative.
 *
 * @param mask as many low bits as the stored value needs, at most 32; none for a value that never changes
 */
record Slot(int word, int shift, long mask, int offset) {
    /** Holds nothing but 0. */
    static final Slot NONE = new Slot(0, 0, 0, 0);

    /** Whether it always holds its offset. */
    boolean isFixed() {
        return mask == 0;
    }

    int read(long[] words) {
        return (int) stored(words) + offset;
    }

    long stored(long[] words) {
        return words[word] >>> shift & mask;
    }

    void store(long[] words, long value) {
        words[word] = (words[word] & ~(mask << shift)) | (value & mask) << shift;
    }

    /** Marks the slot's own bits. */
    void mark(long[] bits) {
        bits[word] |= mask << shift;
    }
}
