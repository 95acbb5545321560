package aigun.format;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.source.Code;
import aigun.source.CodeKind;
import aigun.source.Diagnostic;
import aigun.source.Explanation;
import aigun.source.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every code is explained, and the examples are what they are said to be. */
class ExplanationsTest {
    private static final Path FOLDER = Path.of("src/main/resources/aigun/explain");

    /** With what stands before it, a line of the list and one of an example has 80 columns. */
    private static final int BRIEF_LETTERS_MAX = 57;

    private static final int EXAMPLE_LETTERS_MAX = 76;

    static Explanation of(Code code) throws IOException {
        return Explanation.parse(code, Files.readString(FOLDER.resolve(code.word() + ".md")));
    }

    @TestFactory
    Stream<DynamicTest> eachWrongExampleHasItsFaultAlone() {
        return Stream.of(Code.values())
                .map(code -> DynamicTest.dynamicTest(code.word(), () -> {
                    List<Diagnostic> told = told(code, of(code).wrong());

                    assertThat(told).as(Report.of(told)).isNotEmpty();
                    if (code.kind() == CodeKind.PLAY) {
                        assertThat(told).extracting(Diagnostic::code).contains(code);
                    } else {
                        assertThat(told).allMatch(fault -> fault.code() == code);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> nothingIsWrongWithARightExample() {
        return Stream.of(Code.values())
                .map(code -> DynamicTest.dynamicTest(code.word(), () -> {
                    String example = of(code).right();

                    assertThat(example).isNotEqualTo(of(code).wrong());
                    assertThat(Report.of(told(code, example))).isEmpty();
                }));
    }

    /** The pack that an example of a code is a part of. */
    static List<PackFile> pack(Code code, String example) throws IOException {
        return ExamplePack.of(example, code.kind() == CodeKind.PLAY ? Fixtures.played() : Fixtures.sound());
    }

    /** What shows in play brings something else with it often. */
    private static List<Diagnostic> told(Code code, String example) throws IOException {
        List<PackFile> pack = pack(code, example);
        return code.kind() == CodeKind.PLAY
                ? Played.told(pack)
                : PackReader.read(pack).diagnostics();
    }

    @Test
    void everyCodeIsExplainedAndThereAreNoOthers() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".md", "")))
                    .containsExactlyInAnyOrderElementsOf(Code.words());
        }
    }

    @Test
    void whatIsShownLineByLineFitsIntoEightyColumns() throws IOException {
        for (Code code : Code.values()) {
            Explanation explanation = of(code);

            assertThat(explanation.brief()).hasSizeLessThanOrEqualTo(BRIEF_LETTERS_MAX);
            assertThat((explanation.wrong() + explanation.right()).lines())
                    .as(code.word())
                    .allMatch(line -> line.length() <= EXAMPLE_LETTERS_MAX);
        }
    }

    @Test
    void codesStandByKind() {
        List<CodeKind> kinds = Stream.of(Code.values()).map(Code::kind).toList();

        assertThat(kinds).isSorted().contains(CodeKind.values());
    }
}
