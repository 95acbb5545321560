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

/** Comparing by the jar, on a pack of the author's guide. */
class CompareIT {
    @TempDir
    private Path home;

    @TempDir
    private Path folder;

    private String pack = "";
    private String storm = "";

    @BeforeEach
    void writePack() throws IOException {
        pack = GuidePack.write("crossing", folder).toString();
        storm = path("end/storm");
    }

    /** A file with a shortest way to an ending. */
    private String path(String ending) throws IOException {
        Jar.Run run = Jar.run(home, "", "explore", pack, "--start", "north", "--ending", ending, "--format", "path");
        return Files.writeString(folder.resolve(ending.replace('/', '-') + ".aigun"), run.out())
                .toString();
    }

    private Jar.Run compare(String... options) {
        return typed("", options);
    }

    private Jar.Run typed(String input, String... options) {
        return Jar.run(
                home,
                input,
                Stream.concat(Stream.of("compare", "--pack", pack), Stream.of(options))
                        .toArray(String[]::new));
    }

    @Test
    void twoFilesAreComparedInEveryFormat() throws IOException {
        String tenth = path("end/a-tenth");
        Jar.Run text = compare(storm, tenth);

        assertThat(text.err()).isEmpty();
        assertThat(text.exit()).isZero();
        assertThat(text.out())
                .contains("They part at decision")
                .contains("What each choice there could still have led to")
                .contains("Out of A's reach from")
                .contains("Clauses that differ at the end")
                .doesNotContain("The fewest other decisions");
        assertThat(text.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(compare(storm, tenth, "--format", "md").out()).startsWith("# Two paths of");
        assertThat(compare(storm, tenth, "--format", "html").out()).startsWith("<!DOCTYPE html>");
        assertThat(compare(storm, tenth, "--format", "json").out())
                .startsWith("{")
                .contains("\"proved\" : true");
    }

    /** Line by line, since there is no terminal. */
    @Test
    void bothAreGoneThroughOnTheScreen() throws IOException {
        String tenth = path("end/a-tenth");
        Jar.Run run = typed("2\n1\n", storm, tenth, "--screen");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("Beside end-a-tenth.aigun", "Beside end-storm.aigun", "They part at decision")
                .contains("The point of no return", "Out of A's reach from");
        Jar.Run record = compare(storm, "history", "--screen");
        assertThat(record.out()).contains("Beside the path on record");
        Jar.Run both = compare(storm, tenth, "--screen", "--format", "md");
        assertThat(both.exit()).isEqualTo(Exits.USAGE);
        assertThat(both.err()).contains("--screen shows both on the screen");
    }

    /** A game of a shipped pack that is not the first. */
    @Test
    void thePackIsTheOneThatThePathNames() throws IOException {
        Jar.run(home, "1\n1\n", "--plain", "--pack", "nerchinsk-1689", "--start", "qing");
        String game = home.resolve("games")
                .resolve(home.resolve("games").toFile().list()[0])
                .toString();

        Jar.Run run = Jar.run(home, "", "compare", game, "history", "--states", "1000");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Qing: Two Fathers and a Folding Table", "Decisions: 2.");
    }

    @Test
    void besideHistoryTheFewestOtherDecisionsAreNamed() throws IOException {
        Jar.Run first = compare(storm, "history");
        Jar.Run piped = typed(Files.readString(Path.of(storm)), "history", "-");

        assertThat(first.exit()).isZero();
        assertThat(first.out()).contains("B is the path on record", "The fewest other decisions", "To bring A to");
        assertThat(piped.exit()).isZero();
        assertThat(piped.out()).contains("A is the path on record", "B is standard input", "To bring B to");
    }

    @Test
    void theExampleOfTheHelpWorks() throws IOException {
        String help = Jar.run(home, "", "compare", "--help").out();
        Jar.Run mine = Jar.run(home, "", words(help, "explore"));
        Path file = Files.writeString(folder.resolve("mine.aigun"), mine.out());
        String[] asked = words(help, "compare mine");
        asked[1] = file.toString();
        Jar.Run run = Jar.run(home, "", asked);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("B is the path on record", "The map in words", "By A's draft at the end");
    }

    /** The words of the example that begins so, without what the shell does with it. */
    private static String[] words(String help, String beginning) {
        String line = help.replaceAll("\\\\\n *", "")
                .lines()
                .map(String::strip)
                .filter(each -> each.startsWith("aigun " + beginning))
                .findFirst()
                .orElseThrow();
        return line.replaceFirst(" > .*", "").substring("aigun ".length()).split(" ");
    }

    @Test
    void whatIsTooMuchToCountIsLeftOutAndTheRestIsPrinted() {
        Jar.Run run = compare(storm, "history", "--states", "5");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("too many ways to count", "They part at decision");
    }

    @Test
    void aPathThatCannotBeBelievedOrDoesNotFitIsNamed() throws IOException {
        String text = Files.readString(Path.of(storm));
        String damaged = Files.writeString(folder.resolve("damaged"), text.replaceFirst("\n2 1 ", "\n2 0 "))
                .toString();
        String cut = Files.writeString(folder.resolve("cut"), text.substring(0, text.length() - 30))
                .toString();
        String other = Files.writeString(folder.resolve("other"), "no path").toString();

        Jar.Run changed = compare(storm, damaged);
        Jar.Run torn = compare(cut, storm);
        Jar.Run absent = compare(storm, folder.resolve("absent").toString());
        Jar.Run elsewhere = Jar.run(home, "", "compare", storm, "history");

        assertThat(changed.exit()).isEqualTo(1);
        assertThat(changed.err()).contains("damaged was changed from line 3 on");
        assertThat(torn.exit()).isZero();
        assertThat(torn.err()).contains("The last line of").contains("was cut short");
        assertThat(compare(other, storm).exit()).isEqualTo(1);
        assertThat(absent.exit()).isEqualTo(3);
        assertThat(absent.err()).contains("there is no ").doesNotContain("Exception");
        assertThat(elsewhere.exit()).isEqualTo(1);
        assertThat(elsewhere.err()).contains("was played on a pack that does not travel with the program");
    }

    @Test
    void aPathThatNoLongerFitsSaysWhereAndAStartWithoutARecordSaysSo() throws IOException {
        replace("crossing/pack.yaml", ", history: north-history", "");
        Jar.Run unrecorded = compare(storm, "history");
        replace("crossing/hall/door.yaml", "  bluff:", "  brag:");
        replace("crossing/tests/north-history.yaml", ": bluff", ": brag");
        replace("crossing/debrief.yaml", "hall/door, bluff", "hall/door, brag");
        Jar.Run diverged = compare(storm, storm);

        assertThat(unrecorded.exit()).isEqualTo(1);
        assertThat(unrecorded.err()).contains("There is no record for the start north.");
        assertThat(diverged.exit()).isEqualTo(1);
        assertThat(diverged.err()).contains("doesn't fit this pack any more: decision 1, hall/door: bluff");
    }

    @Test
    void aPathOfOtherRulesThatStillFitsIsPlayedByThoseOfNow() throws IOException {
        replace("crossing/pack.yaml", "start: 2", "start: 3");

        Jar.Run run = compare(storm, storm);

        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("was played by other rules");
        assertThat(run.out()).contains("They never part");
    }

    private void replace(String name, String from, String to) throws IOException {
        Path file = folder.resolve(name);
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- - | can be read only once",
                "history history | At least one path is needed",
                "x | Missing required parameter",
                "x y --format pdf | there are: text, md, html, json",
                "x y --states 0 | At least 1",
                "x y --memory lots | such as 800M",
            })
    void whatMeansNothingIsAnsweredWithWhatWasMeant(String options, String answer) {
        Jar.Run run = compare(options.split(" "));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(answer).doesNotContain("Exception");
    }
}
