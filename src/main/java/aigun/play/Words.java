package aigun.play;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * How any text stands in a line of a path as one word: letters, digits and {@code - _ . + /} as they are, every other byte
 * of its UTF-8 as {@code %} and two digits.
 */
final class Words {
    private static final String PLAIN = "-_.+/";
    private static final String DIGITS = "0123456789abcdef";

    private Words() {}

    static String write(String text) {
        StringBuilder word = new StringBuilder();
        for (byte piece : text.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (piece & 255);
            if (isPlain(letter)) {
                word.append(letter);
            } else {
                word.append('%').append(DIGITS.charAt(letter >> 4)).append(DIGITS.charAt(letter & 15));
            }
        }
        return word.toString();
    }

    /** Empty when the word was not written by {@link #write}. */
    static Optional<String> read(String word) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int index = 0;
        while (index < word.length()) {
            char letter = word.charAt(index);
            if (isPlain(letter)) {
                bytes.write(letter);
                index++;
            } else if (letter == '%'
                    && index + 3 <= word.length()
                    && Prints.isHex(word.substring(index + 1, index + 3), 2)) {
                bytes.write(Integer.parseInt(word, index + 1, index + 3, 16));
                index += 3;
            } else {
                return Optional.empty();
            }
        }
        return text(bytes.toByteArray());
    }

    /** The text these bytes are the UTF-8 of; empty when they are none. */
    static Optional<String> text(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    /** A number as it is written here, from 0 to a billion and without leading zeros; empty for anything else. */
    static Optional<Integer> number(String word) {
        boolean canonical = word.equals("0") || !word.startsWith("0");
        if (word.isEmpty() || 9 < word.length() || !canonical) {
            return Optional.empty();
        }
        for (int index = 0; index < word.length(); index++) {
            if (word.charAt(index) < '0' || '9' < word.charAt(index)) {
                return Optional.empty();
            }
        }
        return Optional.of(Integer.parseInt(word));
    }

    /** The text without control characters, which become spaces, and cut where it is longer. */
    static String printable(String text, int most) {
        StringBuilder kept = new StringBuilder();
        int index = 0;
        while (index < text.length() && kept.length() < most) {
            int point = text.codePointAt(index);
            index += Character.charCount(point);
            boolean half = Character.MIN_SURROGATE <= point && point <= Character.MAX_SURROGATE;
            kept.appendCodePoint(half || Character.isISOControl(point) ? ' ' : point);
        }
        return kept.toString();
    }

    private static boolean isPlain(char letter) {
        return ('a' <= letter && letter <= 'z')
                || ('A' <= letter && letter <= 'Z')
                || ('0' <= letter && letter <= '9')
                || 0 <= PLAIN.indexOf(letter);
    }
}
