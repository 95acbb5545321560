package aigun.cli;

import aigun.author.Count;
import aigun.author.Hindsight;
import aigun.author.Limits;
import aigun.author.Origin;
import aigun.author.Outlook;
import aigun.author.Progress;
import aigun.author.Search;
import aigun.model.Start;
import aigun.play.PathHeader;
import aigun.play.Play;
import aigun.screen.Command;
import aigun.screen.Reckoning;
import aigun.screen.Ways;
import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Counts what else a play could have come to, within bounds that keep a game going: so many states, so much time, and a
 * share of Java's memory. Remembers what it explored last, as long as nobody needs the memory, for who plays the same
 * start again.
 */
final class Reckoner {
    static final long STATES_MAX = 2_500_000;
    static final long NANOS_MAX = TimeUnit.SECONDS.toNanos(30);

    /** Putting a graph together takes twice what is explored, and counting on it as much again. */
    static final int MEMORY_SHARE = 4;

    private final CountedWays counted;
    private Optional<SoftReference<Explored>> latest = Optional.empty();

    /** @param counted where what is counted is kept for the title screen */
    Reckoner(CountedWays counted) {
        this.counted = counted;
    }

    /** What came of exploring from a beginning; empty if it was too much. */
    private record Explored(Start start, List<Start.Level> levels, Optional<Outlook> outlook) {
        boolean isOf(Play play) {
            return start.equals(play.start()) && levels.equals(play.header().adjusted());
        }
    }

    /**
     * One after the other, whoever asks.
     *
     * @param wanted whether anybody still waits for it; who doesn't is told something and shouldn't listen
     */
    synchronized Reckoning reckon(Command.Reckon asked, BooleanSupplier wanted) {
        try {
            Optional<Outlook> outlook = outlook(asked.play(), wanted);
            if (outlook.isEmpty()) {
                return Reckoning.Unknown.TOO_MUCH;
            }
            Hindsight hindsight = outlook.get().hindsight(asked.play().decisions(), asked.others());
            keep(hindsight, asked.play());
            return new Reckoning.Known(hindsight);
        } catch (OutOfMemoryError full) {
            latest = Optional.empty();
            return Reckoning.Unknown.TOO_MUCH;
        }
    }

    /** For the title screen, where nobody may be kept waiting. */
    private void keep(Hindsight hindsight, Play play) {
        PathHeader header = play.header();
        boolean bare = header.adjusted().isEmpty() && !hindsight.moments().isEmpty();
        if (bare && hindsight.moments().get(0).ways() instanceof Count.Exactly exactly) {
            Ways ways = new Ways(play.start().id(), exactly.number(), hindsight.endings());
            counted.keep(ways, header.pack(), header.storyHash());
        }
    }

    private Optional<Outlook> outlook(Play play, BooleanSupplier wanted) {
        Optional<Explored> known = latest.flatMap(each -> Optional.ofNullable(each.get()));
        if (known.isPresent() && known.get().isOf(play)) {
            return known.get().outlook();
        }
        latest = Optional.empty();
        Limits limits = new Limits(STATES_MAX, Runtime.getRuntime().maxMemory() / MEMORY_SHARE);
        long end = System.nanoTime() + NANOS_MAX;
        Progress progress = standing -> wanted.getAsBoolean() && System.nanoTime() - end < 0;
        Origin origin = new Origin.Opening(play.start(), play.header().adjusted());
        try (Threads threads = new Threads(Runtime.getRuntime().availableProcessors())) {
            Optional<Outlook> outlook = Outlook.of(play.story(), origin, new Search(limits, progress, threads));
            if (wanted.getAsBoolean()) {
                Explored explored = new Explored(play.start(), play.header().adjusted(), outlook);
                latest = Optional.of(new SoftReference<>(explored));
            }
            return outlook;
        }
    }
}
