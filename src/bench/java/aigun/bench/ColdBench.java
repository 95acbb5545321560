package aigun.bench;

import aigun.WideFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Whole processes from a cold start to their end: wide packs that are loaded, and the shipped pack that is explored. */
final class ColdBench {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final Path JAR = Path.of("target", "aigun.jar");
    private static final int RUNS = 5;
    private static final int LIMIT_SECONDS = 120;
    private static final List<Integer> SIZES = List.of(1_000, 10_000, 50_000);

    private final Verdicts verdicts;
    private final Path home;

    ColdBench(Verdicts verdicts, Path home) {
        this.verdicts = verdicts;
        this.home = home;
    }

    void load() throws IOException, InterruptedException {
        List<Path> packs = new ArrayList<>();
        for (int size : SIZES) {
            Path pack = Files.createDirectory(home.resolve("wide-" + size));
            WideFiles.write(size, pack);
            packs.add(pack);
        }
        Figures version = new Figures();
        List<Figures> checks = figures();
        List<Figures> plays = figures();
        for (int run = 0; run < RUNS; run++) {
            version.add(run("", JAVA, "-version"));
            for (int size = 0; size < SIZES.size(); size++) {
                String pack = packs.get(size).toString();
                checks.get(size).add(run("", JAVA, "-jar", JAR.toString(), "check", pack));
                plays.get(size)
                        .add(run(
                                "quit\n",
                                JAVA,
                                "-jar",
                                JAR.toString(),
                                "--plain",
                                "--pack",
                                pack,
                                "--start",
                                "morning"));
            }
        }
        verdicts.head("loading wide packs, cold, medians of " + RUNS);
        verdicts.tell("java -version", Verdicts.number(version.median()) + " s");
        for (int size = 0; size < SIZES.size(); size++) {
            tell("check, ", SIZES.get(size), checks.get(size).median(), version.median());
            tell(
                    "to the first choice, never read before, ",
                    SIZES.get(size),
                    plays.get(size).median(),
                    version.median());
        }
        linear("check, 50,000 scenes, of 10,000", checks);
        linear("to the first choice, 50,000 of 10,000", plays);
    }

    private static List<Figures> figures() {
        List<Figures> figures = new ArrayList<>();
        SIZES.forEach(size -> figures.add(new Figures()));
        return figures;
    }

    private void tell(String what, int size, double seconds, double version) {
        String name = what + Verdicts.number(size);
        if (size == 10_000) {
            verdicts.most(name, seconds, 1.5, " s");
        } else {
            verdicts.tell(name, Verdicts.number(seconds) + " s");
        }
        verdicts.tell("  times java -version", Verdicts.number(seconds / version));
    }

    private void linear(String what, List<Figures> figures) {
        verdicts.most(what, figures.get(2).median() / figures.get(1).median(), 5, " times");
    }

    void campaigns() throws IOException, InterruptedException {
        verdicts.head("explore scenes/aigun-1858, cold, -Xmx1g");
        explore("qing-campaign", 5, 3);
        explore("russia-campaign", 5, 3);
        explore("qing-table", 30, 1);
        explore("russia-table", 30, 1);
    }

    private void explore(String start, double goal, int runs) throws IOException, InterruptedException {
        Figures seconds = new Figures();
        for (int run = 0; run < runs; run++) {
            double taken = run(
                    "",
                    JAVA,
                    "-Xmx1g",
                    "-jar",
                    JAR.toString(),
                    "explore",
                    "scenes/aigun-1858",
                    "--start",
                    start,
                    "--fresh");
            if (taken < 0) {
                verdicts.failed(start, "not in " + LIMIT_SECONDS + " s", goal, " s");
                return;
            }
            seconds.add(taken);
        }
        verdicts.most(start, seconds.median(), goal, " s");
    }

    /** The seconds of a process that is given some input; negative when it was stopped for its time, or failed. */
    private double run(String input, String... command) throws IOException, InterruptedException {
        Path own = Files.createTempDirectory(home, "home");
        Path in = Files.writeString(own.resolve("input"), input);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("AIGUN_HOME", own.toString());
        builder.environment().put("XDG_CACHE_HOME", own.resolve("cache").toString());
        builder.redirectInput(in.toFile());
        builder.redirectErrorStream(true).redirectOutput(own.resolve("output").toFile());
        long begun = System.nanoTime();
        Process process = builder.start();
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            process.destroy();
            process.waitFor();
            return -1;
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (process.exitValue() != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + process.exitValue() + ":\n"
                    + Files.readString(own.resolve("output")));
        }
        return seconds;
    }
}
