package aigun.author;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.FerryPack;
import aigun.engine.Address;
import aigun.engine.Keep;
import aigun.engine.Landmark;
import aigun.engine.Past;
import aigun.engine.State;
import aigun.engine.Story;
import aigun.model.ChoiceId;
import aigun.model.Decision;
import aigun.model.Effect;
import aigun.model.Pack;
import aigun.model.SceneId;
import aigun.model.Start;
import aigun.oracle.Counted;
import aigun.oracle.EffectPlaces;
import aigun.oracle.Enumeration;
import aigun.oracle.RandomPacks;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** An atlas says what one finds who goes through a pack one situation after the other, and never touches the engine. */
class AtlasProperties {
    private static final int PACKS = 150;
    private static final int SITUATIONS_MAX = 400;
    private static final double ERROR = 1e-9;

    /** What was come by, so that a check that never looks at anything is noticed. */
    private final SortedMap<String, Integer> met = new TreeMap<>();

    @Test
    void anAtlasHoldsWhatIsFoundOneByOne() {
        for (long seed = 0; seed < PACKS; seed++) {
            Pack pack = RandomPacks.few(seed);
            for (Start start : pack.starts()) {
                check(pack, start, "seed " + seed + ", " + start.id());
            }
        }
        check(FerryPack.PACK, FerryPack.PACK.starts().get(0), "the ferry");

        assertThat(met.keySet())
                .contains(
                        "ending reached",
                        "ending not reached",
                        "dead end",
                        "narrow",
                        "loop",
                        "closed loop",
                        "finite",
                        "infinite")
                .contains("SCENE true reached", "SCENE true never", "REPLY true reached", "REPLY true never")
                .contains("CHOICE true reached", "CHOICE true never", "CHOICE false reached", "CHOICE false never")
                .contains("CONDITION true reached", "CONDITION true never")
                .contains("CONDITION false reached", "CONDITION false never")
                .contains("PARAGRAPH true reached", "PARAGRAPH true never")
                .contains("PARAGRAPH false reached", "PARAGRAPH false never");
    }

    private void check(Pack pack, Start start, String name) {
        Optional<Enumeration> all = Enumeration.of(pack, start, SITUATIONS_MAX);
        if (all.isPresent()) {
            Story story = Story.compile(pack);
            Atlas atlas = Atlases.of(story, new Origin.Opening(start, List.of()), Search.PLAIN);
            new Comparison(all.get(), atlas, Optional.of(start), name).compare();
        }
    }

    @Test
    void anAtlasByWhatRulesCanTellApartHoldsTheSame() {
        int fewer = 0;
        for (long seed = 0; seed < PACKS; seed++) {
            fewer += checkApart(EndgamePack.of(seed), "endgame " + seed);
            checkApart(RandomPacks.few(seed), "seed " + seed);
        }
        assertThat(fewer).as("packs in which states are one").isGreaterThan(PACKS / 2);
    }

    private int checkApart(Pack pack, String name) {
        Start start = pack.starts().get(0);
        Optional<Enumeration> all = Enumeration.of(pack, start, SITUATIONS_MAX * 10);
        if (all.isEmpty()) {
            return 0;
        }
        Origin origin = new Origin.Opening(start, List.of());
        Story story = Story.compile(pack);
        Atlas few = Charted.of(story, origin, Search.PLAIN, Keep.DIFFERENCES).atlas();
        new Comparison(all.get(), few, Optional.of(start), name).compare();
        Atlas many = Charted.of(story, origin, Search.PLAIN, Keep.RULES).atlas();
        assertThat(few.outdone()).as(name).isEqualTo(many.outdone());
        return few.size().states() < many.size().states() ? 1 : 0;
    }

    @Test
    void itHoldsWhatIsFoundFromWhereAPlayRests() {
        SplittableRandom random = new SplittableRandom(1858);
        for (long seed = 0; seed < PACKS; seed++) {
            Pack pack = RandomPacks.few(seed);
            Start start = pack.starts().get(0);
            if (Enumeration.of(pack, start, SITUATIONS_MAX).isPresent()) {
                resting(pack, start, random, "seed " + seed);
            }
        }
    }

