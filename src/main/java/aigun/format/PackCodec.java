package aigun.format;

import java.util.Optional;

/** A read pack as bytes and back, for a start that is quicker than reading YAML. */
public final class PackCodec {
    private static final RecordCodec<Compiled> CODEC = RecordCodec.of(Compiled.class, "aigunpk1");

    private PackCodec() {}

    public static byte[] write(Compiled pack) {
        return CODEC.write(pack);
    }

    /** The pack that was written; empty when the bytes are not a whole, undamaged pack of this version. */
    public static Optional<Compiled> read(byte[] bytes) {
        return CODEC.read(bytes);
    }
}
