package aigun.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes on their way to the terminal, gathered so that they leave in one write. */
final class Bytes {
    private byte[] bytes = new byte[1 << 14];
    private int length;

    boolean isEmpty() {
        return length == 0;
    }

    void clear() {
        length = 0;
    }

    Bytes put(char ascii) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * length);
        }
        bytes[length] = (byte) ascii;
        length++;
        return this;
    }

    /** Text as UTF-8. */
    Bytes put(String text) {
        for (int at = 0; at < text.length(); at++) {
            char next = text.charAt(at);
            if (0x7F < next) {
                return putAll(text.substring(at).getBytes(StandardCharsets.UTF_8));
            }
            put(next);
        }
        return this;
    }

    private Bytes putAll(byte[] more) {
        for (byte one : more) {
            put((char) one);
        }
        return this;
    }

    /** A number of at least zero, in decimal digits. */
    Bytes put(int number) {
        if (10 <= number) {
            put(number / 10);
        }
        return put((char) ('0' + number % 10));
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
        out.flush();
    }
}
