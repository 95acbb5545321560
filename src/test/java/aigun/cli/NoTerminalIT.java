package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped game where there is no terminal: line mode at once, no window, no trace, no escape sequences. */
class NoTerminalIT {
    private static final int SECONDS_MAX = 90;
    private static final String WELCOME = "Type the number of what you choose";
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @TempDir
    private Path home;

    /** What came of a run; both streams as text. */
    private record Run(int exit, String out, String err) {}

    @ParameterizedTest
    @CsvSource({
        "JAR, TERM, xterm-256color",
        "JAR, TERM, dumb",
        "JAR, TERM, ''",
        "JAR, NO_COLOR, 1",
        "JAR, DISPLAY, :987",
        "JAR, LC_ALL, POSIX",
        "LAUNCHER, TERM, xterm-256color",
        "LAUNCHER, DISPLAY, :987",
        "LAUNCHER, LC_ALL, POSIX",
    })
    void aSessionWithoutATerminalPlaysLineByLine(Sitting.Way way, String name, String value) {
        Run run = run(Map.of(name, value), "setsid", "sh", "-c", way.line());

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains(WELCOME).doesNotContain("\033");
    }

    @Test
    void textIsUtf8WhateverTheLocaleSays() {
        String line = "printf 'сдаюсь 瑷珲\\n' | " + Sitting.Way.JAR.line();
        Run run = run(Map.of("LC_ALL", "POSIX"), "sh", "-c", line);

        assertThat(run.out()).contains("\"сдаюсь 瑷珲\" is no choice here");
        assertThat(run.err()).isEmpty();
    }

    /** As on a system that has neither: Java is there, and nothing else. */
    @Test
    void whereThereIsNoShellToAskItPlaysLineByLineToo() {
        Run run = run(
                Map.of("PATH", "/nowhere", "TERM", "xterm-256color"),
                JAVA.toString(),
                "-jar",
                Jar.path().toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains(WELCOME);
    }

    @Test
    void aFolderThatTheLocaleCannotNameIsASentence() throws IOException {
        Path folder = Files.createDirectories(home.resolve("Амур"));
        Run run = run(Map.of("AIGUN_HOME", folder.toString(), "LC_ALL", "POSIX"), "sh", "-c", Sitting.Way.JAR.line());

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("Set LC_ALL").doesNotContain("Exception");
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void theLauncherLetsSuchAFolderBeNamed() throws IOException {
        Path folder = Files.createDirectories(home.resolve("Амур"));
        Run run = run(
                Map.of("AIGUN_HOME", folder.toString(), "LC_ALL", "POSIX"),
                "sh",
                "-c",
                Sitting.Way.LAUNCHER.line() + " --start qing-aigun");

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(folder.resolve("games")).isNotEmptyDirectory();
    }

    private Run run(Map<String, String> settings, String... command) {
        Map<String, String> all = new TreeMap<>(Map.of("AIGUN_HOME", home.toString(), "TERM", "xterm-256color"));
        all.putAll(settings);
        List<String> line = new ArrayList<>(List.of(command));
        try {
            ProcessBuilder builder = new ProcessBuilder(line);
            builder.environment().putAll(all);
            builder.redirectInput(Path.of("/dev/null").toFile());
            builder.redirectOutput(home.resolve("out").toFile());
            builder.redirectError(home.resolve("err").toFile());
            Process process = builder.start();
            if (!process.waitFor(SECONDS_MAX, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("still running after " + SECONDS_MAX + " s: " + line);
            }
            return new Run(process.exitValue(), text("out"), text("err"));
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    private String text(String file) throws IOException {
        return Files.readString(home.resolve(file), StandardCharsets.UTF_8);
    }
}
