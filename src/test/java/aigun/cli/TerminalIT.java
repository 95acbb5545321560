package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.cli.Sitting.Way;
import aigun.play.Play;
import aigun.tmux.NeedsTmux;
import aigun.tmux.Tmux;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What passes between the shipped game and a terminal: bytes, keys, sizes, colours. */
@NeedsTmux
class TerminalIT {
    /** A frame by our own brackets, and whatever is written outside of them. */
    private static final Pattern FRAME = Pattern.compile("\033\\[\\?2026h.*?\033\\[\\?2026l", Pattern.DOTALL);

    @TempDir
    private Path home;

    @ParameterizedTest
    @ValueSource(strings = {"POSIX", "C.UTF-8"})
    void whatIsWrittenIsUtf8InFramesAndAsksTheTerminalNothing(String locale) throws IOException {
        Path record = home.resolve("record");
        try (Sitting sitting = Sitting.ready(Way.JAR, home, "LC_ALL=" + locale)) {
            sitting.terminal().recording(record);
            sitting.decided(sitting.begun(), 1);
            assertThat(sitting.terminal().screen()).contains("─", "·", "↑↓ choose");
            sitting.left();
        }

        byte[] bytes = Files.readAllBytes(record);
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        assertThat(text)
                .doesNotContain("\0", "\033[6n", "\033[5n", "\033[c", "\033[0c", "\033[>c", "\033Z", "\005", "$p");
        int taken = text.indexOf("\033[?1049h");
        String game = text.substring(taken, text.indexOf("\033[?1049l"));
        String outside = FRAME.matcher(game).replaceAll("");
        assertThat(outside)
                .isEqualTo("\033[?1049h\033[?7l\033[?25l\033[?1000h\033[?1006h\033[?2004h"
                        + "\033[?2026l\033[0m\033[?2004l\033[?1006l\033[?1000l\033[?7h\033[?25h");
    }

    @ParameterizedTest
    @CsvSource({
        "TERM=tmux-256color, '', 38;5;, 38;2;",
        "TERM=tmux-256color, COLORTERM=truecolor, 38;2;, 38;5;",
        "TERM=screen, '', ^[3, 38;",
        "TERM=tmux-256color, NO_COLOR=1, ^[1m, 38;",
        "TERM=vt220, COLORTERM=truecolor, ^[1m, 38;",
    })
    void coloursAreThoseTheTerminalSaysItHas(String term, String more, String some, String none) {
        String second = more.isEmpty() ? "A=b" : more;
        try (Sitting sitting = Sitting.ready(Way.JAR, home, term, second)) {
            sitting.started().await("Leave");
            String record = sitting.terminal().styledScreen();

            assertThat(record).contains(some).doesNotContain(none);
        }
    }

    @ParameterizedTest
    @CsvSource({"JAR", "LAUNCHER"})
    void aTerminalThatCanDoNothingIsWrittenToLineByLine(Way way) {
        try (Sitting sitting = Sitting.ready(way, home, "TERM=dumb")) {
            String before = sitting.terminal().stty();
            sitting.started().await("Type the number of what you choose, or help.\n>");

            assertThat(sitting.terminal().modes()).startsWith("alternate 0, cursor 1, mouse 000");
            assertThat(sitting.terminal().styledScreen()).doesNotContain("^[");
            sitting.terminal().run("quit").await("code=0");
            assertThat(sitting.terminal().stty()).isEqualTo(before);
        }
    }

    @Test
    void noWindowAndNothingSlowIsLoadedUpToTheFirstChoice() throws IOException {
        Path log = home.resolve("classes");
        String logging = Way.JAR.line().replace(" -jar ", " -Xlog:class+load:file='" + log + "' -jar ");
        try (Sitting sitting = Sitting.ready(logging, home, "DISPLAY=:987")) {
            sitting.decided(sitting.begun(), 1);
            sitting.left();
        }

        assertThat(Files.readString(log))
                .contains("aigun.terminal.Loop")
                .doesNotContain("javax.swing.", "sun.awt.", "java.awt.Toolkit")
                .doesNotContain("picocli.", "tools.jackson.", "org.snakeyaml.");
    }

