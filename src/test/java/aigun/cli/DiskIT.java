package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.cli.Sitting.Way;
import aigun.play.Journal;
import aigun.play.JournalReading;
import aigun.play.Play;
import aigun.tmux.NeedsTmux;
import aigun.tmux.Tmux;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the disk can do to a game on the full screen: each is a sentence, and nothing is lost. */
@NeedsTmux
class DiskIT {
    private static final String REFUSED = "could not be written to the disk";

    @TempDir
    private Path home;

    @ParameterizedTest
    @ValueSource(strings = {"facts nerchinsk-1689", "--plain --pack nerchinsk-1689"})
    void aPageThatCouldNotBeWrittenIsNoSuccess(String command) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> words = new ArrayList<>(List.of(java, "-jar", Jar.path().toString()));
        words.addAll(List.of(command.split(" ")));
        ProcessBuilder builder = new ProcessBuilder(words);
        builder.environment().put("AIGUN_HOME", home.toString());
        Path errors = Files.createTempFile("full", ".txt");
        builder.redirectOutput(Path.of("/dev/full").toFile()).redirectError(errors.toFile());
        builder.redirectInput(Path.of("/dev/null").toFile());

        int exit = builder.start().waitFor();

        assertThat(exit).isEqualTo(Exits.WORLD);
        assertThat(errors).content().contains("aigun: ").doesNotContain("Exception");
        Files.delete(errors);
    }

    /** A limit on the size of files is a full disk that needs no privileges, and room can be made while the game waits. */
    @Test
    void onAFullDiskTheGameStaysWhereItIsUntilThereIsRoom() throws IOException {
        String limited = "(ulimit -S -f 1; " + Way.JAR.line().replace(" -jar ", " -XX:-UsePerfData -jar ") + ")";
        try (Sitting sitting = Sitting.ready(limited, home)) {
            Tmux terminal = sitting.terminal();
            Play play = sitting.decidedUntil(REFUSED, sitting.begun());
            terminal.press("Home").awaitGone(REFUSED);
            sitting.choose(play);
            terminal.await(REFUSED).await(play.scene().title());
            assertThat(reading(onlyGame()).journal().get(0).line()).hasSize(play.length());
            assertThat(reading(onlyGame())).isInstanceOf(JournalReading.Whole.class);

            unlimit(java(terminal));
            play = sitting.decided(play, 2);
            sitting.left();
            assertThat(reading(onlyGame()).journal().get(0).line()).hasSize(play.length());
            assertThat(terminal.screen()).doesNotContain("Exception");
        }
    }

    @Test
    void theSecondOfTwoGamesOnOneFileGoesOnInACopy() throws IOException {
        try (Sitting one = Sitting.ready(Way.JAR, home);
                Sitting two = Sitting.ready(Way.JAR, home)) {
            Play play = one.decided(one.begun(), 1);
            Path first = onlyGame();
            two.resumed(play).await("This game is open elsewhere");
            Play further = one.decided(play, 2);
            Play other = two.decided(play, 1);
            one.left();
            two.left();

            assertThat(games()).hasSize(2);
            Path second = games().stream()
                    .filter(game -> !game.equals(first))
                    .findFirst()
                    .orElseThrow();
            assertThat(reading(first).journal().get(0).line()).hasSize(further.length());
            assertThat(reading(second).journal().get(0).line()).hasSize(other.length());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "aigun-path 2 pack=aigun-1858@9.0.0 ~00000000, was written by a newer version (format 2)",
        "a letter to the governor, is no game that can be read",
    })
    void aFileThatIsNoGameOfOursIsNamedOnTheTitleAndLeftAlone(String text, String sentence) throws IOException {
        Path file = Files.createDirectories(home.resolve("games")).resolve("other.aigun");
        Files.writeString(file, text + "\n");
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-02T03:04:05Z")));
        try (Sitting sitting = Sitting.ready(Way.JAR, home)) {
            Play play = sitting.decided(sitting.begun(), 1);
            sitting.left();

            sitting.started().await("Go on");
            sitting.terminal().awaitWords(sentence);
            assertThat(file).hasContent(text + "\n");
            sitting.terminal().type("1").await(play.scene().title());
            assertThat(games()).hasSize(2);
        }
    }

    @Test
    void aLineThatWasChangedIsNeverBelievedAndTheFileIsKept() throws IOException {
        try (Sitting sitting = Sitting.ready(Way.JAR, home)) {
            Play play = sitting.decided(sitting.begun(), 3);
            sitting.left();
            Path game = onlyGame();
            String damaged = Files.readString(game).replaceFirst("\n3 2 ", "\n3 1 ");
            Files.writeString(game, damaged);

            sitting.resumed(play.at(2)).awaitWords("was changed from line 4 on");
            assertThat(game).hasContent(damaged);
            assertThat(games()).hasSize(2);
            sitting.left();
        }
    }

    @Test
    void aLineThatWasCutShortIsDroppedWithASentence() throws IOException {
        try (Sitting sitting = Sitting.ready(Way.JAR, home)) {
            Play play = sitting.decided(sitting.begun(), 3);
            sitting.left();
            Path game = onlyGame();
            String whole = Files.readString(game);
            Files.writeString(game, whole.substring(0, whole.length() - 5));

            sitting.resumed(play.at(2)).awaitWords("was cut short and never counted");
            sitting.decided(play.at(2), 1);
            sitting.left();
            assertThat(game).hasContent(whole);
        }
    }

    private static ProcessHandle java(Tmux terminal) {
        return ProcessHandle.of(Long.parseLong(terminal.flag("pane_pid")))
                .orElseThrow()
                .descendants()
                .filter(process -> process.info().command().orElse("").endsWith("java"))
                .findFirst()
                .orElseThrow();
    }

    private static void unlimit(ProcessHandle process) {
        try {
            Process prlimit = new ProcessBuilder("prlimit", "--pid", process.pid() + "", "--fsize=unlimited:").start();
            assertThat(prlimit.waitFor()).isZero();
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    private Path onlyGame() throws IOException {
        assertThat(games()).hasSize(1);
        return games().get(0);
    }

    private List<Path> games() throws IOException {
        try (Stream<Path> games = Files.list(home.resolve("games"))) {
            return games.sorted().toList();
        }
    }

    private static JournalReading reading(Path game) throws IOException {
        return Journal.read(Files.readAllBytes(game));
    }

    /** What the system calls that depends on the locale; that standard output is a pipe does not. */
    @Test
    void whoReadsNoFurtherIsNoTrouble() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path told = home.resolve("told");
        String line = "{ '" + java + "' -jar '" + Jar.path() + "' facts nerchinsk-1689; echo $?; } 2>&1 >&3 | cat > '"
                + told + "'";
        ProcessBuilder builder =
                new ProcessBuilder("sh", "-c", "{ " + line.replace("echo $?", "echo $? >&2") + "; } 3>&1 | true");

        assertThat(builder.start().waitFor()).isZero();

        assertThat(told).hasContent("0\n");
    }
}
