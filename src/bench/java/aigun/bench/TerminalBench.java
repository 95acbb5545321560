package aigun.bench;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * How soon the first screen is there, beside {@code java -version} in the same run; how soon a key is answered, with how
 * many bytes and writes; and what it costs to wait. Run it by {@code .ci/bench}, on a machine that does nothing else.
 */
public final class TerminalBench {
    private static final int RUNS = 20;
    private static final int KEYS = 300;
    private static final int IDLE_MILLIS = 5000;
    private static final String TITLE = "Aigun";
    private static final String STARTS = "five days at Aigun";
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String JAR = JAVA + " -jar target/aigun.jar";
    private static final String LAUNCHER = "env JAVA_HOME=" + System.getProperty("java.home") + " target/aigun";

    /** As the system names the threads of the game. */
    private static final List<String> OWN = List.of("java", "keys", "pack", "signals");

    private final Path home;
    private boolean missed;

    private TerminalBench(Path home) {
        this.home = home;
    }

    /** The first argument is how many runs, if not {@value #RUNS}. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        TerminalBench bench = new TerminalBench(Files.createTempDirectory("aigun-bench"));
        System.out.println(System.getProperty("java.vm.version") + ", " + Pty.COLUMNS + "x" + Pty.ROWS);
        bench.starts(arguments.length == 0 ? RUNS : Integer.parseInt(arguments[0]));
        bench.keys();
        bench.writes();
        bench.idle();
        bench.saves();
        System.exit(bench.missed ? 1 : 0);
    }

    private void starts(int runs) throws IOException {
        Figures version = new Figures();
        Start jar = new Start(JAR);
        Start launcher = new Start(LAUNCHER);
        Start folder = new Start(JAR + " --pack scenes/aigun-1858");
        Start anew = new Start(JAR + " --pack scenes/aigun-1858");
        // The first game makes the archive of classes and then ends by itself.
        try (Pty pty = Pty.start(home, LAUNCHER)) {
            pty.awaitShown(STARTS);
            pty.type("qq\r");
            pty.awaitEnd();
        }
        for (int run = 0; run < runs; run++) {
            try (Pty pty = Pty.start(home, JAVA + " -version")) {
                version.add(pty.awaitEnd());
            }
            jar.measure(home);
            launcher.measure(home);
            folder.measure(home);
            anew.measure(Files.createTempDirectory(home, "anew"));
        }
        System.out.println("ms from the start, median (least) of " + runs + "; times java -version");
        row("java -version", version, version.median(), 0);
        row("java -jar, first screen", jar.screen, version.median(), 4.5);
        row("java -jar, first choice", jar.choice, version.median(), 10);
        row("launcher, first screen", launcher.screen, version.median(), 3.5);
        row("launcher, first choice", launcher.choice, version.median(), 10);
        row("--pack DIR, first choice", folder.choice, version.median(), 20);
        row("  the first time of all", anew.choice, version.median(), 0);
    }

    private void row(String name, Figures figures, double unit, double most) {
        double times = figures.median() / unit;
        print("  %-26s %7.1f (%5.1f)  %5.2f %s", name, figures.median(), figures.least(), times, verdict(times, most));
    }

    private String verdict(double value, double most) {
        if (most == 0) {
            return "";
        }
        boolean met = value <= most;
        missed |= !met;
        return (met ? "of at most " : "MISSED, at most ") + most;
    }

    private static void print(String form, Object... values) {
        System.out.println(String.format(Locale.ROOT, form, values));
    }

    /** One way to start the game. */
    private static final class Start {
        private final String command;
        private final Figures screen = new Figures();
        private final Figures choice = new Figures();

        Start(String command) {
            this.command = command;
        }

        void measure(Path home) throws IOException {
            try (Pty pty = Pty.start(home, command)) {
                screen.add(pty.awaitShown(TITLE));
                choice.add(pty.awaitShown(STARTS));
            }
        }
    }

    /** A game at its first scene, scrolled to the choices, with the cursor on the second. */
    private Pty playing(String command) throws IOException, InterruptedException {
        Pty pty = Pty.start(home, command);
        pty.awaitShown(STARTS);
        pty.press("1");
        pty.press("\r");
        Thread.sleep(300);
        pty.press("\033[F");
        pty.press("\033[B");
        pty.press("\033[B");
        Thread.sleep(1000);
        return pty;
    }

