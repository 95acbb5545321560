package aigun.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The letters of a share code: Crockford's thirty-two, five bits each, in groups of four. Its last four letters check all
 * of it.
 *
 * <p>The check is a remainder by a polynomial of degree 20 whose powers of x repeat only after 2^20 - 1 bits. So these are
 * always caught: one wrong letter; two wrong letters within {@link #SURE} letters; two letters, or two groups, that
 * changed places, however far apart; anything wrong within four letters in a row. Of other accidents one in a million
 * passes.
 */
final class CodeLetters {
    /** Up to so many letters, any two that are wrong are caught. */
    static final int SURE = 3_000;

    static final int BITS = 5;

    /** How many letters check the others. */
    static final int CHECK = 4;

    /** A code of a path of ten thousand decisions is shorter. */
    static final int LETTERS_MAX = 64 * 1024;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUP = 4;
    private static final int POLYNOMIAL = 0x1E_2225;
    private static final int TOP = 1 << (CHECK * BITS);

    private CodeLetters() {}

    /** The bits, filled up with zeros, and their check, in groups. */
    static String write(String bits) {
        List<Integer> letters = new ArrayList<>();
        for (int at = 0; at < bits.length(); at += BITS) {
            String five = bits.substring(at, Math.min(bits.length(), at + BITS));
            letters.add(Integer.parseInt(five + "0".repeat(BITS - five.length()), 2));
        }
        int check = remainder(letters);
        for (int index = CHECK - 1; 0 <= index; index--) {
            letters.add((check >> (index * BITS)) & (ALPHABET.length() - 1));
        }
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < letters.size(); index++) {
            text.append(0 < index && index % GROUP == 0 ? "-" : "").append(ALPHABET.charAt(letters.get(index)));
        }
        return text.toString();
    }

    /**
     * The letters as they were meant: capitals, without blanks and hyphens, O read as zero, I and L as one. Empty when
     * something else stands there.
     */
    static Optional<String> plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (int index = 0; index < text.length(); index++) {
            char written = Character.toUpperCase(text.charAt(index));
            boolean between = Character.isWhitespace(written)
                    || Character.isSpaceChar(written)
                    || Character.getType(written) == Character.DASH_PUNCTUATION;
            if (between) {
                continue;
            }
            char letter = written == 'O' ? '0' : written == 'I' || written == 'L' ? '1' : written;
            if (ALPHABET.indexOf(letter) < 0) {
                return Optional.empty();
            }
            plain.append(letter);
        }
        return Optional.of(plain.toString());
    }

    /** Whether the last letters are the check of those before, none of which is anything but {@link #plain}. */
    static boolean holds(String plain) {
        int body = plain.length() - CHECK;
        if (body < 0 || LETTERS_MAX < plain.length()) {
            return false;
        }
        int check = Integer.parseInt(bits(plain.substring(body)), 2);
        return check == remainder(values(plain.substring(0, body)));
    }

    /** Five for each plain letter. */
    static String bits(String plain) {
        StringBuilder bits = new StringBuilder();
        for (int value : values(plain)) {
            bits.append(number(value, BITS));
        }
        return bits.toString();
    }

    /** A number in so many bits. */
    static String number(int value, int bits) {
        StringBuilder text = new StringBuilder();
        for (int bit = bits - 1; 0 <= bit; bit--) {
            text.append((value >> bit) & 1);
        }
        return text.toString();
    }

    private static List<Integer> values(String plain) {
        List<Integer> values = new ArrayList<>();
        for (int index = 0; index < plain.length(); index++) {
            values.add(ALPHABET.indexOf(plain.charAt(index)));
        }
        return values;
    }

    /**
     * Begun with ones, so that letters 0 at the front count, and turned over at the end, so that those at the back do; four
     * more places make room for the check itself.
     */
    private static int remainder(List<Integer> letters) {
        int remainder = TOP - 1;
        for (int index = 0; index < letters.size() + CHECK; index++) {
            int letter = index < letters.size() ? letters.get(index) : 0;
            for (int bit = BITS - 1; 0 <= bit; bit--) {
                remainder = (remainder << 1) | ((letter >> bit) & 1);
                remainder ^= (remainder & TOP) == 0 ? 0 : POLYNOMIAL;
            }
        }
        return remainder ^ (TOP - 1);
    }
}
