package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exploring by the jar, on a pack of the author's guide. */
class ExploreIT {
    @TempDir
    private Path home;

    @TempDir
    private Path folder;

    private String pack = "";

    @BeforeEach
    void writePack() throws IOException {
        pack = GuidePack.write("crossing", folder).toString();
    }

    private Jar.Run explore(String... options) {
        return Jar.run(
                home,
                "",
                Stream.concat(Stream.of("explore", pack), Stream.of(options)).toArray(String[]::new));
    }

    @Test
    void theSamePackGivesTheSameBytesWhoeverWorks() {
        String alone = explore("--format", "json", "--workers", "1", "--fresh").out();
        String three = explore("--format", "json", "--workers", "3", "--fresh").out();

        assertThat(alone).startsWith("{").isEqualTo(three);
        assertThat(explore("--format", "json").out()).isEqualTo(alone);
    }

    @Test
    void whatWasExploredIsTakenFromTheDiskUntilThePackChanges() throws IOException {
        Jar.Run first = explore();
        Jar.Run again = explore();
        Path file = folder.resolve("crossing/pack.yaml");
        Files.writeString(file, Files.readString(file).replace("The Crossing", "The Other Crossing"));
        Jar.Run changed = explore();

        assertThat(first.err()).isEmpty();
        assertThat(again.err()).contains("as explored before").contains("--fresh");
        assertThat(again.out()).isEqualTo(first.out());
        assertThat(changed.err()).isEmpty();
        assertThat(changed.out()).contains("The Other Crossing");
    }

    @Test
    void aDamagedFileIsSaidAndExploredAnew() throws IOException {
        String first = explore().out();
        Path kept;
        try (Stream<Path> files = Files.list(home.resolve("atlases"))) {
            kept = files.findFirst().orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(kept);
        bytes[bytes.length / 2] ^= 1;
        Files.write(kept, bytes);

        Jar.Run damaged = explore();

        assertThat(damaged.err()).contains("explored anew");
        assertThat(damaged.out()).isEqualTo(first);
        assertThat(explore().err()).contains("as explored before");
    }

    @Test
    void whereNothingCanBeKeptTheResultIsShownAllTheSame() throws IOException {
        Files.writeString(home.resolve("atlases"), "in the way");

        Jar.Run run = explore();

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Explored to the end");
        assertThat(run.err()).contains("could not be kept");
    }

    @ParameterizedTest
    @CsvSource({"shortest", "nearest"})
    void aWayToAnEndingIsAPathThatIsReadAgain(String way) throws IOException {
        Jar.Run run = explore("--ending", "end/a-tenth", "--format", "path", "--way", way);
        Path path = Files.writeString(home.resolve("tenth.aigun"), run.out());

        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("aigun-path 1 pack=crossing@");
        Jar.Run rest = explore("--from", path.toString());
        assertThat(rest.out()).contains("end/a-tenth   100.0 %").contains("decisions: hall/door ");
        Jar.Run piped = Jar.run(home, run.out(), "explore", pack, "--from", "-");
        assertThat(piped.out()).isEqualTo(rest.out());
    }

    @Test
    void aPathThatIsCutIsExploredFromWhereItRests() throws IOException {
        String path = explore("--ending", "end/a-tenth", "--format", "path").out();
        String cut = path.lines().limit(3).reduce("", (all, line) -> all + line + "\n");

        Jar.Run run =
                explore("--from", Files.writeString(home.resolve("cut"), cut).toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("after 2 decisions: hall/door ").contains("end/no-ferry");
    }

    @Test
    void aPathThatCannotBeBelievedOrDoesNotFitProvesNothing() throws IOException {
        String path = explore("--ending", "end/a-tenth", "--format", "path").out();
        Path damaged = Files.writeString(home.resolve("damaged"), path.replaceFirst("\n2 1 ", "\n2 0 "));
        Path other = Files.writeString(home.resolve("other"), "no path");

        Jar.Run run = explore("--from", damaged.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("was changed from line 3 on");
        assertThat(explore("--from", other.toString()).err()).contains("is no game that can be read");
        Path whole = Files.writeString(home.resolve("whole"), path);
        Jar.Run elsewhere = Jar.run(home, "", "explore", "aigun-1858", "--from", whole.toString());
        assertThat(elsewhere.exit()).isEqualTo(1);
        assertThat(elsewhere.err()).contains("on another pack (crossing)");
        Jar.Run absent = explore("--from", home.resolve("absent").toString());
        assertThat(absent.exit()).isEqualTo(3);
        assertThat(absent.err()).contains("there is no ").doesNotContain("Exception");
    }

    @Test
    void stoppedByALimitItSaysWhatIsProvedAndKeepsNothing() {
        Jar.Run run = explore("--states", "20");

        assertThat(run.out()).contains("Stopped early").contains("Proved:").contains("What makes the states many");
        assertThat(home.resolve("atlases")).doesNotExist();
    }

    @Test
    void anEndingThatIsNotReachedEndsWithOne() throws IOException {
        Path table = folder.resolve("crossing/end/storm.yaml");
        Files.writeString(folder.resolve("crossing/end/war.yaml"), Files.readString(table));

        Jar.Run run = explore();
        Jar.Run path = explore("--ending", "end/war", "--format", "path");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("Endings that nobody comes to (1):\n    end/war");
        assertThat(path.exit()).isEqualTo(1);
        assertThat(path.out()).isEmpty();
        assertThat(path.err()).contains("Nobody comes to end/war from here.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--start nort | Did you mean \"north\"?",
                "--side nroth | Did you mean \"north\"?",
                "--ending end/strom | Did you mean \"end/storm\"?",
                "--format jsn | there are: text, json, path",
                "--format path | say which with --ending",
                "--way long | there are: shortest, nearest",
                "--memory lots | such as 800M",
                "--states 0 | At least 1",
                "--workers none | --workers",
                "--from x --start north | leave out --start",
                "--side south --start north | is not the side south's",
            })
    void whatMeansNothingIsAnsweredWithWhatWasMeant(String options, String answer) {
        Jar.Run run = explore(options.split(" "));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(answer).doesNotContain("Exception");
    }
}
