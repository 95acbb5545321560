package aigun.author;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.FerryPack;
import aigun.author.Route.Leg;
import aigun.engine.Option;
import aigun.engine.Story;
import aigun.model.Pack;
import aigun.model.Start;
import aigun.oracle.Enumeration;
import aigun.oracle.RandomPacks;
import aigun.play.KnownPaths;
import aigun.play.Play;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The ways that go from one scene to another are as many as are found by going all of them. */
class TrafficProperties {
    private static final int PACKS = 400;
    private static final BigInteger WAYS_MAX = BigInteger.valueOf(2_000);
    private static final int SITUATIONS_MAX = 400;
    private static final int PLAYS_MAX = 20_000;

    /** What was come by, so that a check that never looks at anything is noticed. */
    private final TreeSet<String> met = new TreeSet<>();

    @Test
    void asManyWaysGoALegAsAreFoundByGoingThemAll() {
        for (long seed = 0; seed < PACKS; seed++) {
            Pack pack = RandomPacks.few(seed);
            for (Start start : pack.starts()) {
                // Some packs never come to rest, which a checked pack can't do.
                if (Enumeration.of(pack, start, SITUATIONS_MAX).isPresent()) {
                    check(pack, start, "seed " + seed + ", " + start.id());
                }
            }
        }
        assertThat(met).contains("finite", "infinite", "twice", "through");
    }

    @Test
    void ofTwoStartsAllWaysAreCounted() {
        Traffic one = Traffic.of(Story.compile(FerryPack.PACK), opening(FerryPack.START), Search.PLAIN)
                .orElseThrow();

        assertThat(Traffic.NONE.plus(one)).isEqualTo(one);
        assertThat(one.plus(one).legs().keySet()).isEqualTo(one.legs().keySet());
        assertThat(new Traffic(new Count.Exactly(BigInteger.TWO), new TreeMap<>())
                        .plus(new Traffic(new Count.Exactly(BigInteger.ONE), new TreeMap<>()))
                        .ways())
                .isEqualTo(new Count.Exactly(BigInteger.valueOf(3)));
    }

    private static Origin opening(Start start) {
        return new Origin.Opening(start, List.of());
    }

    private void check(Pack pack, Start start, String name) {
        Story story = Story.compile(pack);
        Traffic traffic = Traffic.of(story, opening(start), Search.PLAIN).orElseThrow();
        if (traffic.legs().values().stream().anyMatch(Count.Infinite.class::isInstance)) {
            assertThat(traffic.ways()).as(name).isInstanceOf(Count.Infinite.class);
            met.add("infinite");
        }
        if (!(traffic.ways() instanceof Count.Exactly all) || 0 < all.number().compareTo(WAYS_MAX)) {
            return;
        }
        SortedMap<Leg, Count> found = new TreeMap<>();
        Deque<Play> waiting = new ArrayDeque<>();
        waiting.add(KnownPaths.begin(story, start.id()));
        BigInteger ways = BigInteger.ZERO;
        for (int count = 0; !waiting.isEmpty(); count++) {
            if (count == PLAYS_MAX) {
                return;
            }
            Play play = waiting.removeLast();
            if (play.isOver()) {
                ways = ways.add(BigInteger.ONE);
                Route.of(play)
                        .passed()
                        .forEach(leg -> found.merge(leg, new Count.Exactly(BigInteger.ONE), Count::plus));
                note(play);
            } else {
                play.options().stream().filter(Option::open).forEach(option -> waiting.add(play.take(option.id())));
            }
        }
        assertThat(traffic.legs()).as(name).isEqualTo(found);
        assertThat(all.number()).as(name).isEqualTo(ways);
        met.add("finite");
    }

    private void note(Play play) {
        int entered = play.turns().stream()
                .mapToInt(turn -> turn.telling().entered().size())
                .sum();
        long scenes = play.turns().stream()
                .flatMap(turn -> turn.telling().entered().stream())
                .distinct()
                .count();
        if (scenes < entered) {
            met.add("twice");
        }
        if (play.turns().stream().anyMatch(turn -> 1 < turn.telling().entered().size())) {
            met.add("through");
        }
    }
}
