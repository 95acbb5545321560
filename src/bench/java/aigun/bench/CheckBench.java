package aigun.bench;

import aigun.WideFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What it takes to check a large pack, as a whole process, its files having been read before. */
final class CheckBench {
    private static final int RUNS = 5;
    private static final int SCENES = 5_000;
    private static final int WORDS_A_SCENE = 140;
    private static final int LOOK_EVERY_MILLIS = 5;

    private final Verdicts verdicts;
    private final Path home;

    CheckBench(Verdicts verdicts, Path home) {
        this.verdicts = verdicts;
        this.home = home;
    }

    void check() throws IOException, InterruptedException {
        verdicts.head("checking " + SCENES + " scenes of " + WORDS_A_SCENE + " words, medians of " + RUNS);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path once = pack("once", SCENES);
        Path twice = pack("twice", 2 * SCENES);
        double version = median(List.of(java, "-version")).seconds;
        verdicts.tell("java -version", Verdicts.number(version) + " s");
        List<String> jar = List.of(java, "-jar", Path.of("target", "aigun.jar").toString(), "check");
        for (List<String> command :
                List.of(jar, List.of(Path.of("target", "aigun").toString(), "check"))) {
            String name = command.size() == 2 ? "launcher" : "java -jar";
            Taken taken = median(with(command, once));
            verdicts.most(name, taken.seconds, 2, " s");
            verdicts.tell("  times java -version", Verdicts.number(taken.seconds / version));
            verdicts.most("  memory", taken.megabytes, 512, " MiB");
            double doubled = median(with(command, twice)).seconds;
            verdicts.most("  twice as many scenes", doubled / taken.seconds, 2.2, " times");
        }
    }

    /** What a process took. */
    private record Taken(double seconds, double megabytes) {}

    private Path pack(String name, int scenes) throws IOException {
        Path pack = Files.createDirectory(home.resolve(name));
        WideFiles.write(scenes, WORDS_A_SCENE, pack);
        return pack;
    }

    private static List<String> with(List<String> command, Path pack) {
        List<String> whole = new ArrayList<>(command);
        whole.add(pack.toString());
        return whole;
    }

    /** After a first run that isn't counted. */
    private Taken median(List<String> command) throws IOException, InterruptedException {
        Figures seconds = new Figures();
        Figures megabytes = new Figures();
        for (int run = 0; run <= RUNS; run++) {
            Taken taken = run(command);
            if (0 < run) {
                seconds.add(taken.seconds);
                megabytes.add(taken.megabytes);
            }
        }
        return new Taken(seconds.median(), megabytes.median());
    }

    private Taken run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("AIGUN_HOME", home.resolve("games").toString());
        builder.environment().put("XDG_CACHE_HOME", home.resolve("cache").toString());
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        long begun = System.nanoTime();
        Process process = builder.start();
        double megabytes = 0;
        while (process.isAlive()) {
            megabytes = Math.max(megabytes, Peak.megabytes(process.pid()));
            Thread.sleep(LOOK_EVERY_MILLIS);
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (process.exitValue() != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + process.exitValue());
        }
        return new Taken(seconds, megabytes);
    }
}
