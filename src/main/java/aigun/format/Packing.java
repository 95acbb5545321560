package aigun.format;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Bytes being written. A value that was written before is written as its number among its kind. */
final class Packing {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Map<Object, Integer> known = new HashMap<>();
    private final Map<Class<?>, Integer> counts = new HashMap<>();

    /** Whether the value was written before; then a reference to it is written, and else a mark that it follows. */
    boolean refersTo(Object value) {
        Integer number = known.get(value);
        writeSize(number == null ? 0 : number);
        return number != null;
    }

    /** To be called once the value has been written in full, in the order in which reading completes values. */
    void remember(Object value) {
        known.put(value, counts.merge(value.getClass(), 1, Integer::sum));
    }

    void writeText(String text) {
        if (refersTo(text)) {
            return;
        }
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        writeSize(encoded.length);
        bytes.writeBytes(encoded);
        remember(text);
    }

    /** Seven bits a byte, the least first; the top bit says that more follow. */
    void writeSize(int size) {
        int rest = size;
        while ((rest & ~0x7f) != 0) {
            bytes.write((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        bytes.write(rest);
    }

    /** Small numbers of either sign take one byte. */
    void writeWhole(int value) {
        writeSize((value << 1) ^ (value >> 31));
    }

    void writeLarge(long value) {
        bytes.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
    }

    void writeDecimal(double value) {
        bytes.writeBytes(ByteBuffer.allocate(Double.BYTES).putDouble(value).array());
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }
}
