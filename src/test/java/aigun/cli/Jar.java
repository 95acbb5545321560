package aigun.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The jar as a player without a terminal runs it: lines in through a pipe, text out of another. */
final class Jar {
    private static final int SECONDS_MAX = 90;

    /** What takes no width, or has one already. */
    private static final List<String> BROKEN_NOWHERE =
            List.of("new", "check", "explain", "schema", "code", "export", "verify", "graph", "completion", "--width");

    private Jar() {}

    /** What came of a run. */
    record Run(int exit, String out, String err) {}

    static Path path() {
        return Path.of("target", "aigun.jar").toAbsolutePath();
    }

    /** Runs with games kept in the given folder, and lines that are never broken. */
    static Run run(Path home, String input, String... arguments) {
        List<String> command = new ArrayList<>(List.of(arguments));
        if (BROKEN_NOWHERE.stream().noneMatch(command::contains)) {
            command.addAll(List.of("--width", "0"));
        }
        return run(Path.of(""), home, input, command);
    }

    /** Runs as somebody does who stands in a folder, and says nothing more. */
    static Run runIn(Path folder, Path home, List<String> arguments) {
        return run(folder, home, "", arguments);
    }

    private static Run run(Path folder, Path home, String input, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-jar", path().toString()));
        command.addAll(arguments);
        try {
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.directory(folder.toAbsolutePath().toFile());
            builder.environment().put("AIGUN_HOME", home.toString());
            builder.redirectError(home.resolve("stderr.txt").toFile());
            Process process = builder.start();
            process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().close();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(SECONDS_MAX, TimeUnit.SECONDS)) {
                throw new AssertionError("still running after " + SECONDS_MAX + " s: " + command);
            }
            return new Run(process.exitValue(), out, Files.readString(home.resolve("stderr.txt")));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
