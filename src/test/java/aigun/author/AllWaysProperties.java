package aigun.author;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.FerryPack;
import aigun.author.AllWays.Extent;
import aigun.engine.Option;
import aigun.engine.Story;
import aigun.model.Pack;
import aigun.model.Start;
import aigun.model.Way;
import aigun.oracle.Enumeration;
import aigun.oracle.RandomPacks;
import aigun.play.KnownPaths;
import aigun.play.Play;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The least and the most on all ways are what is found by going all of them. */
class AllWaysProperties {
    private static final int PACKS = 150;
    private static final int SITUATIONS_MAX = 400;
    private static final int PLAYS_MAX = 20_000;

    /** What was come by, so that a check that never looks at anything is noticed. */
    private final TreeSet<String> met = new TreeSet<>();

    /** What a way has so far: its decisions and words. */
    private record Gone(Play play, int decisions, int words) {}

    /** What was found of all ways. */
    private record Found(Span decisions, Span words, Span open) {}

    @Test
    void theLeastAndTheMostAreThoseOfAllWaysGoneOneByOne() {
        for (long seed = 0; seed < PACKS; seed++) {
            Pack pack = RandomPacks.few(seed);
            for (Start start : pack.starts()) {
                // Some packs never come to rest, which a checked pack can't do.
                if (Enumeration.of(pack, start, SITUATIONS_MAX).isPresent()) {
                    check(pack, start, "seed " + seed + ", " + start.id());
                }
            }
        }
        assertThat(met).contains("exactly", "endless", "unending", "of several lengths");
    }

    @Test
    void moreStatesThanAreToBeLookedAtLeaveItOpen() {
        Search one = new Search(new Limits(1, Long.MAX_VALUE), Progress.SILENT, Workers.ALONE);

        assertThat(AllWays.of(Story.compile(FerryPack.PACK), FerryPack.START, one))
                .isEqualTo(new AllWays.TooMany());
    }

    private void check(Pack pack, Start start, String name) {
        Story story = Story.compile(pack);
        AllWays all = AllWays.of(story, start, Search.PLAIN);
        if (all instanceof AllWays.Unending) {
            met.add("unending");
            return;
        }
        AllWays.Gone gone = (AllWays.Gone) all;
        if (gone.words().most() instanceof Bound.Endless) {
            met.add("endless");
            return;
        }
        Optional<Found> found = found(story, start);
        if (found.isPresent()) {
            assertThat(gone.decisions()).as(name).isEqualTo(exactly(found.get().decisions()));
            assertThat(gone.words()).as(name).isEqualTo(exactly(found.get().words()));
            assertThat(gone.open()).as(name).isEqualTo(exactly(found.get().open()));
            met.add("exactly");
            if (found.get().words().least() < found.get().words().most()) {
                met.add("of several lengths");
            }
        }
    }

    private static Extent exactly(Span span) {
        return new Extent(new Bound.Exactly(span.least()), new Bound.Exactly(span.most()));
    }

    private static Optional<Found> found(Story story, Start start) {
        WrittenWords words = WrittenWords.of(story.pack());
        Found found = new Found(Span.NONE, Span.NONE, Span.NONE);
        Deque<Gone> waiting = new ArrayDeque<>();
        Play beginning = KnownPaths.begin(story, start.id());
        waiting.add(new Gone(beginning, 0, words.told(beginning.latest())));
        for (int count = 0; !waiting.isEmpty(); count++) {
            if (count == PLAYS_MAX) {
                return Optional.empty();
            }
            Gone gone = waiting.removeLast();
            if (gone.play.isOver()) {
                found = new Found(
                        found.decisions().plus(gone.decisions),
                        found.words().plus(gone.words),
                        opened(gone.play, found.open()));
            } else {
                gone.play.options().stream()
                        .filter(Option::open)
                        .forEach(option -> waiting.add(after(gone, option, words)));
            }
        }
        return Optional.of(found);
    }

    private static Gone after(Gone gone, Option option, WrittenWords words) {
        Way way = gone.play.scene().way();
        int labels = 0;
        if (way instanceof Way.Choose) {
            labels = gone.play.options().stream()
                    .mapToInt(each -> WrittenWords.words(each.label()))
                    .sum();
        }
        Play play = gone.play.take(option.id());
        int decided = way instanceof Way.Chance ? 0 : 1;
        return new Gone(play, gone.decisions + decided, gone.words + labels + words.told(play.latest()));
    }

    /** How many options were open at each decision of a way. */
    private static Span opened(Play play, Span others) {
        Span open = others;
        for (int length = 0; length < play.length(); length++) {
            Play before = play.at(length);
            if (!(before.scene().way() instanceof Way.Chance)) {
                open = open.plus(before.options().stream().filter(Option::open).count());
            }
        }
        return open;
    }
}