    private void resting(Pack pack, Start start, SplittableRandom random, String name) {
        Story story = Story.compile(pack);
        State state = story.begin(start, List.of());
        List<Decision> path = new ArrayList<>();
        for (int step = random.nextInt(1, 4); 0 < step; step--) {
            List<Integer> open = new ArrayList<>();
            for (int option = 0; option < story.optionCount(state); option++) {
                if (story.isOpen(state, option)) {
                    open.add(option);
                }
            }
            if (!open.isEmpty()) {
                int option = open.get(random.nextInt(open.size()));
                SceneId scene = story.scene(state).id();
                story.options(state).stream()
                        .filter(each -> each.index() == option)
                        .forEach(each -> path.add(new Decision(scene, each.id())));
                state = story.step(state, option);
            }
        }
        Enumeration whole = Enumeration.of(pack, start, SITUATIONS_MAX).orElseThrow();
        Enumeration rest = Enumeration.of(pack, whole.play(whole.first(), path), SITUATIONS_MAX)
                .orElseThrow();
        Atlas atlas = Atlases.of(story, new Origin.Resting(state, past(rest)), Search.PLAIN);
        new Comparison(rest, atlas, Optional.empty(), name + " " + path).compare();
    }

    private static Past past(Enumeration rest) {
        return new Past() {
            @Override
            public boolean saw(SceneId scene) {
                return rest.first().saw(scene.text());
            }

            @Override
            public boolean took(SceneId scene, ChoiceId choice) {
                return rest.first().took(scene.text(), choice.text());
            }
        };
    }

    @Test
    void itIsTheSameWhoeverMakesItAndHoweverOften() {
        for (long seed = 0; seed < PACKS; seed++) {
            Pack pack = RandomPacks.few(seed);
            for (Start start : pack.starts()) {
                if (Enumeration.of(pack, start, SITUATIONS_MAX).isPresent()) {
                    Origin origin = new Origin.Opening(start, List.of());
                    Search many = new Search(Limits.NONE, Progress.SILENT, new Threads(3));
                    Atlas atlas = Atlases.of(Story.compile(pack), origin, Search.PLAIN);
                    assertThat(Atlases.of(Story.compile(pack), origin, many)).isEqualTo(atlas);
                    assertThat(Atlases.of(Story.compile(pack), origin, Search.PLAIN))
                            .isEqualTo(atlas)
                            .hasToString(atlas.toString());
                }
            }
        }
    }

    @Test
    void stoppedEarlyItClaimsNothingThatIsNotSo() {
        int stopped = 0;
        for (long seed = 0; seed < PACKS; seed++) {
            Pack pack = RandomPacks.few(seed);
            for (Start start : pack.starts()) {
                Optional<Enumeration> all = Enumeration.of(pack, start, SITUATIONS_MAX);
                for (int states = 1; all.isPresent() && states < all.get().size(); states *= 3) {
                    Search search = new Search(new Limits(states, Long.MAX_VALUE), Progress.SILENT, Workers.ALONE);
                    Atlas atlas = Atlases.of(Story.compile(pack), new Origin.Opening(start, List.of()), search);
                    String name = "seed " + seed + ", " + start.id() + ", " + states + " states";
                    if (!atlas.size().complete()) {
                        new Comparison(all.get(), atlas, Optional.of(start), name).compareStopped();
                        stopped++;
                    }
                }
            }
        }
        assertThat(stopped).isGreaterThan(100);
    }

    /** One atlas beside what was found one by one. */
    private final class Comparison {
        private final Enumeration all;
        private final Atlas atlas;
        private final Optional<Start> start;
        private final String name;
        private final SortedMap<String, Counted> counted;
        private final SortedMap<String, Effect> effects;

        Comparison(Enumeration all, Atlas atlas, Optional<Start> start, String name) {
            this.all = all;
            this.atlas = atlas;
            this.start = start;
            this.name = name;
            counted = Counted.of(all);
            effects = EffectPlaces.of(all.pack());
        }

