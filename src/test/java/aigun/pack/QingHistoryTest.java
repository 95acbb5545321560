package aigun.pack;

import static aigun.pack.AigunPack.STORY;
import static org.assertj.core.api.Assertions.assertThat;

import aigun.engine.State;
import aigun.model.ChoiceId;
import aigun.model.IssueId;
import aigun.model.PositionId;
import aigun.model.Term;
import aigun.play.Play;
import aigun.play.Turn;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where one departure from the Qing side's path of record leads. */
class QingHistoryTest {
    @Test
    void aChineseCopyAloneStillReadsAsSigned() {
        Play copied = instead("qing/copies", "add-a-chinese-copy");

        assertThat(ending(copied)).isEqualTo("qing/as-signed");
        assertThat(STORY.draft(copied.state()).terms())
                .contains(new Term(new IssueId("text"), new PositionId("with-chinese")));
    }

    @Test
    void aMapAloneIsKinder() {
        assertThat(ending(instead("qing/copies", "ask-for-a-map"))).isEqualTo("qing/kinder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"leave-the-coast-out", "hold-for-the-rescript", "give-the-mouth"})
    void whatHeWillNotCarryFallsBackToTheLineHeCanLiveWith(String bundle) {
        assertThat(ending(instead("qing/lamp", bundle))).isEqualTo("qing/as-signed");
    }

    @Test
    void theSmallConventionLeavesTheRestToTheOlderTreaties() {
        Play small = instead("qing/brush", "sign-the-small-articles");

        assertThat(ending(small)).isEqualTo("qing/small-convention");
        assertThat(STORY.draft(small.state()).terms())
                .contains(new Term(new IssueId("boundary"), new PositionId("nerchinsk-uda")));
    }

    @Test
    void theCampaignComesByTheRecordToWhereTheFiveDaysBegin() {
        State talks = walked("qing-aigun", 1);
        State campaign = walked("qing-campaign", 9);

        assertThat(AigunPack.scene(campaign)).isEqualTo("qing/five-points");
        assertThat(campaign).isEqualTo(talks);
    }

    @Test
    void beforeTheTalksNothingIsOnTheTable() {
        assertThat(STORY.draft(walked("qing-campaign", 7)).terms()).isEmpty();
    }

    @Test
    void whoAsksForTooMuchTooSoonIsRecalledBeforeTheTalks() {
        State state = AigunPack.begin("qing-campaign");
        for (String choice :
                List.of("plant-households", "flour-for-a-receipt", "seal-a-register", "leave-over-the-mouth")) {
            state = AigunPack.take(state, choice);
        }

        assertThat(AigunPack.scene(state)).isEqualTo("qing/recalled");
    }

    private static State walked(String start, int decisions) {
        return HistoryTest.historical(start).at(decisions).state();
    }

    private static String ending(Play play) {
        assertThat(play.isOver()).isTrue();
        return play.scene().id().text();
    }

    /** The path of record with one decision changed. */
    private static Play instead(String scene, String choice) {
        Play historical = HistoryTest.historical("qing-aigun");
        Play play = historical.at(0);
        for (Turn turn : historical.turns()) {
            boolean changed = turn.decision().scene().text().equals(scene);
            play = play.take(changed ? new ChoiceId(choice) : turn.decision().choice());
        }
        return play;
    }
}
