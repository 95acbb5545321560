package aigun.pack;

import static aigun.pack.AigunPack.STORY;
import static org.assertj.core.api.Assertions.assertThat;

import aigun.engine.Option;
import aigun.engine.Past;
import aigun.engine.State;
import aigun.model.Choice;
import aigun.model.Paper;
import aigun.model.Scene;
import aigun.model.SceneId;
import aigun.model.Way;
import aigun.play.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The Russian side from its first winter on. */
class RussiaCampaignTest {
    private static final int WALKS = 2_000;

    /** Papers that have not been written in 1854, in the order in which they come into the satchel. */
    private static final List<String> LATER =
            List.of("note-of-1853", "muravyovs-powers", "map-of-manchuria", "report-of-21-may", "five-points");

    @Test
    void itHasSixteenDecisions() {
        assertThat(HistoryTest.historical("russia-campaign").turns()).hasSize(16);
    }

    @Test
    void whereItComesToTheFiveDaysItStandsAsTheirOwnStartDoes() {
        State arrived = HistoryTest.historical("russia-campaign").at(10).state();
        State begun = AigunPack.begin("russia-aigun");

        assertThat(AigunPack.scene(arrived)).isEqualTo(AigunPack.scene(begun));
        assertThat(STORY.draft(arrived)).isEqualTo(STORY.draft(begun));
        STORY.pack()
                .tracks()
                .forEach(track -> assertThat(STORY.level(arrived, track.id()))
                        .as(track.name())
                        .isEqualTo(STORY.level(begun, track.id())));
    }

    @Test
    void nobodyIsEverLeftASingleWayAndNoChoiceIsNeverTaken() {
        TreeSet<String> closed = new TreeSet<>();
        TreeSet<String> taken = new TreeSet<>();
        SplittableRandom random = new SplittableRandom(1854);
        for (int walk = 0; walk < WALKS; walk++) {
            State state = AigunPack.begin("russia-campaign");
            while (!STORY.isOver(state)) {
                String scene = AigunPack.scene(state);
                List<Option> open = AigunPack.open(state);
                assertThat(open).as(scene).hasSizeGreaterThanOrEqualTo(2);
                STORY.options(state).stream()
                        .filter(option -> !option.open())
                        .forEach(option -> closed.add(scene + ": " + option.id()));
                Option next = open.get(random.nextInt(open.size()));
                taken.add(scene + ": " + next.id());
                state = STORY.step(state, next.index());
            }
        }

        TreeSet<String> all = new TreeSet<>();
        for (Turn turn : HistoryTest.historical("russia-campaign").turns()) {
            SceneId scene = turn.decision().scene();
            choices(scene).forEach(choice -> all.add(scene + ": " + choice.id()));
        }
        assertThat(taken).isEqualTo(all);
        assertThat(closed).containsExactly("russia/partition: give-up-korea");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "2, 0", "3, 1", "5, 1", "6, 3", "9, 3", "10, 4", "11, 5", "14, 5"})
    void aPaperIsInTheSatchelFromItsDayOn(int decisions, int came) {
        State state = HistoryTest.historical("russia-campaign").at(decisions).state();

        assertThat(held(state)).filteredOn(LATER::contains).containsExactlyInAnyOrderElementsOf(LATER.subList(0, came));
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft-the-paper", "begin-from-the-villagers"})
    void whoBringsAnotherDraftDoesNotHoldTheOneOfRecord(String draft) {
        State state = AigunPack.begin("russia-campaign");
        for (Turn turn : HistoryTest.historical("russia-campaign").at(11).turns()) {
            boolean changed = turn.decision().scene().text().equals("russia/draft");
            state = AigunPack.take(
                    state, changed ? draft : turn.decision().choice().text());
        }

        assertThat(AigunPack.scene(state)).isEqualTo("russia/partition");
        assertThat(held(state)).doesNotContain("five-points");
    }

    private static List<Choice> choices(SceneId id) {
        Scene scene = STORY.pack().scene(id);
        return ((Way.Choose) scene.way()).choices();
    }

    private static List<String> held(State state) {
        List<String> held = new ArrayList<>();
        for (Paper paper : STORY.pack().papers()) {
            if (STORY.holds(state, paper.held(), Past.NONE)) {
                held.add(paper.id().text());
            }
        }
        return held;
    }
}
