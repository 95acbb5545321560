package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.report.GuideMembers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verifying by the jar, on a pack of the author's guide that is edited after its paths were recorded. */
class VerifyIT {
    @TempDir
    private Path home;

    @TempDir
    private Path folder;

    private Path pack = Path.of("");
    private Path paths = Path.of("");
    private Path tenth = Path.of("");
    private Path storm = Path.of("");

    @BeforeEach
    void recordPaths() throws IOException {
        pack = GuidePack.write("crossing", folder);
        paths = Files.createDirectory(folder.resolve("paths"));
        tenth = recorded("a-tenth", "tenth.aigun");
        storm = recorded("storm", "storm.aigun");
    }

    private Path recorded(String ending, String name) throws IOException {
        Jar.Run way = Jar.run(home, "", "explore", pack.toString(), "--ending", "end/" + ending, "--format", "path");
        return Files.writeString(paths.resolve(name), way.out());
    }

    private Jar.Run verify(String... arguments) {
        String[] command = Arrays.copyOf(new String[] {"verify", "--pack", pack.toString()}, arguments.length + 3);
        System.arraycopy(arguments, 0, command, 3, arguments.length);
        return Jar.run(home, "", command);
    }

    private void edit(String file, String from, String to) throws IOException {
        Path path = pack.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }

    @Test
    void whatIsTheSameTakesALineEachAndNoneWhenQuiet() {
        Jar.Run run = verify(paths.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out().lines())
                .containsExactly(
                        storm + ": the same. Decisions: 4. It ends in end/storm.",
                        tenth + ": the same. Decisions: 7. It ends in end/a-tenth.",
                        "Paths: 2. the same 2.");
        assertThat(verify("--quiet", paths.toString()).out()).isEqualTo("Paths: 2. the same 2.\n");
    }

