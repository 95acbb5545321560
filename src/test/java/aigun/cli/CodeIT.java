package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Share codes by the jar, on a pack of the author's guide. */
class CodeIT {
    @TempDir
    private Path home;

    @TempDir
    private Path folder;

    private String pack = "";
    private Path path = Path.of("");
    private String code = "";

    @BeforeEach
    void writePathAndCode() throws IOException {
        pack = GuidePack.write("crossing", folder).toString();
        Jar.Run way = run("explore", pack, "--ending", "end/a-tenth", "--format", "path");
        path = Files.writeString(home.resolve("tenth.aigun"), way.out());
        code = run("code", path.toString(), "--pack", pack).out().strip();
    }

    private Jar.Run run(String... arguments) {
        return Jar.run(home, "", arguments);
    }

    @Test
    void aCodeStandsWhereverAPathIsAskedFor() throws IOException {
        assertThat(code).matches("1[0-9A-Z]{3}(-[0-9A-Z]{1,4})+");
        String explored = run("explore", pack, "--from", path.toString()).out();
        assertThat(explored).contains("end/a-tenth   100.0 %");
        assertThat(run("explore", pack, "--from", code).out()).isEqualTo(explored);
        assertThat(run("explore", pack, "--from", code.toLowerCase(Locale.ROOT).replace("-", " "))
                        .out())
                .isEqualTo(explored);
        assertThat(Jar.run(home, code + "\n", "explore", pack, "--from", "-").out())
                .isEqualTo(explored);
        Path kept = Files.writeString(home.resolve("code.txt"), code);
        assertThat(run("explore", pack, "--from", kept.toString()).out()).isEqualTo(explored);
    }

    @Test
    void theCodeOfACodeIsTheSame() {
        assertThat(run("code", code.replace("-", ""), "--pack", pack).out()).isEqualTo(code + "\n");
    }

    @Test
    void aJournalIsWrittenAsFarAsItsHead() throws IOException {
        String cut = Files.readAllLines(path).stream().limit(3).reduce("", (all, line) -> all + line + "\n");
        String shorter = Jar.run(home, cut, "code", "-", "--pack", pack).out().strip();

        assertThat(shorter.length()).isLessThan(code.length());
        assertThat(run("explore", pack, "--from", shorter).out()).contains("after 2 decisions");
    }

    @Test
    void aWrongLetterIsSaidAndNothingIsPlayed() {
        String wrong = code.substring(0, 6) + (code.charAt(6) == '7' ? '8' : '7') + code.substring(7);
        Jar.Run run = run("explore", pack, "--from", wrong);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("is no file")
                .contains("a letter that is wrong")
                .doesNotContain("Exception");
        assertThat(Jar.run(home, wrong, "code", "-", "--pack", pack).err()).contains("a letter is wrong");
    }

    @Test
    void aCodeByOtherRulesIsSaidToBeWholeAndOfOthers() throws IOException {
        Path file = Path.of(pack, "pack.yaml");
        Files.writeString(file, Files.readString(file).replace("range: [0, 5]", "range: [0, 6]"));
        Jar.Run run = run("explore", pack, "--from", code);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("other rules of crossing").contains("It is whole");
    }

    @Test
    void aCodeOrAPathOfAnotherPackIsSaidToBeThat() {
        assertThat(run("explore", "aigun-1858", "--from", code).err()).contains("of another pack than aigun-1858");
        assertThat(run("code", path.toString()).err()).contains("--pack");
        assertThat(run("code", code).err()).contains("--pack");
    }

    @Test
    void aPathThatNoLongerFitsHasNoCode() throws IOException {
        Path door = Path.of(pack, "hall/door.yaml");
        Files.writeString(door, Files.readString(door).replaceAll("\\bsearch\\b", "look"));
        Jar.Run run = run("code", path.toString(), "--pack", pack);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("decision 1, hall/door: search, can't be taken");
    }

    @Test
    void theHelpSaysHow() {
        assertThat(run("code", "--help").out()).contains("aigun code game.aigun");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code | 2",
                "code a b | 2",
                "code absent.aigun | 3",
                "code x --pack nowhere | 2",
                "code ~/\u00fc | 3"
            })
    void whatIsNotThereIsSaid(String options, int exit) {
        Jar.Run run = run(options.split(" ", -1));

        assertThat(run.exit()).isEqualTo(exit);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("aigun: ").doesNotContain("Exception");
    }
}
