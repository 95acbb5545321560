package aigun.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import aigun.FerryPack;
import aigun.engine.Answered;
import aigun.model.ChoiceId;
import aigun.model.Draft;
import aigun.model.Evidence;
import aigun.model.Source;
import aigun.model.Start;
import java.util.List;
import org.junit.jupiter.api.Test;

class DebriefTest {
    /** Three bows, and a tenth was asked for and got. */
    private static final Debrief HISTORY = Debrief.of(play(FerryPack.START, "bow", "bow", "bow", "ask"));

    @Test
    void whatWasSignedStandsBesideTheTreatyIssueByIssue() {
        TreatySheet.Row toll = HISTORY.sheet().rows().get(0);

        assertThat(HISTORY.ending().signed()).isTrue();
        assertThat(toll.yours()).extracting(position -> position.id().text()).containsExactly("tenth");
        assertThat(toll.compared()).singleElement().satisfies(clause -> {
            assertThat(clause.treaty().id()).isEqualTo(FerryPack.OLD_FERRY);
            assertThat(clause.clause().article()).isEqualTo("art. 1");
        });
        assertThat(toll.gap()).containsExactly(new TreatySheet.Gap(0, List.of()));
        assertThat(toll.isAlike()).isTrue();
    }

    @Test
    void anOpenIssueIsLikeASilentTreatyAndASettledOneCannotBeMeasured() {
        TreatySheet.Row open = HISTORY.sheet().rows().get(1);
        TreatySheet.Row settled = TreatySheet.of(FerryPack.PACK, Draft.EMPTY.with(FerryPack.BOTH_BANKS))
                .rows()
                .get(1);

        assertThat(open.isAlike()).isTrue();
        assertThat(settled.gap()).isEmpty();
        assertThat(settled.isAlike()).isFalse();
    }

    @Test
    void theGapSaysWhoseEndTheDraftIsNearerTo() {
        TreatySheet free = TreatySheet.of(FerryPack.PACK, Draft.EMPTY.with(FerryPack.FREE));
        TreatySheet fifth = TreatySheet.of(FerryPack.PACK, Draft.EMPTY.with(FerryPack.FIFTH));

        assertThat(free.rows().get(0).gap()).containsExactly(new TreatySheet.Gap(1, List.of(FerryPack.NORTH)));
        assertThat(fifth.rows().get(0).gap()).containsExactly(new TreatySheet.Gap(1, List.of(FerryPack.SOUTH)));
        assertThat(free.alike()).isEqualTo(1);
    }

    @Test
    void everyDecisionIsListedWithItsVerdictAndWhatElseWasOpen() {
        assertThat(HISTORY.deeds())
                .extracting(deed -> deed.turn().option().label())
                .containsExactly("Bow to Otto", "Bow to Otto", "Bow to Otto", "Ask for a tenth");
        assertThat(HISTORY.deeds().get(0).options())
                .extracting(option -> option.id().text())
                .contains("bow", "warn", "sit");
        assertThat(HISTORY.deeds())
                .allSatisfy(deed -> assertThat(deed.verdict()).hasSize(1));
    }

    @Test
    void theReasonOfAnAnswerIsGivenWithItsNumbers() {
        assertThat(HISTORY.answers()).singleElement().satisfies(answer -> {
            assertThat(answer.person().name()).isEqualTo("Otto");
            assertThat(answer.answered()).isInstanceOfSatisfying(Answered.Said.class, said -> {
                assertThat(said.rule()).isEqualTo("accepts");
                assertThat(said.isAgreed()).isTrue();
                assertThat(said.because()).isEqualTo("Because of accepts.");
                assertThat(said.reservation()).isEqualTo(4);
                assertThat(said.worthBefore()).isEqualTo(7);
                assertThat(said.worthAfter()).isEqualTo(4);
            });
        });
    }

    @Test
    void likenessIsCountedAndNeverShared() {
        Fidelity fidelity = HISTORY.fidelity();

        assertThat(fidelity.decisions()).isEqualTo(4);
        assertThat(fidelity.counts())
                .contains(
                        new Fidelity.Count(Evidence.Status.HISTORICAL, 3),
                        new Fidelity.Count(Evidence.Status.COUNTERFACTUAL, 1),
                        new Fidelity.Count(Evidence.Status.ANACHRONISTIC, 0));
        assertThat(fidelity.departure()).containsExactly(4);
        assertThat(fidelity.clauses()).isEqualTo(2);
        assertThat(fidelity.alike()).isEqualTo(2);
    }

    @Test
    void aKnownPathIsComparedUpToWhereThePathsPart() {
        Debrief other = Debrief.of(play(FerryPack.START, "bow", "bow", "search", "bow", "ask"));

        assertThat(HISTORY.fidelity().history())
                .isEqualTo(new Fidelity.History.Compared(FerryPack.HISTORY, 4, List.of()));
        assertThat(other.fidelity().history())
                .isEqualTo(new Fidelity.History.Compared(FerryPack.HISTORY, 2, List.of(3)));
    }

    @Test
    void aStartWithoutARecordSaysSo() {
        Debrief table = Debrief.of(play(FerryPack.AT_THE_TABLE, "ask", "ask", "ask"));
        PathHeader set = Walks.header(FerryPack.START, new Start.Level(FerryPack.TRUST, 5));
        Debrief adjusted = Debrief.of(Play.begin(Walks.STORY, set).take(new ChoiceId("ask")));

        assertThat(table.fidelity().history()).isEqualTo(new Fidelity.History.None());
        assertThat(adjusted.fidelity().history()).isEqualTo(new Fidelity.History.None());
    }

    @Test
    void eachCapitalTakesThePaperInItsWay() {
        assertThat(HISTORY.receptions())
                .extracting(reception -> reception.side().id())
                .containsExactly(FerryPack.NORTH, FerryPack.SOUTH);
        assertThat(HISTORY.receptions().get(0).found())
                .singleElement()
                .satisfies(found -> assertThat(found.finding().points()).isEqualTo(2));
    }

    @Test
    void foresightHasPointsOfItsOwn() {
        assertThat(HISTORY.points()).isZero();
        assertThat(HISTORY.pointsMax()).isEqualTo(2);
    }

    @Test
    void whatWasNeverSignedIsNeitherReceivedNorForeseen() {
        Debrief storm = Debrief.of(play(FerryPack.START, "bow", "bow", "bow", "bow"));

        assertThat(storm.ending().signed()).isFalse();
        assertThat(storm.receptions()).isEmpty();
        assertThat(storm.foresight()).isEmpty();
    }

    @Test
    void theTracksAreGivenAsWordsAndNumbers() {
        assertThat(HISTORY.levels())
                .extracting(level -> level.track().id().text(), Debrief.Level::value, Debrief.Level::word)
                .contains(tuple("trust", 5, "high"));
    }

    @Test
    void theWorksItRestsOnAreListedOnce() {
        assertThat(HISTORY.sources()).extracting(Source::title).containsExactly("The Town Book");
    }

    @Test
    void aPlayThatGoesOnHasNoDebrief() {
        assertThatThrownBy(() -> Debrief.of(play(FerryPack.START, "bow"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Play play(Start start, String... choices) {
        Play play = Play.begin(Walks.STORY, Walks.header(start));
        for (String choice : choices) {
            play = play.take(new ChoiceId(choice));
        }
        return play;
    }
}
