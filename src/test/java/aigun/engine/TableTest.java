package aigun.engine;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.FerryPack;
import aigun.Parts;
import aigun.model.ChoiceId;
import aigun.model.Counterpart;
import aigun.model.Start;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final Story STORY = Story.compile(FerryPack.PACK);
    private static final State TABLE = seated(2);

    @Test
    void theMovesComeInTheirOrderWithoutWhatWouldChangeNothing() {
        assertThat(ids(TABLE))
                .containsExactly(
                        "propose toll=free",
                        "propose toll=tenth",
                        "propose landing=north-bank",
                        "propose landing=both-banks",
                        "package old-terms",
                        "ask",
                        "cite old-letter",
                        "soften friendship",
                        "wait",
                        "accept",
                        "leave rise");
    }

    @Test
    void aRedLineComesBeforeEverythingElse() {
        Answered.Said said = said(after(TABLE, "propose toll=free"));

        assertThat(said.rule()).isEqualTo("red-line:never-free");
        assertThat(said.deed()).isEqualTo(Counterpart.Deed.REFUSE);
        assertThat(STORY.level(after(TABLE, "propose toll=free").after(), FerryPack.TRUST))
                .isEqualTo(1);
    }

    @Test
    void whatReachesHisReservationIsAgreedAndWritten() {
        Telling agreed = after(TABLE, "propose landing=both-banks");

        assertThat(said(agreed).rule()).isEqualTo("accepts");
        assertThat(said(agreed).worthBefore()).isEqualTo(7);
        assertThat(said(agreed).worthAfter()).isEqualTo(10);
        assertThat(said(agreed).reservation()).isEqualTo(7);
        assertThat(STORY.draft(agreed.after()).position(FerryPack.LANDING)).contains(FerryPack.BOTH_BANKS.position());
        assertThat(agreed.entered()).isEmpty();
    }

    @Test
    void aRefusalTellsHisStandingOffer() {
        Telling refused = after(TABLE, "propose toll=tenth");

        assertThat(said(refused).rule()).isEqualTo("refuses");
        assertThat(said(refused).offer()).extracting(Counterpart.Offer::term).containsExactly(FerryPack.BOTH_BANKS);
        assertThat(STORY.offer(refused.after()).map(Counterpart.Offer::term)).contains(FerryPack.BOTH_BANKS);
    }

    @Test
    void anOfferTheDraftMeetsGivesWayToTheNext() {
        State met = after(seated(4), "propose landing=both-banks").after();

        assertThat(STORY.offer(met).map(Counterpart.Offer::term)).contains(FerryPack.TENTH);
        assertThat(STORY.offer(after(TABLE, "propose landing=both-banks").after()))
                .isEmpty();
    }

    @Test
    void acceptingWritesTheOfferAndHasItsEffects() {
        Telling accepted = after(TABLE, "accept");

        assertThat(said(accepted).rule()).isEqualTo("offer:both");
        assertThat(said(accepted).isAgreed()).isTrue();
        assertThat(STORY.level(accepted.after(), FerryPack.TRUST)).isEqualTo(3);
        assertThat(StoryTest.words(accepted)).containsExactly("ANSWER He says both.");
    }

    @Test
    void aRuleMayMakeHimBreakOff() {
        Telling insulted = after(seated(0), "propose toll=tenth");

        assertThat(said(insulted).deed()).isEqualTo(Counterpart.Deed.LEAVE);
        assertThat(STORY.scene(insulted.after()).id()).isEqualTo(FerryPack.NO_FERRY);
    }

    @Test
    void aPackageIsAgreedAsAWhole() {
        Telling agreed = after(seated(5), "package old-terms");

        assertThat(said(agreed).worthAfter()).isEqualTo(5);
        assertThat(STORY.draft(agreed.after()).terms()).containsExactly(FerryPack.TENTH, FerryPack.NORTH_BANK);
        assertThat(ids(agreed.after())).doesNotContain("package old-terms");
    }

    @Test
    void aQuestionIsAnsweredByTheFirstReplyThatHolds() {
        assertThat(after(TABLE, "ask").answered())
                .isEqualTo(new Answered.Remarked(FerryPack.OTTO, "warm", "Because of warm."));
        assertThat(after(seated(1), "ask").answered())
                .isEqualTo(new Answered.Remarked(FerryPack.OTTO, "cold", "Because of cold."));
    }

    @Test
    void aPaperIsCitedAndAWordSoftenedOnce() {
        State done = after(after(TABLE, "cite old-letter").after(), "soften friendship")
                .after();

        assertThat(open(done, "cite old-letter")).isFalse();
        assertThat(open(done, "soften friendship")).isFalse();
        assertThat(open(done, "ask")).isTrue();
    }

    @Test
    void aPaperThatIsNotHeldIsShownWithTheReasonAndCannotBeCited() {
        State table = after(STORY.begin(FerryPack.START, List.of()), "sit").after();
        Option cite = STORY.options(table).stream()
                .filter(option -> option.id().text().equals("cite old-letter"))
                .findFirst()
                .orElseThrow();

        assertThat(cite.open()).isFalse();
        assertThat(cite.locked()).isEqualTo("You can't old-letter.");
        assertThat(STORY.isOpen(table, cite.index())).isFalse();
    }

    @Test
    void theRoundsRunOut() {
        State second = after(after(TABLE, "ask").after(), "ask").after();
        assertThat(STORY.round(second)).isEqualTo(2);

        Telling last = after(second, "ask");

        assertThat(last.entered()).containsExactly(FerryPack.SIGNED);
        assertThat(STORY.round(last.after())).isZero();
    }

    @Test
    void leavingGoesWhereItLeads() {
        assertThat(STORY.scene(after(TABLE, "leave rise").after()).id()).isEqualTo(FerryPack.HALL);
    }

    @Test
    void anInterruptBreaksInWhilePlayStaysAtTheTable() {
        State hall = STORY.begin(FerryPack.START, List.of());
        State late = hall;
        for (String choice : List.of("bow", "bow", "bow", "sit")) {
            late = after(late, choice).after();
        }

        assertThat(STORY.scene(after(late, "wait").after()).id()).isEqualTo(FerryPack.STORM);
    }

    @Test
    void aProposalIsJudgedByTheTable() {
        assertThat(STORY.options(TABLE))
                .filteredOn(option -> option.id().text().startsWith("propose toll"))
                .extracting(option -> option.evidence().get(0))
                .containsExactly(Parts.INVENTED, Parts.KNOWN);
    }

    @Test
    void aReservationCanBeAskedAnyTime() {
        assertThat(STORY.reservation(TABLE, FerryPack.OTTO)).isEqualTo(7);
        assertThat(STORY.worth(FerryPack.SOUTH, STORY.draft(TABLE))).isEqualTo(7);
    }

    private static State seated(int trust) {
        return STORY.begin(FerryPack.AT_THE_TABLE, List.of(new Start.Level(FerryPack.TRUST, trust)));
    }

    private static Telling after(State state, String move) {
        return STORY.tell(state, STORY.indexOf(state, new ChoiceId(move)), Past.NONE);
    }

    private static Answered.Said said(Telling telling) {
        return (Answered.Said) telling.answered();
    }

    private static List<String> ids(State state) {
        return STORY.options(state).stream().map(option -> option.id().text()).toList();
    }

    private static boolean open(State state, String id) {
        return STORY.isOpen(state, STORY.indexOf(state, new ChoiceId(id)));
    }
}
