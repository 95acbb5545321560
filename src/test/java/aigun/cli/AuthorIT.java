package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A new pack made, checked, explored and tried by the jar, as a new author would. */
class AuthorIT {
    private static final String FAULTY = "src/test/resources/check/twenty-faults";

    @TempDir
    private Path home;

    private Jar.Run run(String... arguments) {
        return Jar.run(home, "", arguments);
    }

    private String made() {
        String pack = home.resolve("old-well").toString();
        assertThat(run("new", pack).exit()).isZero();
        return pack;
    }

    @Test
    void aNewPackIsSoundAndNothingIsWrongWithIt() {
        String pack = made();

        assertThat(run("check", pack).out()).contains("sound. 6 scenes, 0 warnings.");
        Jar.Run explored = run("explore", pack);
        assertThat(explored.exit()).isZero();
        assertThat(explored.out())
                .contains("The Well (old-well 0.1.0)", "Nothing is wrong.", "end/agreed")
                .doesNotContain("Worth a look", "Fewer than two");
    }

    /** Its path of record, played by its own numbers. */
    @Test
    void aNewPackPlaysToAnEnd() {
        String pack = made();
        String typed = "upper-summer\n1\nhelp-with-the-bucket\npropose rope=shared\nask\npropose water=half\n";

        Jar.Run played = Jar.run(home, typed, "--plain", "--pack", pack);

        assertThat(played.out()).contains("Two marks on the rim", "The rope outlives both councils.", "Look back");
    }

