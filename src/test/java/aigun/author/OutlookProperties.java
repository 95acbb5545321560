package aigun.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aigun.FerryPack;
import aigun.engine.State;
import aigun.engine.Story;
import aigun.model.ChoiceId;
import aigun.model.Decision;
import aigun.model.Issue;
import aigun.model.Pack;
import aigun.model.Scene;
import aigun.model.SceneId;
import aigun.model.Start;
import aigun.model.Term;
import aigun.oracle.Counted;
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

/** What can still come is what one finds who goes on from there, one situation after the other. */
class OutlookProperties {
    private static final int PACKS = 150;
    private static final int SITUATIONS_MAX = 400;
    private static final int LENGTH_MAX = 12;
    private static final int OTHERS = 3;
    private static final double ERROR = 1e-9;

    /** What was come by, so that a check that never looks at anything is noticed. */
    private final SortedMap<String, Integer> met = new TreeMap<>();

    @Test
    void fromAnyStateItHoldsWhatIsFoundOneByOne() {
        SplittableRandom random = new SplittableRandom(1858);
        for (long seed = 0; seed < PACKS; seed++) {
            for (Start start : RandomPacks.few(seed).starts()) {
                check(RandomPacks.few(seed), start, random, "seed " + seed + ", " + start.id());
            }
        }
        for (int times = 0; times < 10; times++) {
            check(FerryPack.PACK, FerryPack.PACK.starts().get(0), random, "the ferry");
        }
        assertThat(met.keySet())
                .contains("finite", "infinite", "clause", "lost", "kept", "never", "over", "other", "later other")
                .contains("term lost", "term kept", "term never");
    }

    private void check(Pack pack, Start start, SplittableRandom random, String name) {
        Optional<Enumeration> all = Enumeration.of(pack, start, SITUATIONS_MAX);
        if (all.isPresent()) {
            Story story = Story.compile(pack);
            List<Decision> path = walk(story, start, random);
            Outlook outlook = Outlook.of(story, new Origin.Opening(start, List.of()), Search.PLAIN)
                    .orElseThrow();
            new Walked(outlook, all.get(), path, name + " " + path).check();
        }
    }

    private static List<Decision> walk(Story story, Start start, SplittableRandom random) {
        List<Decision> path = new ArrayList<>();
        State state = story.begin(start, List.of());
        while (path.size() < LENGTH_MAX) {
            List<Integer> open = new ArrayList<>();
            for (int option = 0; option < story.optionCount(state); option++) {
                if (story.isOpen(state, option)) {
                    open.add(option);
                }
            }
            if (open.isEmpty()) {
                return path;
            }
            int option = open.get(random.nextInt(open.size()));
            SceneId scene = story.scene(state).id();
            story.options(state).stream()
                    .filter(each -> each.index() == option)
                    .forEach(each -> path.add(new Decision(scene, each.id())));
            state = story.step(state, option);
        }
        return path;
    }

    /** A path beside what is found from each of its states. */
    private final class Walked {
        private final Outlook outlook;
        private final Enumeration all;
        private final List<Decision> path;
        private final String name;
        /** For each number of decisions what can come after them, by scene; dead ends are not among it. */
        private final List<SortedMap<String, Counted>> ahead = new ArrayList<>();

        /** The same by the terms that can be signed. */
        private final List<SortedMap<String, Counted>> signed = new ArrayList<>();

        Walked(Outlook outlook, Enumeration all, List<Decision> path, String name) {
            this.outlook = outlook;
            this.all = all;
            this.path = path;
            this.name = name;
            for (int length = 0; length <= path.size(); length++) {
                ahead.add(ahead(path.subList(0, length)));
                signed.add(Counted.signed(from(path.subList(0, length))));
            }
        }

        private Enumeration from(List<Decision> decisions) {
            return Enumeration.of(all.pack(), all.play(all.first(), decisions), SITUATIONS_MAX)
                    .orElseThrow();
        }

        private SortedMap<String, Counted> ahead(List<Decision> decisions) {
            SortedMap<String, Counted> counted = Counted.of(from(decisions));
            counted.keySet().removeIf(scene -> !Counted.isEnding(all, scene));
            return counted;
        }

        void check() {
            for (int length = 0; length <= path.size(); length++) {
                List<Decision> decisions = path.subList(0, length);
                checkProspects(outlook.endingsAfter(decisions), ahead.get(length));
                checkClauses(outlook.clausesAfter(decisions), signed.get(length));
            }
            for (Scene scene : all.pack().scenes()) {
                String name = scene.id().text();
                checkNoReturn(outlook.noReturn(path, scene.id()), ahead, name);
            }
            for (Issue issue : all.pack().issues()) {
                for (Issue.Position position : issue.positions()) {
                    Term term = new Term(issue.id(), position.id());
                    checkNoReturn(outlook.noReturn(path, term), signed, term.toString());
                }
            }
            if (Counted.isEnding(all, all.play(all.first(), path).scene())) {
                met("over");
                checkHindsight(outlook.hindsight(path, OTHERS));
            } else {
                assertThatThrownBy(() -> outlook.hindsight(path, OTHERS)).isInstanceOf(IllegalArgumentException.class);
            }
        }