    private void keys() throws IOException, InterruptedException {
        System.out.println("ms from key to the last byte of its frame; the first tenth of " + KEYS + " keys left out");
        for (String command : List.of(JAR, LAUNCHER)) {
            try (Pty pty = playing(command)) {
                String name = command.equals(JAR) ? "java -jar" : "launcher";
                keys(name + ", cursor", pty, List.of("\033[A", "\033[B"), 6);
                keys(name + ", page", pty, List.of("\033[H", "\033[F"), 10);
            }
        }
    }

    private void keys(String name, Pty pty, List<String> keys, double most) throws IOException, InterruptedException {
        Figures millis = new Figures();
        Figures bytes = new Figures();
        for (int key = 0; key < KEYS; key++) {
            Pty.Answer answer = pty.press(keys.get(key % keys.size()));
            if (KEYS / 10 <= key) {
                millis.add(answer.millis());
                bytes.add(answer.bytes());
            }
            pty.forget();
            Thread.sleep(20 + key % 13);
        }
        print("  %-26s median %5.2f %s", name, millis.median(), verdict(millis.median(), most));
        print("  %-26s 99th   %5.2f %s", "", millis.at(0.99), verdict(millis.at(0.99), 16));
        print("  %-26s bytes  %5.0f %s", "", bytes.median(), most == 6 ? verdict(bytes.median(), 600) : "");
    }

    /** Counted by strace, where there is one. */
    private void writes() throws IOException, InterruptedException {
        Path trace = home.resolve("trace");
        int frames = 60;
        try (Pty pty = playing("strace -f -qq -e trace=write -o " + trace + " " + JAR)) {
            Files.writeString(trace, "");
            for (int key = 0; key < frames; key++) {
                pty.press(key % 2 == 0 ? "\033[H" : "\033[F");
                Thread.sleep(30);
            }
            long writes = 0;
            for (String line : Files.readAllLines(trace)) {
                if (line.contains("write(1,")) {
                    writes++;
                }
            }
            print("writes a frame: %.2f %s", (double) writes / frames, verdict((double) writes / frames, 1));
        } catch (IllegalStateException none) {
            System.out.println("writes a frame: not counted, since strace does not run here");
        }
    }

    /** The game's own threads must sleep; what Java does for itself meanwhile is only told. */
    private void idle() throws IOException, InterruptedException {
        try (Pty pty = playing(JAR)) {
            Path tasks = Path.of("/proc", Long.toString(pty.java().pid()), "task");
            if (!Files.exists(tasks)) {
                System.out.println("idle: not measured, since there is no " + tasks);
                return;
            }
            Thread.sleep(IDLE_MILLIS);
            double own = nanos(tasks, true);
            double all = nanos(tasks, false);
            Thread.sleep(IDLE_MILLIS);
            double unit = IDLE_MILLIS * 1e6 / 100;
            double share = (nanos(tasks, true) - own) / unit;
            print("idle, the game's threads: %.3f %% of a processor %s", share, verdict(share, 0.01));
            print("idle, with all of Java:   %.3f %%", (nanos(tasks, false) - all) / unit);
        }
    }

    private void saves() throws IOException, InterruptedException {
        Saves.Watched watched = Saves.measure(home, JAR);
        Figures millis = watched.millis();
        System.out.println("ms from saving a scene to the last byte of its frame, while it is watched");
        print("  %-26s median %5.0f %s", "java -jar", millis.median(), verdict(millis.median(), 300));
        print("  %-26s 99th   %5.0f", "", millis.at(0.99));
        print("  %-26s MiB    %5.0f %s", "", watched.megabytes(), verdict(watched.megabytes(), 512));
    }

    /** Time that threads have had: those of the game only, or all. */
    private static double nanos(Path tasks, boolean own) throws IOException {
        double nanos = 0;
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(tasks)) {
            for (Path thread : threads) {
                if (!own
                        || OWN.contains(Files.readString(thread.resolve("comm")).strip())) {
                    nanos += Double.parseDouble(
                            Files.readString(thread.resolve("schedstat")).split(" ", -1)[0]);
                }
            }
        }
        return nanos;
    }
}
