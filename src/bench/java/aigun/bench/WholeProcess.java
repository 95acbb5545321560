package aigun.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The program as a process of its own, from a cold start to its end.
 *
 * @param home the folder that is its games' and its caches' home
 */
record WholeProcess(Path home) {
    static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    static final int LIMIT_SECONDS = 120;

    private static final String JAR = Path.of("target", "aigun.jar").toString();
    private static final int LOOK_EVERY_MILLIS = 25;

    /**
     * What a process took.
     *
     * @param megabytes the most memory it held at once, in MiB, looked at 40 times a second; negative where that is not told
     * @param output what it printed, its complaints included
     */
    record Taken(double seconds, double megabytes, String output) {}

    /** The jar, with some arguments. */
    static List<String> jar(String... arguments) {
        List<String> command = new ArrayList<>(List.of(JAVA, "-jar", JAR));
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    /** The launcher beside the jar, with some arguments. */
    static List<String> launcher(String... arguments) {
        List<String> command =
                new ArrayList<>(List.of(Path.of("target", "aigun").toString()));
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    /** Given some input; empty when it was stopped for its time. */
    Optional<Taken> run(String input, List<String> command) throws IOException, InterruptedException {
        Path in = Files.writeString(home.resolve("input"), input);
        Path out = home.resolve("output");
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("AIGUN_HOME", home.resolve("games").toString());
        builder.environment().put("XDG_CACHE_HOME", home.resolve("cache").toString());
        builder.redirectInput(in.toFile());
        builder.redirectErrorStream(true).redirectOutput(out.toFile());
        long begun = System.nanoTime();
        Process process = builder.start();
        double megabytes = Peak.megabytes(process.pid());
        while (!process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
            megabytes = Math.max(megabytes, Peak.megabytes(process.pid()));
            if (LIMIT_SECONDS < seconds(begun)) {
                process.destroy();
                process.waitFor();
                return Optional.empty();
            }
        }
        double taken = seconds(begun);
        String output = Files.readString(out);
        if (process.exitValue() != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + process.exitValue() + ":\n" + output);
        }
        return Optional.of(new Taken(taken, megabytes, output));
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
