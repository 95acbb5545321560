package aigun.cli;

import aigun.author.Origin;
import aigun.model.Side;
import aigun.model.Start;
import aigun.play.DecisionPath;
import aigun.play.Journal;
import aigun.play.JournalReading;
import aigun.play.PathHeader;
import aigun.play.Play;
import aigun.play.Replay;
import aigun.report.Chart.Coverage;
import aigun.screen.Messages;
import aigun.screen.World;
import aigun.source.Suggest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where explorations are to begin. */
sealed interface Aims {
    /** A play that rests where an exploration begins. */
    record Aim(Play play, Origin origin) {}

    /** There. */
    record At(List<Aim> aims, Coverage coverage) implements Aims {
        public At {
            aims = List.copyOf(aims);
        }
    }

    /** Nowhere: why, and what the program ends with. */
    record Nowhere(String sentence, int exit) implements Aims {}

    /** What stands for a path that comes through standard input. */
    String INPUT = "-";

    /**
     * What was asked for, each empty if it was not.
     *
     * @param from a file with a path
     */
    record Wish(String side, String start, String from) {}

    static Aims of(Wish wish, World world, Messages messages) throws IOException {
        Aiming aiming = new Aiming(world, messages);
        if (!wish.from().isEmpty()) {
            return aiming.at(wish.from());
        }
        return wish.start().isEmpty() ? aiming.startsOf(wish.side()) : aiming.start(wish);
    }

    /** Looks for it. */
    record Aiming(World world, Messages messages) {
        private Aims startsOf(String side) {
            List<String> sides = new ArrayList<>();
            for (Side each : world.story().pack().sides()) {
                sides.add(each.id().text());
            }
            if (!side.isEmpty() && !sides.contains(side)) {
                return new Nowhere(
                        messages.text("explore.no-side", side, Suggest.hint(side, sides))
                                .strip(),
                        Exits.USAGE);
            }
            List<Aim> aims = new ArrayList<>();
            for (Start start : world.story().pack().starts()) {
                if (side.isEmpty() || start.side().text().equals(side)) {
                    aims.add(opening(start));
                }
            }
            boolean every = aims.size() == world.story().pack().starts().size();
            return aims.isEmpty()
                    ? new Nowhere(messages.text("explore.no-start-of", side), Exits.USAGE)
                    : new At(aims, every ? Coverage.EVERY_START : Coverage.ONE_SIDE);
        }

        private Aims start(Wish wish) {
            List<String> ids = new ArrayList<>();
            for (Start start : world.story().pack().starts()) {
                ids.add(start.id().text());
                if (start.id().text().equals(wish.start())) {
                    boolean fits = wish.side().isEmpty()
                            || wish.side().equals(start.side().text());
                    return fits
                            ? new At(List.of(opening(start)), Coverage.ONE_PLACE)
                            : new Nowhere(messages.text("explore.other-side", wish.start(), wish.side()), Exits.USAGE);
                }
            }
            String hint = Suggest.hint(wish.start(), ids);
            return new Nowhere((messages.text("cli.no-start", wish.start()) + " " + hint).strip(), Exits.USAGE);
        }

        private Aim opening(Start start) {
            PathHeader header = new PathHeader(
                    world.story().pack().id(),
                    world.story().pack().version(),
                    world.storyHash(),
                    world.contentHash(),
                    start.id(),
                    List.of(),
                    "play");
            return new Aim(Play.begin(world.story(), header), new Origin.Opening(start, List.of()));
        }

        private Aims at(String from) throws IOException {
            JournalReading reading = read(from);
            Optional<Journal> journal = reading.journal().stream().findFirst();
            if (reading instanceof JournalReading.Damaged damaged) {
                String line = Integer.toString(damaged.line());
                return new Nowhere(messages.text("explore.path-damaged", from, line), Exits.FINDINGS);
            }
            return journal.isEmpty()
                    ? new Nowhere(SavedGames.unreadable(reading, Path.of(from), messages), Exits.FINDINGS)
                    : after(journal.get().path());
        }

        private static JournalReading read(String from) throws IOException {
            try (InputStream in = from.equals(INPUT) ? System.in : Files.newInputStream(Path.of(from))) {
                return Journal.read(in.readNBytes(JournalReading.BYTES_MAX + 1));
            }
        }

        private Aims after(DecisionPath path) {
            Replay.Result result = Replay.of(world.story(), path);
            if (result instanceof Replay.Result.Arrived arrived) {
                Play play = arrived.play();
                return new At(
                        List.of(new Aim(play, new Origin.Resting(play.state(), play.past()))), Coverage.ONE_PLACE);
            }
            if (result instanceof Replay.Result.Diverged diverged) {
                String step = Integer.toString(diverged.step());
                String decision =
                        diverged.decision().scene() + ": " + diverged.decision().choice();
                return new Nowhere(messages.text("explore.path-diverged", step, decision), Exits.FINDINGS);
            }
            PathHeader header = path.header();
            return new Nowhere(
                    messages.text(
                            "explore.path-other", header.pack(), header.start().text()),
                    Exits.FINDINGS);
        }
    }
}
