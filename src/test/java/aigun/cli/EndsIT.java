package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.cli.Sitting.Way;
import aigun.play.Play;
import aigun.tmux.NeedsTmux;
import aigun.tmux.Tmux;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every way the shipped game can end, by {@code java -jar} and by the launcher: the terminal is as it was before, and the
 * next game goes on where this one stood.
 */
@NeedsTmux
class EndsIT {
    private static final String TAKEN = "alternate 1, cursor 0, mouse 111, wrap 0";

    @TempDir
    private Path home;

    @ParameterizedTest
    @CsvSource({
        "JAR, key, 0", "JAR, Ctrl-C, 0", "JAR, INT, 130", "JAR, TERM, 143", "JAR, HUP, 129",
        "LAUNCHER, key, 0", "LAUNCHER, Ctrl-C, 0", "LAUNCHER, INT, 143", "LAUNCHER, TERM, 143", "LAUNCHER, HUP, 129",
    })
    void everyEndLeavesTheTerminalAndTheGameAsTheyWere(Way way, String end, int code) {
        try (Sitting sitting = Sitting.ready(way, home)) {
            Tmux terminal = sitting.terminal();
            String before = state(terminal);
            Play play = sitting.decided(sitting.begun(), 1);
            assertThat(terminal.modes()).isEqualTo(TAKEN);
            switch (end) {
                case "key" -> sitting.left();
                case "Ctrl-C" -> terminal.press("C-c").await("Leave?").type("3");
                default -> signal(end, child(shell(terminal)));
            }

            terminal.await("code=" + code).await(Tmux.PROMPT);
            assertThat(state(terminal)).isEqualTo(before);
            assertThat(terminal.screen().strip()).startsWith("code=");
            sitting.resumed(play);
        }
    }

    /**
     * There is no key that breaks the game. So it is given a jar from which the help was lost, as when a jar is replaced
     * while it is played.
     */
    @ParameterizedTest
    @EnumSource(Way.class)
    void aFaultOfOursIsASentenceOnTheOrdinaryScreen(Way way) throws IOException {
        Path folder = jarWithoutHelp();
        try (Sitting sitting = Sitting.ready(way.line(folder), home)) {
            Tmux terminal = sitting.terminal();
            String before = state(terminal);
            Play play = sitting.decided(sitting.begun(), 1);
            terminal.type("?").await("code=70").await(Tmux.PROMPT);

            assertThat(state(terminal)).isEqualTo(before);
            assertThat(terminal.screen())
                    .contains("this is a fault of the program")
                    .doesNotContain("NoClassDefFoundError");
            assertThat(onlyFile("crashes")).content().contains("NoClassDefFoundError", "HelpSheet");
            sitting.resumed(play);
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void stoppedItGivesTheShellATerminalAndReturns(Way way) {
        try (Sitting sitting = Sitting.ready(way, home)) {
            Tmux terminal = sitting.terminal();
            String before = state(terminal);
            Play play = sitting.decided(sitting.begun(), 1);
            terminal.press("C-z").await("Stopped");

            assertThat(state(terminal)).isEqualTo(before);
            terminal.resize(70, 22).run("clear; fg").await(play.scene().title()).await("q quit");
            assertThat(terminal.modes()).isEqualTo(TAKEN);
            terminal.type("q").await("Leave?").type("3").awaitGone("Leave?").await(Tmux.PROMPT);
            assertThat(state(terminal)).isEqualTo(before);
            sitting.resumed(play);
        }
    }

    @Test
    void killedUnderTheLauncherTheTerminalIsMended() {
        try (Sitting sitting = Sitting.ready(Way.LAUNCHER, home)) {
            Tmux terminal = sitting.terminal();
            String before = state(terminal);
            Play play = sitting.decided(sitting.begun(), 2);
            child(child(shell(terminal))).destroyForcibly();

            terminal.await("code=137").await(Tmux.PROMPT);
            assertThat(state(terminal)).isEqualTo(before);
            sitting.resumed(play);
        }
    }

    /** Nobody is left to mend the terminal then, which is what the launcher is for. */
    @Test
    void killedWithoutALauncherTheGameGoesOnAllTheSame() {
        try (Sitting sitting = Sitting.ready(Way.JAR, home)) {
            Tmux terminal = sitting.terminal();
            Play play = sitting.decided(sitting.begun(), 2);
            child(shell(terminal)).destroyForcibly();
            terminal.await("code=137");

            assertThat(terminal.modes()).isEqualTo(TAKEN);
            terminal.run("stty sane; tput rmcup");
            sitting.resumed(play);
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aWindowThatClosesEndsItAndTheNextOneGoesOn(Way way) {
        Play play;
        try (Sitting sitting = Sitting.ready(way, home)) {
            play = sitting.decided(sitting.begun(), 1);
            ProcessHandle started = child(shell(sitting.terminal()));
            ProcessHandle java = way == Way.JAR ? started : child(started);
            sitting.terminal().hangUp();
            assertThat(java.onExit()).succeedsWithin(Duration.ofMinutes(1));
        }
        try (Sitting sitting = Sitting.ready(way, home)) {
            sitting.resumed(play);
        }
    }

    /** How the line is set, and what a full-screen program changes of the terminal. */
    private static String state(Tmux terminal) {
        return terminal.stty() + terminal.modes();
    }

    private static ProcessHandle shell(Tmux terminal) {
        return ProcessHandle.of(Long.parseLong(terminal.flag("pane_pid"))).orElseThrow();
    }

    private static ProcessHandle child(ProcessHandle parent) {
        return parent.children().findFirst().orElseThrow();
    }

    private static void signal(String name, ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-" + name, process.pid() + "").start().waitFor();
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    private Path onlyFile(String folder) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve(folder))) {
            return files.findFirst().orElseThrow();
        }
    }

    /** A folder with the launcher and a jar that plays well as long as nobody asks for help. */
    private Path jarWithoutHelp() throws IOException {
        Path folder = Files.createDirectories(home.resolve("worn"));
        Path jar = Files.copy(Jar.path(), folder.resolve("aigun.jar"));
        Files.copy(Jar.path().resolveSibling("aigun"), folder.resolve("aigun"), StandardCopyOption.COPY_ATTRIBUTES);
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
            Files.delete(inside.getPath("aigun/screen/HelpSheet.class"));
        }
        return folder;
    }
}
