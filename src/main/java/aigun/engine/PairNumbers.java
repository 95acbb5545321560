package aigun.engine;

/** Numbers for pairs of numbers, in the order in which they are first asked for. */
final class PairNumbers {
    private static final int FIRST_CAPACITY = 1_024;

    /** The pairs, in open addressing; 0 marks a free place. */
    private long[] pairs = new long[FIRST_CAPACITY];

    private int[] numbers = new int[FIRST_CAPACITY];
    private int count;

    int of(int one, int other) {
        // Never 0: no first number is the least there is.
        long pair = ((long) one << Integer.SIZE | Integer.toUnsignedLong(other)) ^ Long.MIN_VALUE;
        int place = place(pair);
        if (pairs[place] == 0) {
            if (pairs.length < 2 * (count + 1)) {
                grow();
                place = place(pair);
            }
            pairs[place] = pair;
            numbers[place] = count++;
        }
        return numbers[place];
    }

    private int place(long pair) {
        int place = (int) ((pair * 0x9E37_79B9_7F4A_7C15L) >>> (Integer.SIZE + 1)) & (pairs.length - 1);
        while (pairs[place] != 0 && pairs[place] != pair) {
            place = (place + 1) & (pairs.length - 1);
        }
        return place;
    }

    private void grow() {
        long[] oldPairs = pairs;
        int[] oldNumbers = numbers;
        pairs = new long[2 * oldPairs.length];
        numbers = new int[pairs.length];
        for (int old = 0; old < oldPairs.length; old++) {
            if (oldPairs[old] != 0) {
                int place = place(oldPairs[old]);
                pairs[place] = oldPairs[old];
                numbers[place] = oldNumbers[old];
            }
        }
    }

    /** How many there are. */
    int count() {
        return count;
    }
}
