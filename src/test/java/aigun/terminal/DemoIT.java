package aigun.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.screen.Row;
import aigun.tmux.NeedsTmux;
import aigun.tmux.Tmux;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The loop in a real terminal: keys, sizes, and every way it can end. */
@NeedsTmux
class DemoIT {
    @TempDir
    private Path folder;

    private Tmux tmux = Tmux.start(80, 24);
    private String start = "";

    @BeforeEach
    void writeStart() throws IOException {
        Path arguments = folder.resolve("arguments");
        Files.writeString(
                arguments,
                "-XX:TieredStopAtLevel=1 -cp \"" + System.getProperty("java.class.path") + "\" aigun.terminal.Demo\n");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        start = java + " @" + arguments;
    }

    @AfterEach
    void close() {
        tmux.close();
    }

    @Test
    void itTakesTheScreenAndGivesItBack() {
        String stty = tmux.stty();
        String modes = tmux.modes();
        demo();

        assertThat(tmux.modes()).isEqualTo("alternate 1, cursor 0, mouse 111, wrap 0");
        assertThat(tmux.stty()).contains("-icanon", "-echo ", "-isig", "-ixon", "-iexten");
        tmux.type("q").await("heard 2");
        assertThat(tmux.stty()).isEqualTo(stty);
        assertThat(tmux.modes()).isEqualTo(modes);
    }

    @Test
    void keysOfARealTerminalAreHeard() {
        demo().press("Up", "F5", "M-y", "C-c", "C-s", "C-\\", "Escape");
        tmux.await("ESCAPE").await("UP").await("F5").await("[ALT]");
        tmux.type("Ж\uD83D\uDE00").await("text=\uD83D\uDE00");
        assertThat(tmux.screen())
                .contains("text=c, held=[CTRL]", "text=s, held=[CTRL]", "text=\\, held=[CTRL]", "text=Ж");
    }

    @Test
    void pasteAndMouseAreOneMessageEach() {
        demo();
        tmux.paste("go\nnorth").await("Paste[text=go");
        tmux.bytes("\033[<0;80;24M").await("Click[column=79, row=23]");
        tmux.bytes("\033[I\033[62;22c\033[<35;10;10M").type("w").await("text=w");
        assertThat(tmux.screen()).doesNotContain("text=2", "text=6", "text=I");
    }

    @ParameterizedTest
    @CsvSource({"kill, 0", "-INT, 130", "-HUP, 129", "-TERM, 143"})
    void everyEndLeavesTheTerminalAsItWas(String how, int code) {
        String stty = tmux.stty();
        String modes = tmux.modes();
        demo();
        if (how.equals("kill")) {
            tmux.type("q");
        } else {
            signal(how);
        }

        tmux.awaitGone("demo 80x24").await(Tmux.PROMPT);
        tmux.run("echo code=$?").await("code=" + code);
        assertThat(tmux.stty()).isEqualTo(stty);
        assertThat(tmux.modes()).isEqualTo(modes);
    }

    @Test
    void anExceptionIsReadableOnTheOrdinaryScreen() {
        String stty = tmux.stty();
        demo().type("x").await("IllegalStateException: broken on purpose").await(Tmux.PROMPT);

        assertThat(tmux.stty()).isEqualTo(stty);
        assertThat(tmux.flag("alternate_on")).isEqualTo("0");
    }

    @Test
    void stoppedItGivesTheShellATerminalAndReturns() {
        String stty = tmux.stty();
        String modes = tmux.modes();
        demo().press("C-z").await("Stopped");

        assertThat(tmux.modes()).isEqualTo(modes);
        assertThat(tmux.stty()).contains(" icanon", " echo ");
        tmux.resize(70, 20).run("fg").await("demo 70x20");
        assertThat(tmux.modes()).isEqualTo("alternate 1, cursor 0, mouse 111, wrap 0");
        tmux.type("q").await("heard");
        assertThat(tmux.stty()).isEqualTo(stty);
    }

