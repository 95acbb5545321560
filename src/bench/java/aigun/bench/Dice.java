package aigun.bench;

/** Numbers as good as random, soon made: a xorshift of 64 bits. */
final class Dice {
    private long state = 1858;

    /** A number from 0 to below so many. */
    int below(int most) {
        state ^= state << 13;
        state ^= state >>> 7;
        state ^= state << 17;
        return (int) ((state >>> 33) % most);
    }
}
