package aigun.format;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A read pack as bytes and back, for a start that is quicker than reading YAML. The layout follows the model's records;
 * their shape is signed in front, so that bytes written by another version are refused rather than misread.
 */
public final class PackCodec {
    private static final byte[] MAGIC = {'a', 'i', 'g', 'u', 'n', 'p', 'k', '1'};
    private static final Layouts LAYOUTS = Layouts.of(Compiled.class);
    private static final int HEADER = MAGIC.length + Long.BYTES + Integer.BYTES + Integer.BYTES;

    private PackCodec() {}

    public static byte[] write(Compiled pack) {
        Packing out = new Packing();
        LAYOUTS.root().write(pack, out);
        byte[] body = out.toBytes();
        ByteBuffer bytes = ByteBuffer.allocate(HEADER + body.length);
        bytes.put(MAGIC).putLong(LAYOUTS.signature()).putInt(body.length).putInt(checksum(body, 0));
        return bytes.put(body).array();
    }

    /** The pack that was written; empty when the bytes are not a whole, undamaged pack of this version. */
    public static Optional<Compiled> read(byte[] bytes) {
        if (bytes.length < HEADER || !Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            return Optional.empty();
        }
        ByteBuffer header = ByteBuffer.wrap(bytes, MAGIC.length, HEADER - MAGIC.length);
        if (header.getLong() != LAYOUTS.signature()
                || header.getInt() != bytes.length - HEADER
                || header.getInt() != checksum(bytes, HEADER)) {
            return Optional.empty();
        }
        return readBody(ByteBuffer.wrap(bytes, HEADER, bytes.length - HEADER));
    }

    private static Optional<Compiled> readBody(ByteBuffer body) {
        try {
            Compiled pack = (Compiled) LAYOUTS.root().read(new Unpacking(body, LAYOUTS.size()));
            return body.hasRemaining() ? Optional.empty() : Optional.of(pack);
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