    @Test
    void afterAnEditOfWordsAllIsWellAndABlessingForgetsIt() throws IOException {
        edit("hall/door.yaml", "label: Look into the chest.", "label: Open the chest.");
        Jar.Run run = verify(paths.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("tenth.aigun: only words changed")
                .contains("  1  hall/door: search  text changed");
        Jar.Run blessed = verify("--bless", "--quiet", paths.toString());
        assertThat(blessed.exit()).isZero();
        assertThat(blessed.out()).contains("tenth.aigun: written anew").doesNotContain("storm.aigun");
        assertThat(verify("--quiet", paths.toString()).out()).isEqualTo("Paths: 2. the same 2.\n");
        assertThat(Files.getPosixFilePermissions(tenth)).isEqualTo(Files.getPosixFilePermissions(storm));
    }

    @Test
    void aRenamedChoiceThatSaysSoIsTold() throws IOException {
        edit("hall/door.yaml", "hall/door, search", "hall/door, rummage");
        edit("hall/door.yaml", "  search:\n", "  rummage:\n    was: search\n");
        Jar.Run run = verify(paths.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("hall/door: search  renamed to hall/door: rummage");
        assertThat(verify("--bless", paths.toString()).out()).contains("tenth.aigun: written anew");
        assertThat(Files.readString(tenth)).contains("1 0 hall/door: rummage [");
    }

    @Test
    void aRenamedChoiceThatDoesNotSaySoBreaksAndIsNotBlessed() throws IOException {
        edit("hall/door.yaml", "hall/door, search", "hall/door, rummage");
        edit("hall/door.yaml", "  search:\n", "  rummage:\n");
        byte[] before = Files.readAllBytes(tenth);
        Jar.Run run = verify("--bless", paths.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains("tenth.aigun: broken at decision 1, hall/door: search: gone.")
                .contains("tenth.aigun: left as it is: it doesn't come to the same ending")
                .endsWith("Paths: 2. the same 1, broken 1.\n");
        assertThat(Files.readAllBytes(tenth)).isEqualTo(before);
    }

    @Test
    void aSceneThatIsGoneBreaksTheOnesThatWentThroughIt() throws IOException {
        edit("hall/door.yaml", "river/crossing", "hall/table");
        edit("tests/north-history.yaml", "  - river/crossing: calm\n", "");
        Files.delete(pack.resolve("river/crossing.yaml"));
        Jar.Run run = verify(paths.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("storm.aigun: broken at decision 2, river/crossing: rough: the scene is gone");
    }

    @Test
    void codesAreOpenOrNotAndSayWhatTheyComeTo() throws IOException {
        String code = Jar.run(home, "", "code", tenth.toString(), "--pack", pack.toString())
                .out()
                .strip();
        String wrong = code.replaceFirst(".$", code.endsWith("7") ? "8" : "7");
        Jar.Run run = Jar.run(home, code + "\n" + wrong + "\n", "verify", "--pack", pack.toString(), "-", code);

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("-:1: open. Decisions: 7. It ends in end/a-tenth. Terms: toll=tenth.")
                .contains("-:2: In the code in -:2 a letter is wrong")
                .endsWith("Paths: 3. codes open 2, damaged 1.\n");
        edit("hall/door.yaml", "hall/door, search", "hall/door, rummage");
        edit("hall/door.yaml", "  search:\n", "  rummage:\n");
        Jar.Run shut = verify(code);
        assertThat(shut.exit()).isEqualTo(1);
        assertThat(shut.out()).contains("not open at decision 1: gone. It was made by other rules");
    }

    @Test
    void whatIsCutDamagedNewerOrNoPathIsNeverAVerdict() throws IOException {
        String text = Files.readString(tenth);
        Files.writeString(paths.resolve("cut"), text.substring(0, text.length() - 30));
        Files.writeString(paths.resolve("bare"), text.substring(0, 40));
        Files.writeString(paths.resolve("damaged"), text.replaceFirst("\n2 1 ", "\n2 0 "));
        Files.writeString(paths.resolve("newer"), text.replaceFirst("aigun-path 1", "aigun-path 2"));
        Files.writeString(paths.resolve("none"), "no path");
        Files.writeString(paths.resolve("other"), recordedElsewhere());
        Jar.Run run = verify(paths.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("/cut: unfinished; as far as it goes it is the same.")
                .contains("/bare: unfinished. It is cut short in its first line.")
                .contains("/damaged: damaged. From line 3 on")
                .contains("/newer: written in a newer format (2)")
                .contains("/none: no path that can be read.")
                .contains("/other: of another pack (ferry)")
                .endsWith("Paths: 8. the same 3, of another pack 1, damaged 1, newer 1, no path 1, unfinished 2.\n");
    }

    private String recordedElsewhere() throws IOException {
        String ferry = GuidePack.write("ferry", folder).toString();
        return Jar.run(home, "", "explore", ferry, "--ending", "river/far-bank", "--format", "path")
                .out();
    }

    @Test
    void theGuideNamesEveryMemberOfTheJson() throws IOException {
        edit("hall/door.yaml", "label: Look into the chest.", "label: Open the chest.");
        String json = verify("--format", "json", paths.toString(), "absent").out();

        GuideMembers.assertAllNamed("verified", json);
        assertThat(json).contains("\"result\" : \"words\"").contains("\"differences\" : [ \"text\" ]");
    }

    @Test
    void controlCharactersInNamesNeverReachATerminal() throws IOException {
        Path odd = paths.resolve("odd\u001b[2J");
        Files.write(odd, "no path".getBytes(StandardCharsets.UTF_8));

        assertThat(verify(paths.toString()).out()).doesNotContain("\u001b").contains("odd<U+001B>[2J: no path");
        assertThat(verify("--bless", paths.toString()).out()).doesNotContain("\u001b");
        assertThat(verify("--bless", paths.toString()).err()).doesNotContain("\u001b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "verify | 2 | PATHS",
                "verify --format xml x | 2 | there are: text, json",
                "verify --pack nowhere x | 2 | no pack of that name",
                "verify --pack aigun-1858 . --bles | 2 | Did you mean \"--bless\"?",
            })
    void whatMeansNothingIsAnsweredWithWhatWasMeant(String options, int exit, String answer) {
        Jar.Run run = Jar.run(home, "", options.split(" ", -1));

        assertThat(run.exit()).isEqualTo(exit);
        assertThat(run.err()).contains(answer).doesNotContain("Exception");
    }

    @Test
    void whatIsNotThereIsSaidAndTheOthersAreVerified() throws IOException {
        Jar.Run run = verify("absent.aigun", tenth.toString());

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).contains("absent.aigun: there is no absent.aigun").contains("tenth.aigun: the same.");
        assertThat(verify(Files.createDirectory(folder.resolve("empty")).toString())
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void aPlaytestIsHeldAgainstThePackItStandsIn() throws IOException {
        Path test = pack.resolve("tests/north-history.yaml");
        edit("hall/door.yaml", "hall/door, search", "hall/door, rummage");
        edit("hall/door.yaml", "  search:\n", "  rummage:\n    was: search\n");
        edit("tests/north-history.yaml", "  - river/crossing: calm", "  - hall/door: search\n  - river/crossing: calm");
        Jar.Run stuck = Jar.run(home, "", "verify", "--bless", test.toString());

        assertThat(stuck.exit()).isEqualTo(1);
        assertThat(stuck.out())
                .contains("Decision 2, hall/door: rummage: play is in another scene by then.")
                .contains("north-history.yaml: left as it is: what it expects, or how it goes on,")
                .endsWith("Paths: 1. broken 1.\n");
        edit("tests/north-history.yaml", "  - hall/door: search\n", "");
        edit("tests/north-history.yaml", "end/no-ferry", "end/storm");
        byte[] before = Files.readAllBytes(test);
        Jar.Run outcome = Jar.run(home, "", "verify", pack.resolve("tests").toString());
        assertThat(Jar.run(home, "", "verify", pack.toString())).isEqualTo(outcome);
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out())
                .contains("Expected to end in end/storm; it ends in end/no-ferry.")
                .endsWith("Paths: 1. ending or terms changed 1.\n");
        assertThat(Files.readAllBytes(test)).isEqualTo(before);
    }

    @Test
    void aBlessedPlaytestExpectsWhatIsSoNowAndKeepsItsComments() throws IOException {
        Path test = pack.resolve("tests/north-history.yaml");
        String written = Files.readString(test);
        edit("hall/table.yaml", "title:", "was: hall/board\ntitle:");
        edit("tests/north-history.yaml", "hall/table", "hall/board");
        edit("tests/north-history.yaml", "ending: end/no-ferry", "ending: end/storm # for now");
        Jar.Run run = Jar.run(home, "", "verify", "--bless", "--format", "json", test.toString());

        assertThat(run.out())
                .contains("\"told\" : [ \"\\\"hall/board\\\" is called \\\"hall/table\\\" now.\" ]")
                .contains("\"blessed\" : [ \"" + test + "\" ]");
        assertThat(Files.readString(test))
                .isEqualTo(written.replace("ending: end/no-ferry", "ending: end/no-ferry # for now"));
        assertThat(Jar.run(home, "", "verify", test.toString()).exit()).isZero();
    }

    @Test
    void ofAPackThatCannotBePlayedNothingIsSaidButWhereThePlaytestItselfIsAtFault() throws IOException {
        Path test = pack.resolve("tests/north-history.yaml");
        edit("tests/north-history.yaml", "river/crossing: calm", "river/crossing: clam");
        Jar.Run fault = Jar.run(home, "", "verify", test.toString());

        assertThat(fault.exit()).isEqualTo(1);
        assertThat(fault.out()).contains("north-history.yaml: broken in line ").contains("\"clam\"");
        edit("tests/north-history.yaml", "river/crossing: clam", "river/crossing: calm");
        edit("hall/door.yaml", "title:", "titel:");
        Jar.Run other = Jar.run(home, "", "verify", test.toString());
        assertThat(other.exit()).isEqualTo(3);
        assertThat(other.out()).contains("its pack can't be played, so nothing is said of it");
    }

    @Test
    void aPackWithoutKnownPathsIsSaidToHaveNone() throws IOException {
        Files.delete(pack.resolve("tests/north-history.yaml"));
        Jar.Run run = Jar.run(home, "", "verify", pack.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("no known paths to verify", pack.toString());
    }

    @Test
    void aFileThatThePackPassesOverIsNoPath() throws IOException {
        Path hidden = Files.copy(pack.resolve("tests/north-history.yaml"), pack.resolve("tests/.north.yaml"));
        Jar.Run run = Jar.run(home, "", "verify", hidden.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains(".north.yaml: no path that can be read.");
    }
}
