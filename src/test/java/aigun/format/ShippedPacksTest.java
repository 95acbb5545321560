package aigun.format;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.source.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The packs that travel with the program have no fault, and nothing to warn of. */
class ShippedPacksTest {
    private static final Path SCENES = Path.of("scenes");

    @TestFactory
    Stream<DynamicTest> eachShippedPackIsSound() throws IOException {
        return packs().stream()
                .map(folder -> DynamicTest.dynamicTest(folder.toString(), () -> {
                    String told =
                            Report.of(PackReader.read(PackFiles.in(folder)).diagnostics());

                    assertThat(told).isEmpty();
                }));
    }

    private static List<Path> packs() throws IOException {
        try (Stream<Path> folders = Files.list(SCENES)) {
            return folders.filter(folder -> Files.exists(folder.resolve("pack.yaml")))
                    .sorted()
                    .toList();
        }
    }
}
