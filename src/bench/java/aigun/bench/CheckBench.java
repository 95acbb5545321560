package aigun.bench;

import aigun.WideFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What it takes to check a large pack, as a whole process, its files having been read before. */
final class CheckBench {
    private static final int RUNS = 5;
    private static final int SCENES = 5_000;
    private static final int WORDS_A_SCENE = 140;

    private final Verdicts verdicts;
    private final Path home;
    private final WholeProcess process;

    CheckBench(Verdicts verdicts, Path home) {
        this.verdicts = verdicts;
        this.home = home;
        process = new WholeProcess(home);
    }

    void check() throws IOException, InterruptedException {
        verdicts.head("checking " + SCENES + " scenes of " + WORDS_A_SCENE + " words, medians of " + RUNS);
        Path once = pack("once", SCENES);
        Path twice = pack("twice", 2 * SCENES);
        double version = median(List.of(WholeProcess.JAVA, "-version")).seconds();
        verdicts.tell("java -version", Verdicts.number(version) + " s");
        for (Map.Entry<String, List<String>> way : List.of(
                Map.entry("java -jar", WholeProcess.jar("check")),
                Map.entry("launcher", WholeProcess.launcher("check")))) {
            List<String> command = way.getValue();
            Median taken = median(with(command, once));
            verdicts.most(way.getKey(), taken.seconds(), 2, " s");
            verdicts.tell("  times java -version", Verdicts.number(taken.seconds() / version));
            memory(taken.megabytes());
            double doubled = median(with(command, twice)).seconds();
            verdicts.most("  twice as many scenes", doubled / taken.seconds(), 2.2, " times");
        }
    }

    /** Of what several runs took. */
    private record Median(double seconds, double megabytes) {}

    private void memory(double megabytes) {
        if (megabytes < 0) {
            verdicts.tell("  memory", "not told here");
        } else {
            verdicts.most("  memory", megabytes, 512, " MiB");
        }
    }

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
    private Median median(List<String> command) throws IOException, InterruptedException {
        Figures seconds = new Figures();
        Figures megabytes = new Figures();
        for (int run = 0; run <= RUNS; run++) {
            WholeProcess.Taken taken = process.run("", command).orElseThrow(() -> new IOException("not in time"));
            if (0 < run) {
                seconds.add(taken.seconds());
                megabytes.add(taken.megabytes());
            }
        }
        return new Median(seconds.median(), megabytes.median());
    }
}
