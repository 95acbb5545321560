package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.engine.Option;
import aigun.model.Decision;
import aigun.play.Play;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A game from its first decision to what others are given of it, by commands alone. */
class GameLifeIT {
    private static final String START = "qing-campaign";
    private static final int KILLED_AFTER = 7;
    private static final int SECONDS_MAX = 60;

    private final List<Decision> history = Packs.history(Packs.story(), START);

    @TempDir
    private Path home;

    @Test
    void itIsPlayedKilledResumedForkedTwiceComparedAndShared() throws Exception {
        playUntilKilled();
        Path first = resumed();
        Path second = forked(first, 4, 1);
        Path third = forked(second, 9, 2);

        assertThat(run("verify", home.resolve("games").toString()).out()).endsWith("Paths: 3. the same 3.\n");
        compared(first, second, 4);
        compared(second, third, 9);
        assertThat(run("compare", first.toString(), "history").out())
                .contains("They never part: both made the same decisions.");
        shared(third);
    }

    /** As when the power fails: nothing is asked of the program, which waits for the next line. */
    private void playUntilKilled() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of(java, "-jar", Jar.path().toString(), "--plain", "--start", START);
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("AIGUN_HOME", home.toString());
        Process process = builder.start();
        try (OutputStream lines = process.getOutputStream()) {
            lines.write(typed(history.subList(0, KILLED_AFTER)).getBytes(StandardCharsets.UTF_8));
            lines.flush();
            long end = System.nanoTime() + SECONDS_MAX * 1_000_000_000L;
            while (kept() < KILLED_AFTER && System.nanoTime() < end) {
                Thread.sleep(20);
            }
            process.destroyForcibly().waitFor();
        }
        assertThat(kept()).isEqualTo(KILLED_AFTER);
    }

    /** How many decisions stand on the disk. */
    private long kept() throws IOException {
        List<Path> games = Files.isDirectory(home.resolve("games")) ? games() : List.of();
        return games.isEmpty() ? 0 : Files.readString(games.get(0)).lines().count() - 1;
    }

    private Path resumed() throws IOException {
        Jar.Run run = Jar.run(home, "1\n" + typed(history.subList(KILLED_AFTER, history.size())), "--plain");

        assertThat(run.err()).isEmpty();
        assertThat(games()).hasSize(1);
        return games().get(0);
    }

    /** Another choice than was taken at a decision, and on from there as it happens. */
    private Path forked(Path path, int number, long seed) throws IOException {
        List<Path> before = games();
        Play play = play(path).at(number - 1);
        Decision was = play(path).turn(number).decision();
        SplittableRandom random = new SplittableRandom(seed);
        List<String> typed = new ArrayList<>();
        while (!play.isOver()) {
            List<Option> open = play.options().stream()
                    .filter(option -> option.open() && !option.id().equals(was.choice()))
                    .toList();
            Option chosen = open.get(random.nextInt(open.size()));
            typed.add(chosen.id().text());
            play = play.take(chosen.id());
        }
        String fork = typed.get(0) + "\n1\n" + String.join("\n", typed.subList(1, typed.size())) + "\n";
        Jar.Run run = Jar.run(home, fork, "replay", path.toString(), "--plain", "--at", Integer.toString(number));

        assertThat(run.err()).isEmpty();
        List<Path> added = games();
        added.removeAll(before);
        assertThat(added).hasSize(1);
        assertThat(Files.readString(added.get(0))).contains(" parent " + path.getFileName() + " " + (number - 1));
        assertThat(play(added.get(0)).decisions()).isEqualTo(play.decisions());
        return added.get(0);
    }

    private Play play(Path path) throws IOException {
        aigun.engine.Story story = Packs.story();
        Play play = Packs.begin(story, START);
        Given.Recorded read = (Given.Recorded) Given.of(path.toString());
        for (Decision decision : read.reading().journal().get(0).path().decisions()) {
            play = play.take(decision.choice());
        }
        return play;
    }

    private void compared(Path one, Path other, int parting) throws IOException {
        String page = run("compare", one.toString(), other.toString()).out();

        assertThat(page)
                .contains("They part at decision " + parting + ", in ", "The point of no return", "The map in words");
    }

    private void shared(Path path) throws IOException {
        Play play = play(path);
        String code = run("code", path.toString()).out().strip();

        assertThat(run("verify", code).out()).contains("open. Decisions: " + play.length());
        for (String format : List.of("md", "html", "cast", "json", "svg")) {
            String file = home.resolve("shared." + format).toString();
            assertThat(run("export", path.toString(), "--to", format, "-o", file)
                            .exit())
                    .isZero();
            assertThat(Files.readString(Path.of(file)))
                    .isEqualTo(run("export", path.toString(), "--to", format).out());
        }
        assertThat(Files.readString(home.resolve("shared.md")))
                .contains("# ", play.scene().title());
    }

    private Jar.Run run(String... arguments) {
        Jar.Run run = Jar.run(home, "", arguments);
        assertThat(run.exit()).as(run.err()).isZero();
        return run;
    }

    private static String typed(List<Decision> decisions) {
        return decisions.stream().map(decision -> decision.choice() + "\n").collect(Collectors.joining());
    }

    private List<Path> games() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("games"))) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith(".aigun"))
                    .sorted()
                    .toList());
        }
    }
}