    @Test
    void whatIsNoKeyDecidesNothing() throws IOException {
        try (Sitting sitting = Sitting.ready(Way.JAR, home)) {
            Play play = sitting.begun();
            Tmux terminal = sitting.terminal();
            terminal.press("End").await(" 1  ");
            String screen = terminal.screen();
            String journal = journal();
            for (String bytes : new String[] {
                "\033[I",
                "\033[O",
                "\033[62;1;2c",
                "\033[?1;2c",
                "\033[1;1R",
                "\033[?2026;2$y",
                "\033[8;24;80t",
                "\033]11;rgb:1111/2222/1111\007",
                "\033]52;c;MTE=\033\\",
                "\033P1+r31=32\033\\",
                "\033_G1;1\033\\",
                "\033[<35;9;20M",
                "\033[<2;9;20M",
                "\033[<0;9;20m",
                "\033[<1;150;20M"
            }) {
                terminal.bytes(bytes);
            }
            terminal.paste("1\n1\nq3\n").press("C-s", "C-\\", "M-1", "F5");
            terminal.press("?").await("How to play").press("Escape").awaitGone("How to play");

            terminal.await(screen::equals, screen);
            assertThat(journal()).isEqualTo(journal);
            sitting.decided(play, 1);
        }
    }

    @Test
    void aClickFarToTheRightChoosesWhatStandsInItsRow() {
        try (Sitting sitting = Sitting.ready(Way.JAR, home)) {
            Play play = sitting.begun();
            Tmux terminal = sitting.terminal();
            terminal.resize(240, 60).await(" 1  ");
            int row = terminal.screen().lines().toList().indexOf(line(terminal.screen(), " 1  ")) + 1;
            int column = line(terminal.screen(), " 1  ").stripTrailing().length();
            assertThat(column).isGreaterThan(95);
            terminal.bytes("\033[<0;" + column + ";" + row + "M");

            String next = play.take(play.options().stream()
                            .filter(option -> option.open())
                            .findFirst()
                            .orElseThrow()
                            .id())
                    .scene()
                    .title();
            terminal.await(next);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void aStormOfSizesEndsWithTheRightPicture(long seed) {
        Random random = new Random(seed);
        try (Sitting sitting = Sitting.ready(Way.JAR, home)) {
            sitting.decided(sitting.begun(), 1);
            Tmux terminal = sitting.terminal();
            for (int step = 0; step < 25; step++) {
                terminal.resize(40 + random.nextInt(160), 10 + random.nextInt(50));
                terminal.press(random.nextBoolean() ? "Down" : "Up");
            }
            terminal.resize(100, 30).await(screen -> screen.contains("q quit") && isQuiet(terminal), "a page at rest");
            String screen = terminal.styledScreen();

            assertThat(terminal.screen().lines().filter(line -> line.contains("q quit")))
                    .hasSize(1);
            terminal.press("C-l");
            terminal.await(shown -> isQuiet(terminal), "a page at rest");
            assertThat(plain(terminal.styledScreen())).isEqualTo(plain(screen));
        }
    }

    /** Whether nothing changes for a while. */
    private static boolean isQuiet(Tmux terminal) {
        String before = terminal.styledScreen();
        Tmux.sleep(300);
        return terminal.styledScreen().equals(before);
    }

    /** Without the sequences at the ends of rows, where the same blanks may have been written or cleared. */
    private static String plain(String styled) {
        return styled.replaceAll("(\\^\\[[0-9;]*m| )+(?=\n|$)", "").replaceAll("(?m)^(\\^\\[[0-9;]*m| )+", "");
    }

    private static String line(String screen, String part) {
        return screen.lines().filter(line -> line.contains(part)).findFirst().orElseThrow();
    }

    private String journal() throws IOException {
        try (Stream<Path> games = Files.list(home.resolve("games"))) {
            return Files.readString(games.findFirst().orElseThrow());
        }
    }
}
