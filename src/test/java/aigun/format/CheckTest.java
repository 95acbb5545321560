package aigun.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import aigun.source.Code;
import aigun.source.CodeKind;
import aigun.source.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A pack with one fault for each code, and what its author is told; of what shows in play alone {@link PlayedTest} tells. */
class CheckTest {
    /** A fixture that is no code: many faults in one run. */
    private static final String TWENTY = "twenty-faults";

    @TestFactory
    Stream<DynamicTest> eachFaultIsToldAsItsFixtureExpects() throws IOException {
        return Fixtures.codes().stream()
                .map(code -> DynamicTest.dynamicTest(code, () -> {
                    String told = Report.of(PackReader.read(Fixtures.of(code)).diagnostics());

                    if (!code.equals(TWENTY)) {
                        assertThat(told).contains("[" + code + "]");
                    }
                    assertExpected(code, told);
                }));
    }

    private static void assertExpected(String code, String told) throws IOException {
        Path file = Fixtures.CHECK.resolve(code).resolve("expected.txt");
        boolean missing = Files.notExists(file);
        if (missing || Boolean.getBoolean("golden.update")) {
            Files.writeString(file, told);
        }
        if (missing) {
            fail("wrote " + file + ": look at it, then commit it");
        }
        assertThat(told).as(file.toString()).isEqualTo(Files.readString(file));
    }

    @Test
    void everyCodeHasAFixtureAndThereAreNoOthers() throws IOException {
        List<String> codes = Stream.of(Code.values())
                .filter(code -> code.kind() != CodeKind.PLAY)
                .map(Code::word)
                .toList();

        assertThat(Fixtures.codes().stream().filter(code -> !code.equals(TWENTY)))
                .containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void theSoundPackHasNoFault() throws IOException {
        assertThat(Report.of(PackReader.read(Fixtures.sound()).diagnostics())).isEmpty();
    }
}