    @Test
    void nothingIsEverWrittenOver() throws IOException {
        Path pack = Path.of(made());
        Path scene = Files.writeString(pack.resolve("well/rim.yaml"), "mine\n");

        Jar.Run again = run("new", pack.toString());

        assertThat(again.exit()).isEqualTo(Exits.FINDINGS);
        assertThat(again.err()).contains("is there already, and nothing in it was touched");
        assertThat(scene).hasContent("mine");
        assertThat(run("new", scene.toString()).exit()).isNotZero();
        assertThat(scene).hasContent("mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "sarif"})
    void faultsAreToldToPrograms(String format) {
        Jar.Run run = run("check", "--format", format, FAULTY);

        assertThat(run.exit()).isEqualTo(Exits.FINDINGS);
        assertThat(run.err()).isEmpty();
        Golden.assertMatches("check/" + format, run.out());
    }

    @Test
    void warningsCountWhereSomebodyIsStrict() throws IOException {
        Path pack = Path.of(made());
        Path scene = pack.resolve("well/evening.yaml");
        Files.writeString(scene, "\uFEFF" + Files.readString(scene));

        assertThat(run("check", pack.toString()).exit()).isZero();
        Jar.Run strict = run("check", "--strict", pack.toString());
        assertThat(strict.exit()).isEqualTo(Exits.FINDINGS);
        assertThat(strict.out()).contains("[byte-order-mark]", "sound. 6 scenes, 1 warning.");
        assertThat(run("check", "--strict", "scenes/aigun-1858", "scenes/nerchinsk-1689")
                        .exit())
                .as("the packs that travel with the program")
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Old-Well", "1689", "old--well", "old_well", "-", "алый", "true", "aigun-1858"})
    void aNameThatIsNoIdIsRefused(String name) {
        Jar.Run run = run("new", home.resolve(name).toString());

        assertThat(run.exit()).isEqualTo(Exits.USAGE);
        assertThat(run.err()).containsAnyOf("can't be the name of a pack", "travels with the program already");
        assertThat(home.resolve(name)).doesNotExist();
    }

    @Test
    void aSceneIsTriedFromAStateOfOnesOwnAndNothingIsKept() throws IOException {
        String pack = made();

        Jar.Run tried =
                Jar.run(home, "draft\n", "try", pack, "well/table", "--set", "trust=3,deed,water=half", "--plain");

        assertThat(tried.exit()).isZero();
        assertThat(tried.out()).contains("The bench by the well", "Trust: warm", "The water: half to each");
        assertThat(tried.out()).contains("Lay down a paper");
        assertThat(home.resolve("games")).doesNotExist();
        assertThat(Jar.run(home, "", "try", pack, "well/table", "--set", "not deed", "--plain")
                        .out())
                .contains("Trust: thin");
    }

    /** Not even of one that is played to its end, looked back on, counted and printed. */
    @Test
    void nothingOfATrialIsLeftAnywhere() throws IOException {
        String pack = made();
        Jar.run(home, "upper-summer\n1\n", "--plain", "--pack", pack);
        List<String> before = files();

        Jar.Run tried = Jar.run(home, "6\n1\n5\nprint\nback\nback\n4\n", "try", pack, "well/table", "--plain");

        assertThat(tried.exit()).isZero();
        assertThat(tried.out())
                .contains("What else could have come", "133 ways to 3 endings.")
                .doesNotContain("Left unfinished");
        Matcher printed = Pattern.compile("(/\\S*/data/printed/\\S*\\.txt)").matcher(tried.out());
        assertThat(printed.find()).isTrue();
        assertThat(Path.of(printed.group(1)).resolve("../../..").normalize()).doesNotExist();
        assertThat(files()).isEqualTo(before);
        assertThat(Jar.run(home, "", "--plain", "--pack", pack).out())
                .contains("Left unfinished")
                .doesNotContain("133 ways");
    }

    /** What is kept of games, and what was counted. */
    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.map(Path::toString)
                    .filter(file -> !file.endsWith("stderr.txt"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "well/tabel|trust=2|There is no scene \"well/tabel\". Did you mean \"well/table\"?",
                "well/table|trust=9|\"trust=9\" can't be set: trust is a track from 0 to 6.",
                "well/table|trust|\"trust\" can't be set: trust is a track from 0 to 6.",
                "well/table|water=all|\"water=all\" can't be set: water is an issue with the positions half, third.",
                "well/table|dead|Did you mean \"deed\"?"
            })
    void whatCannotBeTriedIsSaid(String scene, String setting, String sentence) {
        Jar.Run run = run("try", made(), scene, "--set", setting);

        assertThat(run.exit()).isEqualTo(Exits.USAGE);
        assertThat(run.err()).contains(sentence);
    }

    /** Folders too deep for the system to name, which even root can't read. */
    @Test
    void whatWasFoundInOnePackIsToldThoughTheNextCannotBeRead() throws Exception {
        Path deep = Files.createDirectory(home.resolve("deep"));
        shell("for i in 0 1 2 3 4 5 6 7 8 9 a b c d e f g; do mkdir \"$1\" && cd -P \"./$1\" || exit 1; done", deep);

        Jar.Run run = run("check", FAULTY, deep.toString());

        shell("rm -r " + "d".repeat(250), deep);
        assertThat(run.exit()).isEqualTo(Exits.WORLD);
        assertThat(run.out()).isEqualTo(run("check", FAULTY).out()).isNotEmpty();
        assertThat(run.err())
                .startsWith("aigun: " + deep + " could not be read: ")
                .doesNotContain("Exception");
    }

    private static void shell(String script, Path folder) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", script, "sh", "d".repeat(250));
        assertThat(builder.directory(folder.toFile()).start().waitFor()).isZero();
    }

    @Test
    void theNameOfAPackThatTravelsWithTheProgramStandsForNoFolder() {
        Jar.Run run = run("check", "aigun-1858");

        assertThat(run.exit()).isEqualTo(Exits.USAGE);
        assertThat(run.err()).contains("travels with the program. A folder of that name is written ./aigun-1858.");
        assertThat(run("check", "--help").out()).contains("./NAME");
        assertThat(run("--help").out()).contains("./NAME");
    }

    @Test
    void aNewPackNeedsAFolder() {
        Jar.Run run = run("new", "");

        assertThat(run.exit()).isEqualTo(Exits.USAGE);
        assertThat(run.err()).contains("Which folder to make is not said.");
    }
}
