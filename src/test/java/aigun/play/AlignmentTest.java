package aigun.play;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.FerryPack;
import aigun.model.ChoiceId;
import aigun.model.Decision;
import aigun.model.Start;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlignmentTest {
    private static Play play(String... choices) {
        Play play = Play.begin(Walks.STORY, Walks.header(FerryPack.START));
        for (String choice : choices) {
            play = play.take(new ChoiceId(choice));
        }
        return play;
    }

    private static String rows(Play one, Play other) {
        List<String> rows = new ArrayList<>();
        for (Alignment.Row row : Alignment.of(one, other).rows()) {
            rows.add(word(row.one()) + (row.isSame() ? "=" : "/") + word(row.other()));
        }
        return String.join(" ", rows);
    }

    private static String word(List<Turn> turn) {
        return turn.isEmpty() ? "" : turn.get(0).decision().choice().text();
    }

    @Test
    void theSameDecisionsStandBesideEachOther() {
        assertThat(rows(play("bow", "search"), play("bow", "search"))).isEqualTo("bow=bow search=search");
        assertThat(Alignment.of(play("bow"), play("bow")).isParted()).isFalse();
    }

    @Test
    void wherePathsPartBothDecisionsStandInOneLine() {
        Alignment plays = Alignment.of(play("bow", "search", "bow"), play("bow", "bow"));

        assertThat(plays.shared()).isEqualTo(1);
        assertThat(rows(play("bow", "search", "bow"), play("bow", "bow"))).isEqualTo("bow=bow search/bow bow/");
    }

    @Test
    void aSceneThatOnlyOneComesByStandsOnItsSideAlone() {
        assertThat(rows(play("cross", "calm", "bow", "search"), play("bow", "bow", "search")))
                .isEqualTo("cross/bow calm/ bow=bow search=search");
    }

    @Test
    void whoOnlyStopsEarlierHasPartedToo() {
        Alignment plays = Alignment.of(play("bow"), play("bow", "search"));

        assertThat(plays.isParted()).isTrue();
        assertThat(plays.shared()).isEqualTo(1);
        assertThat(rows(play("bow"), play("bow", "search"))).isEqualTo("bow=bow /search");
    }

    @Test
    void whoDidTheSameInAnotherOrderStandsInTheSameStateAgain() {
        Alignment plays = Alignment.of(play("bow", "search", "sit"), play("search", "bow"));

        assertThat(plays.shared()).isZero();
        assertThat(plays.stateAgain()).contains(new Alignment.Meeting(2, 2));
        assertThat(plays.sceneAgain().map(Alignment.Row::any).map(Turn::number)).contains(2);
    }

    @Test
    void withTracksSetOtherwiseNothingIsInCommon() {
        Play set = Play.begin(Walks.STORY, Walks.header(FerryPack.START, new Start.Level(FerryPack.TRUST, 4)))
                .take(new ChoiceId("bow"));
        Alignment plays = Alignment.of(set, play("bow"));

        assertThat(plays.isOfOneBeginning()).isFalse();
        assertThat(plays.isParted()).isTrue();
        assertThat(plays.shared()).isZero();
    }

    @Test
    void nobodysDecisionIsLostOrMoved() {
        List<Walks.Walk> walks = Walks.all().toList();
        for (int place = 1; place < walks.size(); place++) {
            Play one = walks.get(place - 1).play();
            Play other = walks.get(place).play();
            Alignment plays = Alignment.of(one, other);
            List<Decision> left = new ArrayList<>();
            List<Decision> right = new ArrayList<>();
            for (Alignment.Row row : plays.rows()) {
                row.one().forEach(turn -> left.add(turn.decision()));
                row.other().forEach(turn -> right.add(turn.decision()));
                if (row.isBoth()) {
                    assertThat(row.one().get(0).decision().scene())
                            .isEqualTo(row.other().get(0).decision().scene());
                }
            }

            assertThat(left).as(walks.get(place).toString()).isEqualTo(one.decisions());
            assertThat(right).as(walks.get(place).toString()).isEqualTo(other.decisions());
        }
    }
}
