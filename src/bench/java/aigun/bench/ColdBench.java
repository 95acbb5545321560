package aigun.bench;

import aigun.WideFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whole processes from a cold start to their end: wide packs that are loaded, and the shipped pack that is explored. */
final class ColdBench {
    private static final int RUNS = 5;
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
            version.add(cold("", List.of(WholeProcess.JAVA, "-version")));
            for (int size = 0; size < SIZES.size(); size++) {
                String pack = packs.get(size).toString();
                checks.get(size).add(cold("", WholeProcess.jar("check", pack)));
                plays.get(size).add(cold("quit\n", WholeProcess.jar("--plain", "--pack", pack, "--start", "morning")));
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
        List<String> command = List.of(
                WholeProcess.JAVA,
                "-Xmx1g",
                "-jar",
                WholeProcess.JAR,
                "explore",
                "scenes/aigun-1858",
                "--start",
                start,
                "--fresh");
        Figures seconds = new Figures();
        for (int run = 0; run < runs; run++) {
            Optional<Double> taken = seconds("", command);
            if (taken.isEmpty()) {
                verdicts.failed(start, "not in " + WholeProcess.LIMIT_SECONDS + " s", goal, " s");
                return;
            }
            seconds.add(taken.get());
        }
        verdicts.most(start, seconds.median(), goal, " s");
    }

    /** By a process that has a home of its own; empty when it was stopped for its time. */
    private Optional<Double> seconds(String input, List<String> command) throws IOException, InterruptedException {
        Path own = Files.createTempDirectory(home, "home");
        return new WholeProcess(own).run(input, command).map(WholeProcess.Taken::seconds);
    }

    /** What is to end in time. */
    private double cold(String input, List<String> command) throws IOException, InterruptedException {
        return seconds(input, command).orElseThrow(() -> new IOException(String.join(" ", command) + " took too long"));
    }
}
