package aigun.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class Sha256Test {
    @Test
    void theEmptyTextHasItsKnownHash() {
        assertThat(Sha256.hex("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void aTextIsHashedAsUtf8() {
        assertThat(Sha256.hex("Муравьёв, 奕山")).isEqualTo(platform("Муравьёв, 奕山".getBytes(UTF_8)));
    }

    @Test
    void everyLengthAroundABlockAgreesWithThePlatform() {
        SplittableRandom random = new SplittableRandom(1858);
        for (int length = 0; length < 300; length++) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);

            assertThat(Sha256.hex(bytes)).as("length %d", length).isEqualTo(platform(bytes));
        }
    }

    private static String platform(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
