package aigun.format;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Bytes being read. Every length is held against what is left, so that damage is refused before memory is asked for. */
final class Unpacking {
    private static final int DEPTH_MAX = 200;

    private final ByteBuffer bytes;
    private final List<String> texts = new ArrayList<>();
    private final List<List<Object>> records;
    private final int[] depth = new int[1];

    /**
     * @param kinds how many kinds of record there are
     */
    Unpacking(ByteBuffer bytes, int kinds) {
        this.bytes = bytes;
        this.records = new ArrayList<>(kinds);
        for (int kind = 0; kind < kinds; kind++) {
            records.add(new ArrayList<>());
        }
    }

    /** The records of a kind read so far. */
    List<Object> earlier(int kind) {
        return records.get(kind);
    }

    /** One record deeper; damage must not exhaust the stack. */
    void enter() {
        depth[0]++;
        if (DEPTH_MAX < depth[0]) {
            throw new IllegalArgumentException("nested too deeply");
        }
    }

    void leave() {
        depth[0]--;
    }

    String readText() {
        int number = readSize();
        if (number != 0) {
            return known(texts, number);
        }
        int length = readCount();
        String text = new String(bytes.array(), bytes.arrayOffset() + bytes.position(), length, StandardCharsets.UTF_8);
        bytes.position(bytes.position() + length);
        texts.add(text);
        return text;
    }

    /** The value with this number, counted from one. */
    static <T> T known(List<T> values, int number) {
        if (number < 1 || values.size() < number) {
            throw new IllegalArgumentException("a reference to nothing");
        }
        return values.get(number - 1);
    }

    int readSize() {
        int size = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += 7) {
            byte next = bytes.get();
            size |= (next & 0x7f) << shift;
            if (0 <= next) {
                return size;
            }
        }
        throw new IllegalArgumentException("a number without an end");
    }

    /** A number of things of which each takes at least one byte. */
    int readCount() {
        int count = readSize();
        if (count < 0 || bytes.remaining() < count) {
            throw new BufferUnderflowException();
        }
        return count;
    }

    int readWhole() {
        int size = readSize();
        return (size >>> 1) ^ -(size & 1);
    }

    long readLarge() {
        return bytes.getLong();
    }

    double readDecimal() {
        return bytes.getDouble();
    }
}
