package aigun.format;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Bytes being written. A value that was written before is written as its number among its kind. Whether a record was is
 * known once its parts are written: all of them by their numbers tell it from any other. If so, they are taken back.
 */
final class Packing {
    private static final int BEGIN = 1 << 12;

    private byte[] bytes = new byte[BEGIN];
    private int size;

    /** What was written of the records that are not complete: numbers of texts and of complete records, and plain numbers. */
    private int[] parts = new int[BEGIN];

    private int count;
    private final Map<String, Integer> texts = new HashMap<>();
    private final Map<Whole, Integer> records = new HashMap<>();
    private final Map<Integer, Integer> counts = new HashMap<>();

    /** Where a record begins. */
    record Mark(int size, int count) {}

    /** A complete record by its kind and its parts. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Whole(int kind, int[] parts) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Whole whole && kind == whole.kind && Arrays.equals(parts, whole.parts);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(parts) + kind;
        }
    }

    /** The mark that a record follows; its parts are to be written next, and then its end. */
    Mark begin() {
        Mark mark = new Mark(size, count);
        put(0);
        return mark;
    }

    /** Where the record that began there was written before, there is a reference to it in place of it now. */
    void end(Mark mark, int kind) {
        Whole whole = new Whole(kind, Arrays.copyOfRange(parts, mark.count(), count));
        int next = counts.getOrDefault(kind, 0) + 1;
        int number = records.getOrDefault(whole, next);
        if (number == next) {
            records.put(whole, number);
            counts.put(kind, number);
        } else {
            size = mark.size();
            put(number);
        }
        count = mark.count();
        push(number);
    }

    void writeText(String text) {
        int next = texts.size() + 1;
        int number = texts.getOrDefault(text, next);
        if (number == next) {
            byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
            put(0);
            put(encoded.length);
            put(encoded);
            texts.put(text, number);
        } else {
            put(number);
        }
        push(number);
    }

    void writeSize(int value) {
        put(value);
        push(value);
    }

    /** Small numbers of either sign take one byte. */
    void writeWhole(int value) {
        writeSize((value << 1) ^ (value >> 31));
    }

    void writeLarge(long value) {
        put(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
        push((int) (value >> Integer.SIZE));
        push((int) value);
    }

    void writeDecimal(double value) {
        writeLarge(Double.doubleToRawLongBits(value));
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** Seven bits a byte, the least first; the top bit says that more follow. */
    private void put(int value) {
        makeRoom(Long.BYTES);
        int rest = value;
        while ((rest & ~0x7f) != 0) {
            bytes[size] = (byte) ((rest & 0x7f) | 0x80);
            size++;
            rest >>>= 7;
        }
        bytes[size] = (byte) rest;
        size++;
    }

    private void put(byte[] more) {
        makeRoom(more.length);
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
    }

    private void makeRoom(int more) {
        if (bytes.length < size + more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }

    private void push(int part) {
        if (count == parts.length) {
            parts = Arrays.copyOf(parts, 2 * count);
        }
        parts[count] = part;
        count++;
    }
}
