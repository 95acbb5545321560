package aigun.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Sha256Test {
    @Test
    void theEmptyTextHasItsKnownHash() {
        assertThat(Sha256.hex("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void aTextIsHashedAsUtf8() {
        assertThat(Sha256.hex("奕山"))
                .isEqualTo(Sha256.hex(
                        new byte[] {(byte) 0xe5, (byte) 0xa5, (byte) 0x95, (byte) 0xe5, (byte) 0xb1, (byte) 0xb1}));
    }
}
