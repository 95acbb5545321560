package aigun.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class PackCodecTest {
    private static final int SEEDS = 20;
    private static final int TRIES = 400;
    private static final int HEADER = 24;
    private static final int CHECKSUM_AT = 20;

    @Test
    void whatWasWrittenIsReadBack() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Compiled pack = new Samples(seed).of(Compiled.class);

            assertThat(PackCodec.read(PackCodec.write(pack)))
                    .as("seed %d", seed)
                    .contains(pack);
        }
    }

    @Test
    void theSamePackIsWrittenInTheSameBytes() {
        byte[] once = PackCodec.write(new Samples(1).of(Compiled.class));
        byte[] again = PackCodec.write(new Samples(1).of(Compiled.class));

        assertThat(once).isEqualTo(again);
    }

    @Test
    void bytesOfAnotherShapeOfTheModelAreRefused() {
        byte[] bytes = PackCodec.write(new Samples(1).of(Compiled.class));
        bytes[8]++;

        assertThat(PackCodec.read(bytes)).isEmpty();
    }

    @Test
    void bytesOfAnotherKindAreRefused() {
        assertThat(PackCodec.read(new byte[0])).isEmpty();
        assertThat(PackCodec.read(new byte[100])).isEmpty();
        assertThat(PackCodec.read(
                        "format: 1\nid: ferry\ntitle: The ferry\n".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void aPackThatIsCutAnywhereIsRefused() {
        byte[] bytes = PackCodec.write(new Samples(2).of(Compiled.class));
        for (int length = 0; length < bytes.length; length += 1 + bytes.length / TRIES) {
            assertThat(PackCodec.read(Arrays.copyOf(bytes, length)))
                    .as("%d bytes", length)
                    .isEmpty();
        }
        assertThat(PackCodec.read(Arrays.copyOf(bytes, bytes.length + 1))).isEmpty();
    }

    @Test
    void aFlippedBitAnywhereIsRefused() {
        byte[] bytes = PackCodec.write(new Samples(3).of(Compiled.class));
        for (int at = 0; at < bytes.length; at += 1 + bytes.length / TRIES) {
            byte[] flipped = bytes.clone();
            flipped[at] ^= (byte) (1 << (at % 8));

            assertThat(PackCodec.read(flipped)).as("byte %d", at).isEmpty();
        }
    }

    /** Damage that the checksum does not see gives another pack or none, and never throws. */
    @Test
    void damageBeneathTheChecksumNeverThrows() {
        Random random = new Random(17);
        byte[] whole = PackCodec.write(new Samples(4).of(Compiled.class));
        for (int round = 0; round < TRIES; round++) {
            byte[] bytes = whole.clone();
            for (int flip = 0; flip < 1 + round % 8; flip++) {
                bytes[HEADER + random.nextInt(bytes.length - HEADER)] = (byte) random.nextInt();
            }
            sign(bytes);

            PackCodec.read(bytes)
                    .ifPresent(pack -> assertThat(pack.pack().scenes()).isNotNull());
        }
    }

    private static void sign(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes, HEADER, bytes.length - HEADER);
        ByteBuffer.wrap(bytes).putInt(CHECKSUM_AT, (int) sum.getValue());
    }
}