        private void checkProspects(List<Prospect> prospects, SortedMap<String, Counted> expected) {
            assertThat(prospects)
                    .as(name)
                    .extracting(each -> each.ending().text())
                    .containsExactlyInAnyOrderElementsOf(expected.keySet());
            for (Prospect each : prospects) {
                Counted here = Objects.requireNonNull(expected.get(each.ending().text()));
                assertThat(each.ways()).as(name).isEqualTo(count(here.paths()));
                assertThat(each.share().about()).as(name).isBetween(here.share() - ERROR, here.share() + ERROR);
            }
        }

        private void checkClauses(List<Clause> clauses, SortedMap<String, Counted> expected) {
            assertThat(clauses)
                    .as(name)
                    .extracting(each -> each.term().toString())
                    .containsExactlyInAnyOrderElementsOf(expected.keySet());
            for (Clause each : clauses) {
                met("clause");
                Counted here = Objects.requireNonNull(expected.get(each.term().toString()));
                assertThat(each.ways()).as(name + ": " + each).isEqualTo(count(here.paths()));
                assertThat(each.share().about()).as(name).isBetween(here.share() - ERROR, here.share() + ERROR);
            }
        }

        private Count count(Optional<BigInteger> paths) {
            met(paths.isPresent() ? "finite" : "infinite");
            return paths.<Count>map(Count.Exactly::new).orElse(new Count.Infinite());
        }

        private void checkNoReturn(Optional<Integer> said, List<SortedMap<String, Counted>> within, String goal) {
            int open = 0;
            while (open < within.size() && within.get(open).containsKey(goal)) {
                open++;
            }
            String kind = within == signed ? "term " : "";
            met(kind + (open == 0 ? "never" : open == within.size() ? "kept" : "lost"));
            assertThat(said)
                    .as(name + ": " + goal)
                    .isEqualTo(open == within.size() ? Optional.empty() : Optional.of(open));
        }

        private void checkHindsight(Hindsight hindsight) {
            String came = hindsight.ending().text();
            assertThat(came).isEqualTo(all.play(all.first(), path).scene());
            assertThat(hindsight.endings()).isEqualTo(ahead.get(0).size());
            assertThat(hindsight.moments()).hasSize(path.size());
            for (Hindsight.Moment moment : hindsight.moments()) {
                SortedMap<String, Counted> here = ahead.get(moment.number() - 1);
                Optional<BigInteger> ways = Optional.of(BigInteger.ZERO);
                for (Counted each : here.values()) {
                    ways = ways.flatMap(some -> each.paths().map(some::add));
                }
                assertThat(moment.ways()).as(name).isEqualTo(count(ways));
                assertThat(moment.alike())
                        .as(name)
                        .isEqualTo(count(Objects.requireNonNull(here.get(came)).paths()));
                SortedSet<String> lost = new TreeSet<>(here.keySet());
                lost.removeAll(ahead.get(moment.number()).keySet());
                assertThat(moment.lost()).as(name).extracting(SceneId::text).containsExactlyInAnyOrderElementsOf(lost);
            }
            checkOthers(hindsight.others(), came);
        }

        private void checkOthers(List<Hindsight.Other> others, String came) {
            List<int[]> expected = new ArrayList<>();
            SortedSet<String> placed = new TreeSet<>(List.of(came));
            for (int length = path.size() - 1; 0 <= length; length--) {
                int number = length + 1;
                ahead.get(length).forEach((scene, counted) -> {
                    if (placed.add(scene)) {
                        expected.add(new int[] {number, counted.shortest() - 1});
                    }
                });
            }
            expected.sort((one, other) -> one[0] == other[0] ? one[1] - other[1] : other[0] - one[0]);
            assertThat(others).as(name).hasSize(Math.min(OTHERS, expected.size()));
            for (int place = 0; place < others.size(); place++) {
                Hindsight.Other other = others.get(place);
                met(other.decision() == path.size() ? "other" : "later other");
                assertThat(new int[] {other.decision(), other.more()})
                        .as(name + ": " + other)
                        .isEqualTo(expected.get(place));
                List<Decision> turned = new ArrayList<>(path.subList(0, other.decision() - 1));
                turned.add(new Decision(path.get(other.decision() - 1).scene(), other.choice()));
                assertThat(Objects.requireNonNull(
                                        ahead(turned).get(other.ending().text()))
                                .shortest())
                        .as(name + ": " + other)
                        .isEqualTo(other.more());
            }
        }
    }

    @Test
    void whatIsNotOpenIsNoPath() {
        Start start = FerryPack.PACK.starts().get(0);
        Outlook outlook = Outlook.of(Story.compile(FerryPack.PACK), new Origin.Opening(start, List.of()), Search.PLAIN)
                .orElseThrow();
        Decision unknown = new Decision(start.scene(), new ChoiceId("swim"));

        assertThatThrownBy(() -> outlook.endingsAfter(List.of(unknown)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("swim");
    }

    @Test
    void nothingIsSaidWhereNotEverythingWasLookedAt() {
        Start start = FerryPack.PACK.starts().get(0);
        Search search = new Search(new Limits(2, Long.MAX_VALUE), Progress.SILENT, Workers.ALONE);

        assertThat(Outlook.of(Story.compile(FerryPack.PACK), new Origin.Opening(start, List.of()), search))
                .isEmpty();
    }

    private void met(String what) {
        met.merge(what, 1, Integer::sum);
    }
}