        void compare() {
            assertThat(atlas.size().complete()).as(name).isTrue();
            assertThat(atlas.size().frontier()).as(name).isZero();
            assertThat(atlas.size().states()).as(name).isBetween(1L, (long) all.size());
            compareEndings();
            compareDeadEnds();
            compareNarrow();
            compareScenes();
            compareLoops();
            for (Atlas.Sighting sighting : atlas.sights()) {
                compare(sighting.landmark(), true, sighting.held());
                if (hasTwoSides(sighting.landmark())) {
                    compare(sighting.landmark(), false, sighting.failed());
                }
            }
        }

        private void compareEndings() {
            SortedSet<String> reached = new TreeSet<>();
            for (Atlas.EndingCount ending : atlas.endings()) {
                if (ending.isReached()) {
                    reached.add(ending.scene().text());
                    compare(
                            ending,
                            Objects.requireNonNull(counted.get(ending.scene().text())));
                } else {
                    met("ending not reached");
                    assertThat(ending.share()).as(name).isEqualTo(Share.NONE);
                    assertThat(ending.paths()).as(name).isEqualTo(new Count.Exactly(BigInteger.ZERO));
                }
            }
            SortedSet<String> expected = new TreeSet<>(counted.keySet());
            expected.removeIf(scene -> !Counted.isEnding(all, scene));
            assertThat(reached).as(name).isEqualTo(expected);
        }

        private void compare(Atlas.EndingCount ending, Counted here) {
            String as = name + ", " + ending.scene();
            met("ending reached");
            compare(ending.paths(), here, as);
            assertThat(ending.share().least()).as(as).isBetween(here.share() - ERROR, here.share() + ERROR);
            assertThat(ending.share().most()).as(as).isBetween(here.share() - ERROR, here.share() + ERROR);
            assertThat(ending.share().least())
                    .as(as)
                    .isLessThanOrEqualTo(ending.share().most());
            assertThat(ending.shortest()).as(as).hasSize(here.shortest());
            assertThat(all.play(all.first(), ending.shortest()).scene())
                    .as(as)
                    .isEqualTo(ending.scene().text());
            for (Atlas.Nearest nearest : ending.nearest()) {
                assertThat(nearest.departures()).as(as).isEqualTo(here.departures());
                assertThat(all.departures(all.first(), nearest.path())).as(as).isEqualTo(here.departures());
                assertThat(all.play(all.first(), nearest.path()).scene())
                        .as(as)
                        .isEqualTo(ending.scene().text());
            }
            if (!here.equals(counted.get(all.first().scene()))) {
                assertThat(ending.nearest()).as(as).hasSize(1);
            }
        }

        private void compare(Count paths, Counted here, String as) {
            Count expected = here.paths().<Count>map(Count.Exactly::new).orElse(new Count.Infinite());
            assertThat(paths).as(as).isEqualTo(expected);
            met(here.paths().isPresent() ? "finite" : "infinite");
        }

        private void compareDeadEnds() {
            SortedSet<String> dead = new TreeSet<>(counted.keySet());
            dead.removeIf(scene -> Counted.isEnding(all, scene));
            assertThat(atlas.deadEnds())
                    .as(name)
                    .extracting(each -> each.scene().text())
                    .containsExactlyInAnyOrderElementsOf(dead);
            for (Atlas.DeadEnd each : atlas.deadEnds()) {
                met("dead end");
                Counted here = Objects.requireNonNull(counted.get(each.scene().text()));
                compare(each.paths(), here, name);
                assertThat(each.shortest()).as(name).hasSize(here.shortest());
                assertThat(all.play(all.first(), each.shortest()).scene())
                        .as(name)
                        .isEqualTo(each.scene().text());
            }
        }

