package aigun.play;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.FerryPack;
import aigun.engine.Option;
import aigun.model.Decision;
import aigun.model.Issue;
import aigun.model.Scene;
import aigun.model.Trait;
import aigun.play.ClassCount.Papers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What is added up of a class of random walks is what comes of looking at them one by one. */
class ClassCountTest {
    private static final List<Walks.Walk> WALKS = Walks.all().toList();

    private static ClassCounts counts(List<Walks.Walk> walks) {
        ClassCounts counts = new ClassCounts(Walks.STORY);
        walks.forEach(walk -> counts.add(journey(walk.play()), papers(walk)));
        return counts;
    }

    private static Journey journey(Play play) {
        Journey.Following following = Journey.follow(Walks.STORY, play.header(), play.decisions());
        return ((Journey.Following.Arrived) following).journey();
    }

    private static Papers papers(Walks.Walk walk) {
        return walk.seed() % 3 == 0 ? Papers.OPENED : Papers.NONE_OPENED;
    }

    /** The walks that one of the counts is of, looked at one by one. */
    private static List<Play> naive(ClassCount count) {
        return WALKS.stream()
                .map(Walks.Walk::play)
                .filter(play -> play.start().equals(count.start())
                        && play.header().adjusted().equals(count.adjusted()))
                .toList();
    }

    private static long number(List<Play> plays, Predicate<Play> which) {
        return plays.stream().filter(which).count();
    }

    private static long sum(List<Play> plays, ToLongFunction<Play> each) {
        return plays.stream().mapToLong(each).sum();
    }

    @Test
    void everyWalkIsCountedByHowItBegan() {
        ClassCounts counts = counts(WALKS);

        assertThat(counts.all().stream().mapToLong(ClassCount::paths).sum()).isEqualTo(WALKS.size());
        assertThat(counts.all())
                .hasSizeGreaterThan(4)
                .allMatch(count -> count.paths() == naive(count).size());
        assertThat(counts.all().get(0).start()).isEqualTo(FerryPack.START);
        assertThat(counts.all().get(0).adjusted()).isEmpty();
    }

    @Test
    void endingsAndClausesAndTraitsAreThoseOfTheFinishedOnes() {
        for (ClassCount count : counts(WALKS).all()) {
            List<Play> over = naive(count).stream().filter(Play::isOver).toList();

            assertThat(count.outcomes().paths()).isEqualTo(over.size());
            for (Scene scene : FerryPack.PACK.scenes()) {
                assertThat(count.outcomes().paths(scene))
                        .isEqualTo(number(over, play -> play.scene().equals(scene)));
            }
            for (Outcomes.Clause clause : count.outcomes().clauses()) {
                clause(clause, over);
            }
            for (Outcomes.Held held : count.outcomes().traits()) {
                Trait trait = held.trait();
                List<Play> among = over.stream()
                        .filter(play -> Walks.STORY.holds(play.state(), trait.among(), play.past()))
                        .toList();
                assertThat(held.among()).isEqualTo(among.size());
                assertThat(held.paths())
                        .isEqualTo(number(among, play -> Walks.STORY.holds(play.state(), trait.when(), play.past())));
            }
        }
    }

    private static void clause(Outcomes.Clause clause, List<Play> over) {
        Issue issue = clause.issue();
        for (int place = 0; place < issue.positions().size(); place++) {
            Issue.Position position = issue.positions().get(place);
            assertThat(clause.positions().get(place))
                    .isEqualTo(number(
                            over,
                            play -> Walks.STORY
                                    .draft(play.state())
                                    .position(issue.id())
                                    .equals(java.util.Optional.of(position.id()))));
        }
        assertThat(clause.open()
                        + clause.positions().stream().mapToLong(each -> each).sum())
                .isEqualTo(over.size());
    }

    @Test
    void everyOptionIsCountedAsOftenAsItWasTakenAndOpen() {
        for (ClassCount count : counts(WALKS).all()) {
            List<Play> plays = naive(count);
            assertThat(count.scenes().stream().mapToLong(SceneCount::decisions).sum())
                    .isEqualTo(sum(plays, Play::length));
            for (SceneCount scene : count.scenes()) {
                long decided = number(
                        plays,
                        play -> play.decisions().stream()
                                .anyMatch(each ->
                                        each.scene().equals(scene.scene().id())));
                assertThat(scene.paths()).isEqualTo(decided);
                for (SceneCount.Count option : scene.counts()) {
                    option(scene, option, plays);
                }
            }
        }
    }

