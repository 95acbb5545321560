package aigun.pack;

import static aigun.pack.NerchinskPack.STORY;
import static org.assertj.core.api.Assertions.assertThat;

import aigun.author.Atlas;
import aigun.engine.Landmark;
import aigun.model.Choice;
import aigun.model.Evidence;
import aigun.model.Person;
import aigun.model.Scene;
import aigun.model.Term;
import aigun.model.Treaty;
import aigun.model.TreatyId;
import aigun.model.Way;
import aigun.play.KnownPaths;
import aigun.play.Play;
import aigun.play.Replay;
import aigun.play.Turn;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the second pack owes to history, and to whoever plays it. */
class NerchinskTest {
    private static final double LEAST = 0.002;
    private static final double MOST = 0.35;
    private static final List<String> ENDINGS =
            List.of("as-sworn", "nearer-peking", "nearer-the-town", "no-paper", "shots", "struck-off", "winter");

    @ParameterizedTest
    @ValueSource(strings = {"qing", "russia"})
    void doingWhatWasDoneSwearsExactlyWhatWasSworn(String start) {
        Play play = historical(start);

        assertThat(play.scene().id().text()).isEqualTo(start + "/as-sworn");
        assertThat(STORY.draft(play.state()).terms()).isEqualTo(sworn()).hasSize(7);
    }

    /** The sources tell of no single day; where they only repeat what somebody said later, a deed is contested. */
    @ParameterizedTest
    @ValueSource(strings = {"qing", "russia"})
    void nothingOnThatPathIsOfOurMaking(String start) {
        for (Turn turn : historical(start).turns()) {
            assertThat(turn.option().evidence())
                    .as(turn.decision().toString())
                    .hasSize(1)
                    .extracting(Evidence::status)
                    .containsAnyOf(Evidence.Status.HISTORICAL, Evidence.Status.CONTESTED);
        }
    }

    @Test
    void aSceneHasExactlyOneChoiceOfTheRecord() {
        for (Scene scene : STORY.pack().scenes()) {
            if (scene.way() instanceof Way.Choose choose) {
                assertThat(choose.choices())
                        .as(scene.id().text())
                        .extracting(Choice::evidence)
                        .filteredOn(evidence -> evidence.status() == Evidence.Status.HISTORICAL
                                || evidence.status() == Evidence.Status.CONTESTED)
                        .hasSize(1)
                        .noneMatch(evidence -> evidence.grade() == Evidence.Grade.D);
            }
        }
    }

    @Test
    void whoeverWasMadeUpIsSaidToBeAndOfEverybodyElseThereIsASource() {
        for (Person person : STORY.pack().people()) {
            assertThat(person.sources().isEmpty()).as(person.id().text()).isEqualTo(person.invented());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"qing", "russia"})
    void everyEndingIsComeToAndNoneSwallowsThePlays(String start) {
        List<String> reached = new ArrayList<>();
        for (Atlas.EndingCount ending : atlas(start).endings()) {
            if (ending.isReached()) {
                reached.add(ending.scene().text().replace(start + "/", ""));
                assertThat(ending.share().least()).as(ending.scene().text()).isBetween(LEAST, MOST);
            }
        }
        assertThat(reached).containsExactlyInAnyOrderElementsOf(ENDINGS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"qing", "russia"})
    void whereverThePlayerDecidesThereAreTwoThingsToDo(String start) {
        assertThat(atlas(start).size().complete()).isTrue();
        assertThat(atlas(start).narrow()).isEmpty();
        assertThat(atlas(start).deadEnds()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"qing", "russia"})
    void noChoiceIsOutdoneAndNothingIsChangedInVain(String start) {
        assertThat(atlas(start).outdone()).isEmpty();
        assertThat(atlas(start).unread()).isEmpty();
    }

    /** Choices, replies and paragraphs of a side, each come by in some play of it. */
    @ParameterizedTest
    @ValueSource(strings = {"qing", "russia"})
    void everythingOfASideIsSeenBySomebody(String start) {
        List<String> unseen = new ArrayList<>();
        for (Atlas.Sighting sighting : atlas(start).sights()) {
            Landmark landmark = sighting.landmark();
            boolean here = landmark.address().file().startsWith(start + "/");
            boolean shown = landmark.kind() != Landmark.Kind.CONDITION;
            if (here && shown && !(sighting.held() instanceof Atlas.Seen.Reached)) {
                unseen.add(landmark.address().toString());
            }
        }
        assertThat(unseen).isEmpty();
    }

    private static Atlas atlas(String start) {
        return NerchinskPack.explored(start).atlas();
    }

    private static Play historical(String start) {
        Replay.Result result = KnownPaths.replay(
                STORY, KnownPaths.historyOf(STORY, NerchinskPack.start(start)).orElseThrow());
        if (result instanceof Replay.Result.Arrived arrived) {
            return arrived.play();
        }
        throw new AssertionError(start + ": " + result);
    }

    private static List<Term> sworn() {
        List<Term> terms = new ArrayList<>();
        for (Treaty.Clause clause :
                STORY.pack().treaty(new TreatyId("nerchinsk-1689")).clauses()) {
            terms.add(new Term(clause.issue(), ((Treaty.Standing.At) clause.standing()).position()));
        }
        return terms;
    }
}
