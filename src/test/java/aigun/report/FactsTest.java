package aigun.report;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.Golden;
import aigun.author.Statements;
import aigun.format.PackFiles;
import aigun.format.PackReader;
import aigun.model.Pack;
import aigun.screen.Messages;
import aigun.screen.Widths;
import aigun.source.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a pack states, as a page and as JSON. */
class FactsTest {
    private static final Path TESTED = Path.of("src/test/resources");

    @ParameterizedTest
    @ValueSource(ints = {40, 80})
    void whatRestsOnSomethingComesFirstAndTheGapsLast(int width) throws IOException {
        String page = FactsText.of(of(TESTED.resolve("facts")), width, messages());

        assertThat(page.lines()).allMatch(line -> Widths.columns(line) <= width);
        Golden.assertMatches("facts/whole-" + width, page);
    }

    @Test
    void movesAtATableAndTreatiesAreGoneThroughAsWell() throws IOException {
        Golden.assertMatches("facts/table", FactsText.of(of(TESTED.resolve("sound")), 80, messages()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"chronicle", "invented", "ballad"})
    void whatRestsOnOneSourceIsListedAlone(String source) throws IOException {
        Golden.assertMatches(
                "facts/" + source, FactsText.ofSource(source, of(TESTED.resolve("facts")), 80, messages()));
    }

    @Test
    void itIsJsonAsWell() throws IOException {
        Golden.assertMatches("facts/whole-json", FactsJson.of(of(TESTED.resolve("facts"))));
        Golden.assertMatches("facts/chronicle-json", FactsJson.ofSource("chronicle", of(TESTED.resolve("facts"))));
    }

    @Test
    void thePackOfTheTreatyFitsThePage() throws IOException {
        Statements statements = of(Path.of("scenes/aigun-1858"));
        String page = FactsText.of(statements, 80, messages());

        assertThat(page.lines()).allMatch(line -> Widths.columns(line) <= 80);
        assertThat(page)
                .contains("choices.give-the-bank.because (historical, A)")
                .contains("Marked: qing-veritable-records-353");
        assertThat(statements.all()).hasSizeGreaterThan(1_000);
    }

    /** The guide's table names every member there is, and no other. */
    @Test
    void theGuideNamesEveryMember() throws IOException {
        String json = FactsJson.of(of(TESTED.resolve("facts")))
                + FactsJson.ofSource("chronicle", of(TESTED.resolve("facts")));

        GuideMembers.assertNamed("facts", json);
    }

    private static Statements of(Path folder) throws IOException {
        Reading<Pack> reading = PackReader.read(PackFiles.in(folder));
        assertThat(reading.diagnostics()).isEqualTo(List.of());
        return Statements.of(((Reading.Good<Pack>) reading).value());
    }

    private static Messages messages() throws IOException {
        return Messages.parse(Files.readString(Path.of("src/main/resources/aigun/messages.properties")));
    }
}
