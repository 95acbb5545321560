package aigun.cli;

import aigun.author.Atlas;
import aigun.author.Atlases;
import aigun.author.Count;
import aigun.author.Origin;
import aigun.model.Start;
import aigun.report.Chart;
import aigun.screen.Messages;
import aigun.screen.Ways;
import aigun.screen.World;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Explores from several places one after the other, keeping what was proved and taking what was kept. */
final class Exploring {
    private final World world;
    private final Messages messages;
    private final Manner manner;
    private final SavedAtlases saved;
    private final Interruption interruption = Interruption.heard();
    private final PrintStream err = System.err;

    /**
     * How to explore.
     *
     * @param bounds how far to explore from each place
     * @param bytes the most memory
     */
    record Manner(ProgressLine.Bounds bounds, long bytes, int workers, Kept kept) {}

    /** What to do with atlases that were kept. */
    enum Kept {
        TAKEN,
        /** Without a word, where whoever asks can't ask for others. */
        TAKEN_SILENTLY,
        MADE_ANEW
    }

    Exploring(World world, Manner manner, SavedAtlases saved, Messages messages) {
        this.world = world;
        this.manner = manner;
        this.saved = saved;
        this.messages = messages;
    }

    /** What there is from each of the places, or from those that were come to before somebody asked for an end. */
    Chart explore(Aims.At at) throws IOException {
        List<Chart.Explored> explored = new ArrayList<>();
        List<String> left = new ArrayList<>();
        try (Threads threads = new Threads(manner.workers())) {
            for (Aims.Aim aim : at.aims()) {
                Start start = aim.play().start();
                if (interruption.isAsked() && !explored.isEmpty()) {
                    left.add(start.id().text());
                } else {
                    explored.add(new Chart.Explored(start, aim.play().decisions(), atlas(aim, threads)));
                }
            }
        }
        if (!left.isEmpty()) {
            err.println(messages.text("explore.left", String.join(", ", left)));
        }
        Chart.Coverage coverage = left.isEmpty() ? at.coverage() : Chart.Coverage.ONE_PLACE;
        return new Chart(world.story().pack(), world.storyHash(), coverage, explored);
    }

    private Atlas atlas(Aims.Aim aim, Threads threads) throws IOException {
        if (!(aim.origin() instanceof Origin.Opening opening)) {
            return made(aim.origin(), threads);
        }
        Optional<Atlas> known = known(opening.start());
        if (known.isPresent()) {
            return known.get();
        }
        Atlas atlas = made(aim.origin(), threads);
        if (atlas.size().complete()) {
            keep(atlas, opening.start());
        }
        return atlas;
    }

    private Optional<Atlas> known(Start start) {
        if (manner.kept() == Kept.MADE_ANEW) {
            return Optional.empty();
        }
        String path = saved.path(world, start).toString();
        try {
            SavedAtlases.Found found = saved.find(world, start);
            if (found instanceof SavedAtlases.Found.Kept kept && kept.sameTexts()) {
                if (manner.kept() == Kept.TAKEN) {
                    err.println(messages.text("explore.kept", start.id().text(), path));
                }
                return Optional.of(kept.atlas());
            }
            if (found instanceof SavedAtlases.Found.Damaged) {
                err.println(messages.text("explore.kept-damaged", path));
            }
        } catch (IOException unread) {
            err.println(messages.text("explore.kept-unread", Faults.sentence(messages, unread)));
        }
        return Optional.empty();
    }

    private void keep(Atlas atlas, Start start) {
        try {
            saved.keep(atlas, start, world);
            String pack = world.story().pack().id();
            ways(atlas, start)
                    .ifPresent(ways -> new CountedWays(Playing.home().ways()).keep(ways, pack, world.storyHash()));
        } catch (IOException unkept) {
            err.println(messages.text("explore.not-kept", Faults.sentence(messages, unkept)));
        }
    }

    /** To all endings together; empty where there is no end of them. */
    private static Optional<Ways> ways(Atlas atlas, Start start) {
        BigInteger sum = BigInteger.ZERO;
        int endings = 0;
        for (Atlas.EndingCount ending : atlas.endings()) {
            if (!(ending.paths() instanceof Count.Exactly exactly)) {
                return Optional.empty();
            }
            sum = sum.add(exactly.number());
            endings += exactly.isNone() ? 0 : 1;
        }
        return Optional.of(new Ways(start.id(), sum, endings));
    }

    private Atlas made(Origin origin, Threads threads) throws IOException {
        try {
            return new Searching(manner.bounds(), manner.bytes(), interruption, messages)
                    .by(threads, search -> Atlases.of(world.story(), origin, search));
        } catch (OutOfMemoryError full) {
            throw new IOException(messages.text("explore.no-memory"), full);
        }
    }

    /** How it is said to whoever sits at standard error. */
    static StatusLine.Manner columns() throws IOException {
        String term = System.getenv().getOrDefault("TERM", "");
        boolean able = !term.isEmpty() && !term.equals("dumb");
        return able ? new StatusLine.Manner(Console.errorColumns()) : StatusLine.Manner.LINES;
    }
}