    private static void option(SceneCount scene, SceneCount.Count count, List<Play> plays) {
        Decision decision = new Decision(scene.scene().id(), count.option().id());
        long taken = sum(
                plays,
                play -> play.decisions().stream().filter(decision::equals).count());
        long open = sum(
                plays,
                play -> LongStream.range(0, play.length())
                        .mapToObj(length -> play.at((int) length))
                        .filter(before -> before.scene().equals(scene.scene()))
                        .filter(before -> before.options().stream()
                                .filter(Option::open)
                                .anyMatch(each -> each.id().equals(decision.choice())))
                        .count());
        assertThat(count.taken()).as("%s", decision).isEqualTo(taken);
        assertThat(count.open()).as("%s", decision).isEqualTo(open);
    }

    @Test
    void pairsApartAreThePairsThatDecidedDifferently() {
        for (ClassCount count : counts(WALKS).all()) {
            for (SceneCount scene : count.scenes()) {
                List<Decision> decided = new ArrayList<>();
                naive(count)
                        .forEach(play -> decided.addAll(play.decisions().stream()
                                .filter(each ->
                                        each.scene().equals(scene.scene().id()))
                                .toList()));
                long apart = 0;
                for (int one = 0; one < decided.size(); one++) {
                    for (int other = 0; other < one; other++) {
                        apart += decided.get(one).equals(decided.get(other)) ? 0 : 1;
                    }
                }
                assertThat(scene.pairsApart()).isEqualTo(apart);
            }
            List<Double> shares = count.divided().stream()
                    .map(scene -> scene.pairsApart() / (double) scene.pairs())
                    .toList();
            assertThat(shares).isSortedAccordingTo(Collections.reverseOrder());
            assertThat(count.divided()).noneMatch(SceneCount::isChance);
        }
    }

    @Test
    void pathsPartFromTheRecordWhereTheyFirstDecideOtherwise() {
        List<Decision> record = FerryPack.HISTORY.decisions();
        for (ClassCount count : counts(WALKS).all()) {
            Partings partings = count.partings();
            if (count.start().equals(FerryPack.AT_THE_TABLE)) {
                assertThat(partings.isOnRecord()).isFalse();
                assertThat(partings.whole() + partings.soFar()).isZero();
                continue;
            }
            List<Play> plays = naive(count);
            assertThat(partings.whole())
                    .isEqualTo(number(plays, play -> play.decisions().equals(record)));
            assertThat(partings.soFar())
                    .isEqualTo(number(
                            plays,
                            play -> play.length() < record.size()
                                    && record.subList(0, play.length()).equals(play.decisions())));
            for (Partings.Parting parting : partings.all()) {
                assertThat(parting.paths()).isEqualTo(number(plays, play -> parts(play.decisions(), record, parting)));
            }
            long all =
                    partings.all().stream().mapToLong(Partings.Parting::paths).sum();
            assertThat(all + partings.whole() + partings.soFar()).isEqualTo(count.paths());
        }
    }

    private static boolean parts(List<Decision> path, List<Decision> record, Partings.Parting parting) {
        int shared = 0;
        while (shared < path.size()
                && shared < record.size()
                && path.get(shared).equals(record.get(shared))) {
            shared++;
        }
        return shared < path.size()
                && shared < record.size()
                && record.get(shared).scene().equals(parting.scene());
    }

    @Test
    void theOrderOfThePathsAndWhoCountsThemMakesNoDifference() {
        List<Walks.Walk> shuffled = new ArrayList<>(WALKS);
        Collections.shuffle(shuffled, new Random(7));
        ClassCounts parts = counts(shuffled.subList(0, 70));
        parts.addAll(counts(shuffled.subList(70, 71)));
        parts.addAll(counts(List.of()));
        parts.addAll(counts(shuffled.subList(71, shuffled.size())));

        assertThat(told(parts)).isEqualTo(told(counts(WALKS)));
    }

    private static List<String> told(ClassCounts counts) {
        List<String> told = new ArrayList<>();
        for (ClassCount count : counts.all()) {
            told.add(count.start().id() + " " + count.adjusted() + " " + count.paths() + " " + count.unfinished());
            told.add(count.outcomes().endings().toString());
            told.add(count.outcomes().clauses().toString());
            told.add(count.outcomes().traits().toString());
            told.add(count.partings().all() + " " + count.partings().whole() + " "
                    + count.partings().soFar());
            told.add(count.papers(Papers.OPENED) + " " + count.papers(Papers.NONE_OPENED));
            count.scenes().forEach(scene -> told.add(scene.scene().id() + " " + scene.paths() + " " + scene.counts()));
            count.divided().forEach(scene -> told.add(scene.scene().id() + " " + scene.pairsApart()));
        }
        return told;
    }
}