    @Test
    void stoppedFromOutsideItPaintsAllWhenItGoesOn() {
        demo();
        awaitSignalsHeard();
        signal("-STOP");
        tmux.await("Stopped").run("fg").awaitGone("Stopped").await("demo 80x24");
        assertThat(tmux.stty()).contains("-icanon");
        tmux.type("w").await("text=w");
    }

    @Test
    void aWindowThatClosesEndsIt() {
        demo();
        ProcessHandle java = java();
        tmux.hangUp();

        assertThat(java.onExit()).succeedsWithin(Duration.ofMinutes(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aStormOfSizesEndsWithTheLastOne(int round) {
        demo();
        for (int step = 0; step < 25; step++) {
            tmux.resize(40 + (step * 37 + round * 11) % 90, 10 + (step * 13 + round) % 30);
        }
        tmux.resize(101, 31).await("demo 101x31");
        tmux.resize(60, 20).await("demo 60x20");
    }

    /** What the terminal shows is what was meant, although only differences were ever written. */
    @Test
    void hardTextStaysInItsColumnsFrameAfterFrame() {
        demo();
        for (int picture = 1; picture <= 40; picture++) {
            if (picture % 10 == 0) {
                tmux.resize(60 + picture, 20 + picture / 4);
            }
            tmux.type("f");
            int columns = 80 + (picture < 10 ? 0 : picture - picture % 10 - 20);
            int rows = picture < 10 ? 24 : 20 + (picture - picture % 10) / 4;
            Demo.Model model = new Demo.Model(List.of(), columns, rows, picture);
            tmux.await(screen -> comparable(screen).equals(comparable(text(model))), text(model));
        }
    }

    private static String text(Demo.Model model) {
        StringBuilder text = new StringBuilder();
        for (Row row : new Demo().view(model).lines()) {
            text.append(row.text()).append('\n');
        }
        return text.toString();
    }

    /** Where a mark makes a picture of a sign, tmux drops the mark and leaves a blank behind the sign. */
    private static String comparable(String text) {
        return text.replace("\u2764\uFE0F", "\u2764")
                .replace("\u2764 ", "\u2764")
                .strip();
    }

    @Test
    void noTerminalIsSaidAtOnce() {
        tmux.run("clear; " + start + " | cat; echo one").await("no terminal\none");
        tmux.run("clear; echo | " + start + "; echo two").await("no terminal\ntwo");
        tmux.run("clear; setsid " + start + " </dev/null 2>&1 | cat; echo three")
                .await("no terminal\nthree");
    }

    /** After a while, since Java goes on compiling what it has run so far. */
    @Test
    void itIsAsleepWhenNothingHappens() {
        demo();
        int tries = 0;
        long spent = Long.MAX_VALUE;
        while (3 < spent && tries < 10) {
            long before = cpuTicks();
            Tmux.sleep(3000);
            spent = cpuTicks() - before;
            tries++;
        }

        assertThat(spent).isLessThanOrEqualTo(3);
    }

    /** Until the going on after a stop is heard, which is so a moment after the first frame. */
    private void awaitSignalsHeard() {
        long continued = 1L << 17;
        long caught = 0;
        while ((caught & continued) == 0) {
            Tmux.sleep(20);
            caught = Long.parseUnsignedLong(field("SigCgt:"), 16);
        }
    }

    private String field(String name) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc", java().pid() + "", "status"))) {
                if (line.startsWith(name)) {
                    return line.substring(name.length()).strip();
                }
            }
            throw new AssertionError("no " + name);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    /** Hundredths of a second. */
    private long cpuTicks() {
        try {
            String stat = Files.readString(Path.of("/proc", java().pid() + "", "stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private Tmux demo() {
        return tmux.run("clear; " + start).await("demo 80x24");
    }

    private void signal(String signal) {
        try {
            new ProcessBuilder("kill", signal, java().pid() + "").start().waitFor();
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    private ProcessHandle java() {
        return ProcessHandle.of(Long.parseLong(tmux.flag("pane_pid")))
                .orElseThrow()
                .children()
                .findFirst()
                .orElseThrow();
    }
}