        private void compareNarrow() {
            SortedMap<String, Integer> narrow = all.narrow(1);
            assertThat(atlas.narrow())
                    .as(name)
                    .extracting(each -> each.scene().text())
                    .containsExactlyInAnyOrderElementsOf(narrow.keySet());
            for (Atlas.Narrow each : atlas.narrow()) {
                met("narrow");
                assertThat(each.shortest())
                        .as(name)
                        .hasSize(narrow.getOrDefault(each.scene().text(), -1));
                assertThat(all.play(all.first(), each.shortest()).scene())
                        .as(name)
                        .isEqualTo(each.scene().text());
            }
        }

        private void compareScenes() {
            assertThat(atlas.scenes())
                    .as(name)
                    .extracting(each -> each.scene().text())
                    .containsExactlyInAnyOrderElementsOf(all.ranges().keySet());
            for (Atlas.SceneCount scene : atlas.scenes()) {
                SortedMap<String, int[]> ranges =
                        Objects.requireNonNull(all.ranges().get(scene.scene().text()));
                assertThat(scene.ranges()).as(name).hasSize(ranges.size());
                for (Atlas.Range range : scene.ranges()) {
                    assertThat(new int[] {range.least(), range.greatest()})
                            .as(name + ", " + scene.scene() + ", " + range.track())
                            .isEqualTo(ranges.get(range.track().text()));
                }
            }
        }

        private void compareLoops() {
            SortedSet<String> scenes = new TreeSet<>();
            for (Atlas.Loop loop : atlas.loops()) {
                met("loop");
                loop.scenes().forEach(scene -> scenes.add(scene.text()));
                String shown = all.play(all.first(), loop.shortest()).scene();
                if (loop.closed()) {
                    assertThat(Counted.trapped(all)).as(name).contains(shown);
                } else {
                    assertThat(loop.scenes()).as(name).extracting(SceneId::text).contains(shown);
                }
            }
            assertThat(scenes).as(name).isEqualTo(Counted.looping(all));
            compareClosed();
        }

        /** Who can't come to rest any more goes round in a loop that is never left. */
        private void compareClosed() {
            SortedSet<String> trapped = Counted.trapped(all);
            List<Atlas.Loop> closed =
                    atlas.loops().stream().filter(Atlas.Loop::closed).toList();
            met(closed.isEmpty() ? "all ends" : "closed loop");
            assertThat(closed.isEmpty()).as(name).isEqualTo(trapped.isEmpty());
            assertThat(closed.stream().mapToInt(loop -> loop.shortest().size()).min())
                    .as(name)
                    .isEqualTo(Counted.nearestTrap(all));
            for (Atlas.Loop loop : closed) {
                assertThat(trapped)
                        .as(name)
                        .containsAll(loop.scenes().stream().map(SceneId::text).toList());
            }
        }

        private void compare(Landmark landmark, boolean held, Atlas.Seen seen) {
            String as = name + ", " + landmark + " " + held;
            Optional<Integer> length = all.length(what(landmark, effects), held);
            if (seen instanceof Atlas.Seen.Reached reached) {
                met(landmark.kind() + " " + held + " reached");
                assertThat(length).as(as).contains(reached.path().size());
                compare(landmark, held, reached);
            } else {
                met(landmark.kind() + " " + held + " never");
                assertThat(seen).as(as).isEqualTo(new Atlas.Seen.Never());
                assertThat(length).as(as).isEmpty();
            }
        }

        private void compare(Landmark landmark, boolean held, Atlas.Seen.Reached reached) {
            SortedSet<String> shown = start.map(from -> all.shown(from, reached.path()))
                    .orElseGet(() -> all.shown(all.first(), reached.path()));
            assertThat(all.isAmong(shown, what(landmark, effects), held))
                    .as(name + ", " + landmark + " " + held + " by " + reached.path())
                    .isTrue();
        }

