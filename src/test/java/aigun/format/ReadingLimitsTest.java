package aigun.format;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.source.Diagnostic;
import aigun.source.Reading;
import aigun.source.Source;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files far larger or deeper than anyone writes are refused in a sentence, and soon. */
class ReadingLimitsTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    @Test
    void aFileBeyondTheLimitIsNotReadAtAll() {
        assertThat(codes("lamp.yaml", "a".repeat(Limits.BYTES_MAX + 1))).containsExactly("file-too-large");
    }

    @Test
    void tooManyValuesAreToldOnce() {
        assertThat(codes("lamp.yaml", "a: [" + "1, ".repeat(Limits.VALUES_MAX) + "1]"))
                .containsExactly("too-many-values");
        assertThat(codes("lamp.json", "[" + "[1, 2],".repeat(Limits.VALUES_MAX) + "1]"))
                .contains("too-many-values");
    }

    @Test
    void nestingWithoutEndIsToldOnce() {
        assertThat(codes("lamp.yaml", "a: " + "[".repeat(400_000))).containsExactly("too-deep");
        assertThat(codes("lamp.json", "[".repeat(400_000))).containsExactly("too-deep");
        assertThat(codes("lamp.json", "[".repeat(1_000) + "]".repeat(1_000))).containsExactly("too-deep");
    }

    @Test
    void ofManyControlCharactersTheFirstAreTold() {
        assertThat(codes("lamp.yaml", "a: x" + "\0".repeat(10_000))).hasSize(Limits.CONTROLS_MAX);
    }

    /** The YAML library reads in pieces, and ends in an exception where such a letter lies across two. */
    @Test
    void lettersBeyondSixteenBitsMayStandAnywhere() {
        for (int before = 1_000; before < 1_060; before++) {
            assertThat(codes("lamp.yaml", "a: " + "x".repeat(before) + "𠀋 and on\n"))
                    .isEmpty();
        }
    }

    @Test
    void endlessNumbersAndKeysAreOnlyLong() {
        assertThat(codes("lamp.yaml", "whole: " + "9".repeat(100_000))).containsExactly("number-range");
        assertThat(codes("lamp.json", "{\"whole\": " + "9".repeat(100_000) + "}"))
                .containsExactly("number-range");
        assertThat(codes("lamp.json", "{\"" + "k".repeat(100_000) + "\": 1}")).isEmpty();
    }

    @Test
    void oneEndlessLineIsReadInNoLongTime() {
        String line = "{\"a\": [" + "\"😀\", ".repeat(Limits.VALUES_MAX - 3) + "1]}";

        assertThat(codes("lamp.json", line)).isEmpty();
        assertThat(codes("lamp.yaml", line)).isEmpty();
    }

    /** What is said of the file, within a time that nobody minds. */
    private static List<String> codes(String name, String text) {
        long begun = System.nanoTime();
        List<Diagnostic> faults = FaultsTest.faults(name, text.getBytes(StandardCharsets.UTF_8));

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(SOON);
        return faults.stream().map(fault -> fault.code().word()).toList();
    }

    @Test
    void anAliasBombIsNoBomb() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int level = 1; level < 60; level++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(level, level, level - 1, level - 1));
        }

        assertThat(Trees.read(new Source("lamp.yaml", bomb.toString())))
                .isInstanceOf(Reading.Good.class)
                .extracting(reading -> reading.diagnostics().size())
                .isEqualTo(60 + 2 * 59);
    }
}
