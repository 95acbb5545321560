package aigun.bench;

import aigun.WideFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whole processes from a cold start to their end: wide packs that are loaded, and the shipped pack that is explored. Each
 * has a home of its own, so that nothing was kept before.
 */
final class ColdBench {
    private static final int RUNS = 5;
    private static final String STOPPED = "Stopped early";
    private static final List<Integer> SIZES = List.of(1_000, 10_000, 50_000);

    private final Verdicts verdicts;
    private final Path home;

    ColdBench(Verdicts verdicts, Path home) {
        this.verdicts = verdicts;
        this.home = home;
    }

    /** What is measured of wide packs. */
    private enum Load {
        CHECK("check, java -jar, "),
        CHECK_BY_LAUNCHER("check, launcher, "),
        PLAY("to the first choice, never read before, java -jar, "),
        PLAY_BY_LAUNCHER("to the first choice, never read before, launcher, ");

        private final String words;

        Load(String words) {
            this.words = words;
        }

        private List<String> command(String pack) {
            String[] check = {"check", pack};
            String[] play = {"--plain", "--pack", pack, "--start", "morning"};
            return switch (this) {
                case CHECK -> WholeProcess.jar(check);
                case CHECK_BY_LAUNCHER -> WholeProcess.launcher(check);
                case PLAY -> WholeProcess.jar(play);
                case PLAY_BY_LAUNCHER -> WholeProcess.launcher(play);
            };
        }
    }

    void load() throws IOException, InterruptedException {
        List<String> packs = new ArrayList<>();
        for (int size : SIZES) {
            Path pack = Files.createDirectory(home.resolve("wide-" + size));
            WideFiles.write(size, pack);
            packs.add(pack.toString());
        }
        Figures version = new Figures();
        for (int run = 0; run < RUNS; run++) {
            version.add(cold("", List.of(WholeProcess.JAVA, "-version")));
        }
        verdicts.head("loading wide packs, cold, medians of " + RUNS);
        verdicts.tell("java -version", Verdicts.number(version.median()) + " s");
        for (Load load : Load.values()) {
            double before = 0;
            for (int size = 0; size < SIZES.size(); size++) {
                double seconds = median(load.command(packs.get(size)));
                tell(load.words, SIZES.get(size), seconds, version.median());
                if (SIZES.get(size) == 50_000) {
                    verdicts.most("  times 10,000", seconds / before, 5, " times");
                }
                before = seconds;
            }
        }
    }

    private double median(List<String> command) throws IOException, InterruptedException {
        Figures figures = new Figures();
        for (int run = 0; run < RUNS; run++) {
            figures.add(cold("quit\n", command));
        }
        return figures.median();
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

    void campaigns() throws IOException, InterruptedException {
        verdicts.head("explore scenes/aigun-1858, cold, -Xmx1g, java -jar and launcher");
        explore("qing-campaign", 5, 3);
        explore("russia-campaign", 5, 3);
        explore("qing-table", 30, 1);
        explore("russia-table", 30, 1);
    }

    private void explore(String start, double goal, int runs) throws IOException, InterruptedException {
        String[] explore = {"explore", "scenes/aigun-1858", "--start", start, "--fresh"};
        explore(start, WholeProcess.jar(explore), goal, runs);
        explore(start + ", launcher", WholeProcess.launcher(explore), goal, runs);
    }

    private void explore(String name, List<String> command, double goal, int runs)
            throws IOException, InterruptedException {
        List<String> bounded = new ArrayList<>(List.of("env", "JDK_JAVA_OPTIONS=-Xmx1g"));
        bounded.addAll(command);
        Figures seconds = new Figures();
        for (int run = 0; run < runs; run++) {
            Optional<WholeProcess.Taken> taken = run("", bounded);
            if (taken.isEmpty()) {
                verdicts.failed(name, "not in " + WholeProcess.LIMIT_SECONDS + " s", goal, " s");
                return;
            }
            if (taken.get().output().contains(STOPPED)) {
                String after = Verdicts.number(taken.get().seconds()) + " s, not whole";
                verdicts.failed(name, after, goal, " s");
                return;
            }
            seconds.add(taken.get().seconds());
        }
        verdicts.most(name, seconds.median(), goal, " s");
    }

    /** By a process that has a home of its own; empty when it was stopped for its time. */
    private Optional<WholeProcess.Taken> run(String input, List<String> command)
            throws IOException, InterruptedException {
        return new WholeProcess(Files.createTempDirectory(home, "home")).run(input, command);
    }

    /** The seconds of what is to end in time. */
    private double cold(String input, List<String> command) throws IOException, InterruptedException {
        return run(input, command)
                .orElseThrow(() -> new IOException(String.join(" ", command) + " took too long"))
                .seconds();
    }
}
