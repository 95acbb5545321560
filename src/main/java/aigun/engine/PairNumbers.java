package aigun.engine;

/** Numbers for pairs of numbers, in the order in which they are first asked for. */
final class PairNumbers {
    private final long[] pairs;
    private final int[] numbers;
    private int count;

    /** @param most how many pairs are asked for at most */
    PairNumbers(int most) {
        pairs = new long[Integer.highestOneBit(most) * 4];
        numbers = new int[pairs.length];
    }

    int of(int one, int other) {
        // Never 0, which marks a free place: neither number is the least there is.
        long pair = ((long) one << Integer.SIZE | Integer.toUnsignedLong(other)) ^ Long.MIN_VALUE;
        int place = (int) ((pair * 0x9E37_79B9_7F4A_7C15L) >>> Integer.SIZE + 1) & (pairs.length - 1);
        while (pairs[place] != 0 && pairs[place] != pair) {
            place = (place + 1) & (pairs.length - 1);
        }
        if (pairs[place] == 0) {
            pairs[place] = pair;
            numbers[place] = count++;
        }
        return numbers[place];
    }

    /** How many there are. */
    int count() {
        return count;
    }
}
