package aigun.pack;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.CampaignPack;
import aigun.engine.Story;
import aigun.format.PackFiles;
import aigun.format.PackReader;
import aigun.model.ChoiceId;
import aigun.model.Decision;
import aigun.model.Draft;
import aigun.model.Evidence;
import aigun.model.KnownPath;
import aigun.model.Pack;
import aigun.model.SceneId;
import aigun.model.StartId;
import aigun.model.Term;
import aigun.model.Treaty;
import aigun.model.TreatyId;
import aigun.model.Way;
import aigun.play.KnownPaths;
import aigun.play.Play;
import aigun.play.Replay;
import aigun.play.Turn;
import aigun.source.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the Qing side of the pack owes to history. */
class QingHistoryTest {
    private static Story story = Story.compile(CampaignPack.pack());

    @BeforeAll
    static void readThePack() throws IOException {
        Reading<Pack> reading = PackReader.read(PackFiles.in(Path.of("scenes/aigun-1858")));
        assertThat(reading).as(reading.toString()).isInstanceOf(Reading.Good.class);
        story = Story.compile(((Reading.Good<Pack>) reading).value());
    }

    @Test
    void doingWhatWasDoneSignsExactlyTheNineClauses() {
        Play play = historical();

        assertThat(play.scene().id()).isEqualTo(new SceneId("qing/as-signed"));
        assertThat(play.scene().way()).isInstanceOf(Way.End.class);
        assertThat(story.draft(play.state())).isEqualTo(signedInHistory());
    }

    @Test
    void everyDecisionOfThatPathIsAttested() {
        for (Turn turn : historical().turns()) {
            assertThat(turn.option().evidence())
                    .as(turn.decision().toString())
                    .extracting(Evidence::status)
                    .containsExactly(Evidence.Status.HISTORICAL);
        }
    }

    @Test
    void aChineseCopyAloneStillReadsAsSigned() {
        Play copied = instead("qing/copies", "add-a-chinese-copy");

        assertThat(copied.scene().id()).isEqualTo(new SceneId("qing/as-signed"));
        assertThat(story.draft(copied.state())).isNotEqualTo(signedInHistory());
    }

    @Test
    void aMapAloneIsKinder() {
        assertThat(instead("qing/copies", "ask-for-a-map").scene().id()).isEqualTo(new SceneId("qing/kinder"));
    }

    @Test
    void whatHeWillNotCarryFallsBackToTheLineHeCanLiveWith() {
        for (String bundle : List.of("leave-the-coast-out", "hold-for-the-rescript", "give-the-mouth")) {
            assertThat(instead("qing/lamp", bundle).scene().id()).as(bundle).isEqualTo(new SceneId("qing/as-signed"));
        }
    }

    @Test
    void theSmallConventionLeavesTheRestToTheOlderTreaties() {
        Play small = instead("qing/brush", "sign-the-small-articles");

        assertThat(small.scene().id()).isEqualTo(new SceneId("qing/small-convention"));
    }

    private static Play historical() {
        Replay.Result result = KnownPaths.replay(story, history());
        assertThat(result).isInstanceOf(Replay.Result.Arrived.class);
        return ((Replay.Result.Arrived) result).play();
    }

    /** The historical path with one decision changed. */
    private static Play instead(String scene, String choice) {
        Play play = historical().at(0);
        for (Decision decision : history().decisions()) {
            boolean changed = decision.scene().equals(new SceneId(scene));
            play = play.take(changed ? new ChoiceId(choice) : decision.choice());
        }
        return play;
    }

    private static KnownPath history() {
        return KnownPaths.historyOf(
                        story, story.pack().start(new StartId("qing-aigun")).orElseThrow())
                .orElseThrow();
    }

    private static Draft signedInHistory() {
        Treaty aigun = story.pack().treaty(new TreatyId("aigun-1858"));
        List<Term> terms = new ArrayList<>();
        for (Treaty.Clause clause : aigun.clauses()) {
            terms.add(new Term(clause.issue(), ((Treaty.Standing.At) clause.standing()).position()));
        }
        return new Draft(terms);
    }
}
