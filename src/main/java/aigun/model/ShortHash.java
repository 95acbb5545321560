package aigun.model;

/** A few bits that stand for an id where there is little room, written out as zeros and ones. */
public final class ShortHash {
    /** How many bits there are; two ids of one scene with all of them alike can't be told apart. */
    public static final int BITS = 20;

    private static final int BITS_OF_A_DIGIT = 4;

    private ShortHash() {}

    /** The first bits of the id's SHA-256. */
    public static String bits(String id) {
        return bits(Sha256.hex(id), BITS);
    }

    /** The first so many bits of hexadecimal digits. */
    public static String bits(String digits, int count) {
        StringBuilder bits = new StringBuilder();
        for (int index = 0; bits.length() < count; index++) {
            int digit = Character.digit(digits.charAt(index), 16);
            for (int bit = BITS_OF_A_DIGIT - 1; 0 <= bit; bit--) {
                bits.append((digit >> bit) & 1);
            }
        }
        return bits.substring(0, count);
    }
}
