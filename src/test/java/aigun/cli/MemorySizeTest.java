package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemorySizeTest {
    @Test
    void aSizeIsANumberWithAUnit() throws IOException {
        assertThat(bytes("5000")).isEqualTo(5_000);
        assertThat(bytes("3k")).isEqualTo(3_072);
        assertThat(bytes("800M")).isEqualTo(800L << 20);
        assertThat(bytes("2G")).isEqualTo(2L << 30);
    }

    @Test
    void withoutOneItIsAShareOfWhatJavaHas() throws IOException {
        assertThat(bytes("")).isPositive().isLessThan(Runtime.getRuntime().maxMemory());
    }

    @ParameterizedTest
    @ValueSource(strings = {"much", "0", "0G", "-5M", "5T", "1.5G", "99999999999G"})
    void anythingElseIsAnsweredWithAnExample(String size) {
        assertThatThrownBy(() -> bytes(size))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("such as 800M");
    }

    private static long bytes(String size) throws IOException {
        return MemorySize.bytes(size, IllegalStateException::new, Playing.messages());
    }
}
