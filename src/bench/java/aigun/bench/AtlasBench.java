package aigun.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How fast stories are played, explored, verified and loaded, beside plain code and {@code java -version} in the same
 * run. Run it by {@code .ci/bench-atlas}, on a machine that does nothing else; arguments choose some of the parts.
 */
public final class AtlasBench {
    private static final List<String> PARTS = List.of("play", "explore", "verify", "check", "load", "campaigns", "ask");

    private AtlasBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> parts = arguments.length == 0 ? PARTS : Arrays.asList(arguments);
        if (!PARTS.containsAll(parts)) {
            System.err.println("The parts are " + String.join(", ", PARTS) + ".");
            System.exit(2);
        }
        Path home = Files.createTempDirectory("aigun-bench");
        Verdicts verdicts = new Verdicts();
        System.out.println(System.getProperty("java.vm.version") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors");
        try {
            run(parts, verdicts, home);
        } finally {
            delete(home);
        }
        System.exit(verdicts.isMissed() ? 1 : 0);
    }

    private static void run(List<String> parts, Verdicts verdicts, Path home) throws IOException, InterruptedException {
        TalksBench talks = new TalksBench(verdicts);
        ColdBench cold = new ColdBench(verdicts, home);
        for (String part : parts) {
            switch (part) {
                case "play" -> talks.play();
                case "explore" -> talks.explore();
                case "verify" -> talks.verify();
                case "check" -> new CheckBench(verdicts, home).check();
                case "load" -> cold.load();
                case "campaigns" -> cold.campaigns();
                default -> new OutlookBench(verdicts).ask();
            }
        }
    }

    private static void delete(Path home) throws IOException {
        try (Stream<Path> all = Files.walk(home)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
