package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paths gone through by the jar, on a pack of the author's guide. */
class ReplayIT {
    @TempDir
    private Path home;

    @TempDir
    private Path folder;

    private String pack = "";
    private Path path = Path.of("");

    @BeforeEach
    void writePath() throws IOException {
        pack = GuidePack.write("crossing", folder).toString();
        Jar.Run way = run("explore", pack, "--ending", "end/a-tenth", "--format", "path");
        path = Files.writeString(home.resolve("tenth.aigun"), way.out());
    }

    private Jar.Run run(String... arguments) {
        return Jar.run(home, "", arguments);
    }

    private Jar.Run lines(String typed, String... more) {
        String[] arguments = Stream.concat(
                        Stream.of("replay", path.toString(), "--pack", pack, "--plain"), Stream.of(more))
                .toArray(String[]::new);
        return Jar.run(home, typed, arguments);
    }

    @Test
    void aFileACodeAndStandardInputShowTheSame() {
        String shown = lines("").out();
        assertThat(shown).contains("decision 1 of ", "What was decided");

        String code = run("code", path.toString(), "--pack", pack).out().strip();
        assertThat(run("replay", code, "--pack", pack, "--plain").out()).isEqualTo(shown);
        assertThat(Jar.run(home, code, "replay", "-", "--pack", pack).out()).isEqualTo(shown);
    }

    @Test
    void itIsShownToItsEndWhereStandardInputCannotAskForMore() throws IOException {
        String whole = Jar.run(home, Files.readString(path), "replay", "-", "--pack", pack)
                .out();

        assertThat(whole).contains("decision 1 of ", "decision 2 of ", "after all ");
        assertThat(lines("next\n").out()).contains("decision 2 of ").doesNotContain("after all ");
        assertThat(lines("", "--at", "2").out())
                .doesNotContain("decision 1 of ")
                .contains("after all ");
    }

    @Test
    void itOpensAtTheEndOrAtADecision() {
        assertThat(lines("", "--at", "end").out()).contains("after all ").doesNotContain("What was decided");
        assertThat(lines("", "--at", "2").out()).contains("decision 2 of ");
        assertThat(lines("run\n").out()).contains("decision 2 of ", "after all ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|\"0\" is no place on a path",
                "-1|\"-1\" is no place on a path",
                "middle|\"middle\" is no place on a path",
                "99|There is no decision 99 on this path; it has "
            })
    void aPlaceThatIsNotThereIsSaid(String place, String sentence) {
        Jar.Run run = lines("", "--at=" + place);

        assertThat(run.exit()).isEqualTo(Exits.USAGE);
        assertThat(run.err()).contains(sentence);
    }

    @Test
    void playingOnMakesAGameOfItsOwnThatNamesThePath() throws IOException {
        String before = Files.readString(path);

        Jar.Run run = lines("fork\n1\n", "--at", "2");

        assertThat(run.exit()).isZero();
        List<Path> games = games();
        assertThat(games).hasSize(1);
        assertThat(Files.readString(games.get(0)))
                .contains(" parent tenth.aigun 1 ~")
                .doesNotContain(home.toString());
        assertThat(Files.readString(path)).isEqualTo(before);
    }

    private List<Path> games() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(file -> file.toString().contains("games") && Files.isRegularFile(file))
                    .toList();
        }
    }

    /** Wherever it is cut, and whichever line of it is damaged: what can be believed is shown, or a sentence says why not. */
    @Test
    void whatIsCutOrDamagedIsShownAsFarAsItCanBeBelieved() throws IOException {
        byte[] whole = Files.readAllBytes(path);
        for (int at = 1; at < whole.length; at += whole.length / 4) {
            Files.write(path, Arrays.copyOf(whole, at));
            unharmed(lines("run\n"));
            byte[] changed = whole.clone();
            changed[at] ^= 1;
            Files.write(path, changed);
            unharmed(lines("run\n"));
        }
    }

    private static void unharmed(Jar.Run run) {
        assertThat(run.exit()).isIn(Exits.FINE, Exits.FINDINGS);
        assertThat(run.err() + run.out()).isNotBlank().doesNotContain("Exception", "\tat ");
        assertThat(run.exit() == Exits.FINE)
                .isEqualTo(Stream.of("decision 1 of ", "no decision yet", "after its one", "after all ")
                        .anyMatch(run.out()::contains));
    }

    /** The choice that the path takes is gone from the pack. */
    @Test
    void whereThePackChangedItGoesAsFarAsItFits() throws IOException {
        Jar.Run there = lines("", "--at", "end");
        assertThat(there.exit()).isZero();
        Path scene = firstSceneOf(Path.of(pack));
        String text = Files.readString(scene);
        String choice =
                Files.readString(path).lines().toList().get(2).replaceAll("^[0-9]+ [0-9]+ [^:]+: ([^ ]+) .*", "$1");
        assertThat(text).contains(choice);
        Files.writeString(scene, text.replace(choice, "another"));

        Jar.Run run = lines("", "--at", "end");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("decision 2").contains("The path stops here, unfinished.");
        List<String> written = Files.readAllLines(path);
        Files.writeString(path, String.join("\n", written.subList(0, written.size() - 1)) + "\n0");
        assertThat(lines("", "--at", "end").out())
                .contains("was cut short and never counted.")
                .contains("decision 2");
    }

    private Path firstSceneOf(Path folderOfPack) throws IOException {
        String second = Files.readString(path).lines().toList().get(2);
        String scene = second.replaceAll("^[0-9]+ [0-9]+ ([^:]+): .*", "$1");
        return folderOfPack.resolve(scene + ".yaml");
    }

    @Test
    void whatANameHoldsNeverCommandsATerminal() throws IOException {
        Path odd = Files.copy(path, home.resolve("f\u001b[31m\nx.aigun"));
        Jar.Run shown = Jar.run(home, "2\n", "replay", odd.toString(), "--pack", pack, "--plain");

        assertThat(shown.out()).contains("The path you look at (f").doesNotContain("\u001b");
        assertThat(run("replay", home + "/no\u001b[31m").err()).doesNotContain("\u001b");
    }

    @Test
    void aPathOfNoPackAndAFileThatIsNoneAreSaid() throws IOException {
        assertThat(run("replay", path.toString()).err()).contains("tenth.aigun");
        assertThat(run("replay", path.toString()).exit()).isEqualTo(Exits.FINDINGS);
        Path letter = Files.writeString(home.resolve("letter.txt"), "dear sir\n");
        assertThat(run("replay", letter.toString()).err()).contains("letter.txt is no game that can be read");
        assertThat(run("replay", home.resolve("nothing").toString()).exit()).isEqualTo(Exits.WORLD);
        assertThat(run("replay").exit()).isEqualTo(Exits.USAGE);
    }
}
