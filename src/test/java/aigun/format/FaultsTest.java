package aigun.format;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.Golden;
import aigun.source.Diagnostic;
import aigun.source.Reading;
import aigun.source.Report;
import aigun.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A folder for each fault, named by its code: the file, and what its author is told. */
class FaultsTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden/faults");

    @TestFactory
    Stream<DynamicTest> eachFaultIsToldAsItsFileExpects() throws IOException {
        return folders().stream()
                .map(folder -> DynamicTest.dynamicTest(name(folder), () -> {
                    StringBuilder told = new StringBuilder();
                    for (Path file : inputs(folder)) {
                        told.append(Report.of(faults(file.getFileName().toString(), Files.readAllBytes(file))));
                        told.append('\n');
                    }

                    assertThat(told.toString()).contains("[" + name(folder) + "]");
                    Golden.assertMatches("faults/" + name(folder) + "/expected", told.toString());
                }));
    }

    static List<Diagnostic> faults(String name, byte[] bytes) {
        Reading<Source> text = Texts.read(name, bytes);
        List<Diagnostic> sink = new ArrayList<>(text.diagnostics());
        if (text instanceof Reading.Good<Source> good) {
            Reading<Node> tree = Trees.read(good.value());
            sink.addAll(tree.diagnostics());
        }
        return sink;
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.sorted().toList();
        }
    }

    private static List<Path> inputs(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("expected.txt")).sorted().toList();
        }
    }

    private static String name(Path folder) {
        return folder.getFileName().toString();
    }
}
