package aigun.format;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A record, and all the records it is made of, as bytes and back. Their shape is signed in front, so that bytes written by
 * another version are refused rather than misread, and a checksum tells damage.
 */
public final class RecordCodec<T extends Record> {
    private final Class<T> type;
    private final byte[] magic;
    private final Layouts layouts;
    private final int header;

    private RecordCodec(Class<T> type, byte[] magic) {
        this.type = type;
        this.magic = magic;
        layouts = Layouts.of(type);
        header = magic.length + Long.BYTES + Integer.BYTES + Integer.BYTES;
    }

    /**
     * For one type of record.
     *
     * @param magic what its files begin with
     */
    public static <T extends Record> RecordCodec<T> of(Class<T> type, String magic) {
        return new RecordCodec<>(type, magic.getBytes(StandardCharsets.US_ASCII));
    }

    public byte[] write(T value) {
        layouts.open();
        Packing out = new Packing();
        layouts.root().write(value, out);
        byte[] body = out.toBytes();
        ByteBuffer bytes = ByteBuffer.allocate(header + body.length);
        bytes.put(magic).putLong(layouts.signature()).putInt(body.length).putInt(checksum(body, 0));
        return bytes.put(body).array();
    }

    /** What was written; empty when the bytes are not a whole, undamaged record of this version. */
    public Optional<T> read(byte[] bytes) {
        if (bytes.length < header || !Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length)) {
            return Optional.empty();
        }
        ByteBuffer front = ByteBuffer.wrap(bytes, magic.length, header - magic.length);
        if (front.getLong() != layouts.signature()
                || front.getInt() != bytes.length - header
                || front.getInt() != checksum(bytes, header)) {
            return Optional.empty();
        }
        return readBody(ByteBuffer.wrap(bytes, header, bytes.length - header));
    }

    private Optional<T> readBody(ByteBuffer body) {
        try {
            T value = type.cast(layouts.root().read(new Unpacking(body, layouts.size())));
            return body.hasRemaining() ? Optional.empty() : Optional.of(value);
        } catch (ReflectiveOperationException | BufferUnderflowException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static int checksum(byte[] bytes, int from) {
        CRC32 sum = new CRC32();
        sum.update(bytes, from, bytes.length - from);
        return (int) sum.getValue();
    }
}
