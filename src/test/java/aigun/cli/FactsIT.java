package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a pack states, by the jar. */
class FactsIT {
    private static final String PACK = "src/test/resources/facts";

    @TempDir
    private Path home;

    private Jar.Run facts(String pack, String... options) {
        return Jar.run(
                home,
                "",
                Stream.concat(Stream.of("facts", pack), Stream.of(options)).toArray(String[]::new));
    }

    @Test
    void aPackThatTravelsWithTheProgramStatesWhatItsFolderStates() {
        Jar.Run shipped = facts("aigun-1858", "--format", "json");
        Jar.Run folder = facts("scenes/aigun-1858", "--format", "json");

        assertThat(shipped.exit()).isZero();
        assertThat(shipped.out()).startsWith("{").isEqualTo(folder.out());
    }

    @Test
    void aPackThatNamesNoSourceIsToldHowTo() throws IOException {
        Path pack = Files.createDirectory(home.resolve("bare"));
        Files.writeString(pack.resolve("pack.yaml"), """
                format: 1
                id: bare
                title: Bare
                version: 0.1.0
                sides: {one: {name: One}}
                starts: {one: {side: one, title: One, scene: end/only}}
                """);
        Path scene = Files.createDirectory(pack.resolve("end")).resolve("only.yaml");
        Files.writeString(scene, "title: Only\ntext: It ends. So soon.\nending: {kind: over, signed: false}\n");

        Jar.Run run = facts(pack.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("No sentence of this pack names a source.")
                .contains("not listed: 2.");
    }

    @Test
    void aFaultyPackStatesNothing() throws IOException {
        Path pack = Files.createDirectory(home.resolve("faulty"));
        Files.writeString(pack.resolve("pack.yaml"), "format: 1\n");

        Jar.Run run = facts(pack.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("[missing-key]").contains("can't be played");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                PACK + " --source chronicel | Did you mean \"chronicle\"?",
                PACK + " --source nowhere | Sources: town-book, chronicle, treaty-text, ballad, invented.",
                PACK + " --format path | there are: text, json",
                "aigun-1585 | Did you mean \"aigun-1858\"?",
            })
    void whatMeansNothingIsAnsweredWithWhatWasMeant(String options, String answer) {
        Jar.Run run = Jar.run(home, "", ("facts " + options).split(" "));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(answer).doesNotContain("Exception");
    }
}