        void compareStopped() {
            assertThat(atlas.size().frontier()).as(name).isPositive();
            for (Atlas.EndingCount ending : atlas.endings()) {
                Optional<Counted> here =
                        Optional.ofNullable(counted.get(ending.scene().text()));
                double share = here.map(Counted::share).orElse(0.0);
                assertThat(ending.share().least()).as(name).isLessThanOrEqualTo(share + ERROR);
                assertThat(ending.share().most()).as(name).isGreaterThanOrEqualTo(share - ERROR);
                checkAtMost(ending.paths(), here);
                if (ending.isReached()) {
                    assertThat(here).as(name).isPresent();
                    assertThat(all.play(all.first(), ending.shortest()).scene())
                            .as(name)
                            .isEqualTo(ending.scene().text());
                }
            }
            atlas.deadEnds()
                    .forEach(each -> checkAtMost(
                            each.paths(),
                            Optional.ofNullable(counted.get(each.scene().text()))));
            for (Atlas.Sighting sighting : atlas.sights()) {
                checkStopped(sighting.landmark(), true, sighting.held());
                if (hasTwoSides(sighting.landmark())) {
                    checkStopped(sighting.landmark(), false, sighting.failed());
                }
            }
        }

        /** A count that is not whole is none too many; an infinite one is proved. */
        private void checkAtMost(Count paths, Optional<Counted> here) {
            Optional<BigInteger> whole = here.flatMap(Counted::paths);
            if (paths instanceof Count.Infinite) {
                assertThat(here).as(name).isPresent();
                assertThat(whole).as(name).isEmpty();
            } else if (paths instanceof Count.AtLeast least) {
                BigInteger most = here.isPresent() ? whole.orElse(least.number()) : BigInteger.ZERO;
                assertThat(least.number()).as(name).isLessThanOrEqualTo(most);
            } else if (paths instanceof Count.Exactly exactly) {
                assertThat(exactly.number())
                        .as(name)
                        .isEqualTo(here.isPresent() ? whole.orElseThrow() : BigInteger.ZERO);
            }
        }

        private void checkStopped(Landmark landmark, boolean held, Atlas.Seen seen) {
            if (seen instanceof Atlas.Seen.Reached reached) {
                compare(landmark, held, reached);
            } else if (seen instanceof Atlas.Seen.Never) {
                assertThat(all.length(what(landmark, effects), held))
                        .as(name + ", " + landmark + " " + held)
                        .isEmpty();
            }
        }
    }

    private void met(String what) {
        met.merge(what, 1, Integer::sum);
    }

    private static boolean hasTwoSides(Landmark landmark) {
        return switch (landmark.kind()) {
            case SCENE, REPLY, TABLE -> false;
            case CHOICE, CONDITION, PARAGRAPH, EFFECT -> true;
        };
    }

    /** What the oracle calls a landmark: a condition or an effect itself, anything else by name. */
    private static Object what(Landmark landmark, SortedMap<String, Effect> effects) {
        Address address = landmark.address();
        return switch (landmark.kind()) {
            case CONDITION, PARAGRAPH -> landmark.condition().orElseThrow();
            case REPLY -> reply(address);
            case EFFECT -> Objects.requireNonNull(effects.get(address.toString()));
            case TABLE -> address.file() + " agreed";
            case SCENE, CHOICE -> option(address);
        };
    }

    private static String option(Address address) {
        String keys = address.keys();
        String choice = keys.substring(keys.indexOf('.') + 1)
                .replace("packages.", "package ")
                .replace("cite.", "cite ")
                .replace("soften.", "soften ")
                .replace("leave.", "leave ")
                .replace("accept.", "accept ");
        return keys.isEmpty() ? address.file() : address.file() + ": " + choice;
    }

    private static String reply(Address address) {
        String file = address.file();
        String keys = address.keys();
        if (file.startsWith("counterparts/")) {
            String rule = keys.replace("red-lines.", "red-line:")
                    .replace("rules.", "rule:")
                    .replace("offers.", "offer:");
            return file.substring("counterparts/".length()) + " " + rule;
        }
        String move = option(address);
        if (keys.startsWith("choices.")) {
            return move;
        }
        int replies = move.indexOf(".replies[");
        String number = move.substring(replies + ".replies[".length(), move.length() - 1);
        return move.substring(file.length() + 2, replies) + " " + file + " " + number;
    }
}
