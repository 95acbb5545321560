package aigun.pack;

import static aigun.pack.AigunPack.STORY;
import static org.assertj.core.api.Assertions.assertThat;

import aigun.model.Evidence;
import aigun.model.Term;
import aigun.model.Treaty;
import aigun.model.TreatyId;
import aigun.play.KnownPaths;
import aigun.play.Play;
import aigun.play.Replay;
import aigun.play.Turn;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the paths of record owe to history, on either side. */
class HistoryTest {
    @ParameterizedTest
    @CsvSource({
        "qing-campaign, qing/as-signed",
        "qing-aigun, qing/as-signed",
        "russia-campaign, russia/as-signed",
        "russia-aigun, russia/as-signed"
    })
    void doingWhatWasDoneSignsExactlyTheNineClauses(String start, String ending) {
        Play play = historical(start);

        assertThat(play.scene().id().text()).isEqualTo(ending);
        assertThat(STORY.draft(play.state()).terms())
                .isEqualTo(signedInHistory())
                .hasSize(9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"qing-campaign", "qing-aigun", "russia-campaign", "russia-aigun"})
    void everyDecisionOfThatPathIsAttested(String start) {
        for (Turn turn : historical(start).turns()) {
            assertThat(turn.option().evidence())
                    .as(turn.decision().toString())
                    .extracting(Evidence::status)
                    .containsExactly(Evidence.Status.HISTORICAL);
        }
    }

    static Play historical(String start) {
        Replay.Result result = KnownPaths.replay(
                STORY, KnownPaths.historyOf(STORY, AigunPack.start(start)).orElseThrow());
        if (result instanceof Replay.Result.Arrived arrived) {
            return arrived.play();
        }
        throw new AssertionError(start + ": " + result);
    }

    private static List<Term> signedInHistory() {
        List<Term> terms = new ArrayList<>();
        for (Treaty.Clause clause :
                STORY.pack().treaty(new TreatyId("aigun-1858")).clauses()) {
            terms.add(new Term(clause.issue(), ((Treaty.Standing.At) clause.standing()).position()));
        }
        return terms;
    }
}
