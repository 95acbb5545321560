package aigun.play;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.FerryPack;
import aigun.Parts;
import aigun.engine.Story;
import aigun.model.Choice;
import aigun.model.ChoiceId;
import aigun.model.Condition;
import aigun.model.Evidence;
import aigun.model.Pack;
import aigun.model.Start;
import aigun.model.Table;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTest {
    @Test
    void aDeedIsJudgedByWhatThePackKnowsOfIt() {
        Verdict bow = last(hall("bow"));

        assertThat(bow.evidence()).isEqualTo(Parts.KNOWN);
        assertThat(bow.isDeparture()).isFalse();
        assertThat(bow.authority()).isEqualTo(Verdict.Authority.INSIDE);
        assertThat(bow.moved()).isEmpty();
    }

    @Test
    void departuresAreNumbered() {
        Play asked = hall("ask", "bow", "ask");

        assertThat(Verdict.of(asked, 1).orElseThrow().isFirstDeparture()).isTrue();
        assertThat(Verdict.of(asked, 2).orElseThrow().departures()).isEqualTo(1);
        assertThat(Verdict.of(asked, 3).orElseThrow().isFirstDeparture()).isFalse();
        assertThat(Verdict.of(asked, 3).orElseThrow().departures()).isEqualTo(2);
    }

    @Test
    void aTermThatMovedIsMovedTowardWhomItIsWorthMoreTo() {
        Verdict asked = last(hall("bow", "bow", "bow", "ask"));

        assertThat(asked.moved())
                .containsExactly(new Moved(
                        FerryPack.TOLL,
                        List.of(FerryPack.FIFTH.position()),
                        List.of(FerryPack.TENTH.position()),
                        1,
                        List.of(FerryPack.NORTH)));
    }

    @Test
    void aTermThatWasOpenTakesNoSteps() {
        Play table = Play.begin(Walks.STORY, Walks.header(FerryPack.AT_THE_TABLE, new Start.Level(FerryPack.TRUST, 5)));

        assertThat(last(table.take(new ChoiceId("accept"))).moved())
                .containsExactly(new Moved(
                        FerryPack.LANDING,
                        List.of(),
                        List.of(FerryPack.BOTH_BANKS.position()),
                        0,
                        List.of(FerryPack.NORTH, FerryPack.SOUTH)));
    }

    @Test
    void costingStandingWithTheCapitalIsBesideTheInstructions() {
        Play table = Play.begin(Walks.STORY, Walks.header(FerryPack.AT_THE_TABLE));

        assertThat(last(table.take(new ChoiceId("soften friendship"))).authority())
                .isEqualTo(Verdict.Authority.BESIDE);
    }

    @Test
    void offeringWhatTheCapitalDoesNotAcceptIsBeyondThemEvenWhenItIsRefused() {
        Pack strict = Edits.withMandate(FerryPack.PACK, FerryPack.NORTH, List.of(FerryPack.TENTH.position()));

        Play refused = Play.begin(Story.compile(strict), Walks.header(FerryPack.AT_THE_TABLE))
                .take(new ChoiceId("propose toll=free"));

        assertThat(last(refused).moved()).isEmpty();
        assertThat(last(refused).authority()).isEqualTo(Verdict.Authority.BEYOND);
    }

    @Test
    void withoutInstructionsNothingIsInsideOrBeyond() {
        Story story = Story.compile(Edits.withoutMandates(FerryPack.PACK));
        Play bowed = Play.begin(story, Walks.header(FerryPack.START)).take(FerryPack.BOW.id());

        assertThat(last(bowed).authority()).isEqualTo(Verdict.Authority.UNJUDGED);
    }

    @Test
    void aReasonedChoiceAsksForTheFactBeforeItIsMade() {
        Story story = Story.compile(Edits.withChoice(FerryPack.PACK, FerryPack.BOW.id(), VerdictTest::informed));
        Play begun = Play.begin(story, Walks.header(FerryPack.START));
        Play blind = begun.take(FerryPack.BOW.id());
        Play sighted = begun.take(FerryPack.SEARCH.id()).take(FerryPack.BOW.id());

        assertThat(last(blind).knowledge()).isEqualTo(Verdict.Knowledge.UNKNOWN);
        assertThat(last(sighted).knowledge()).isEqualTo(Verdict.Knowledge.KNOWN);
        assertThat(last(hall("bow")).knowledge()).isEqualTo(Verdict.Knowledge.NOT_ASKED);
    }

    @Test
    void aMoveAtATableAsksForItAsAChoiceDoes() {
        Story story = Story.compile(Edits.withTables(FerryPack.PACK, VerdictTest::informed));
        Play blind = Play.begin(story, Walks.header(FerryPack.START)).take(new ChoiceId("sit"));
        Play sighted = Play.begin(story, Walks.header(FerryPack.AT_THE_TABLE));

        for (ChoiceId move : List.of(new ChoiceId("soften friendship"), new ChoiceId("propose toll=tenth"))) {
            assertThat(last(blind.take(move)).knowledge()).isEqualTo(Verdict.Knowledge.UNKNOWN);
            assertThat(last(sighted.take(move)).knowledge()).isEqualTo(Verdict.Knowledge.KNOWN);
        }
        assertThat(last(Play.begin(Walks.STORY, Walks.header(FerryPack.AT_THE_TABLE))
                                .take(new ChoiceId("propose toll=tenth")))
                        .knowledge())
                .isEqualTo(Verdict.Knowledge.NOT_ASKED);
    }

    @Test
    void chanceAndWaitingAreNotJudged() {
        Play crossed = hall("cross", "calm");
        Play waited =
                Play.begin(Walks.STORY, Walks.header(FerryPack.AT_THE_TABLE)).take(new ChoiceId("wait"));

        assertThat(Verdict.of(crossed, 2)).isEmpty();
        assertThat(Verdict.of(waited, 1)).isEmpty();
    }

    @Test
    void aProposalIsJudgedByTheTermsItPuts() {
        Play table = Play.begin(Walks.STORY, Walks.header(FerryPack.AT_THE_TABLE));

        assertThat(last(table.take(new ChoiceId("propose toll=tenth")))
                        .evidence()
                        .status())
                .isEqualTo(Evidence.Status.HISTORICAL);
        assertThat(last(table.take(new ChoiceId("propose landing=north-bank"))).isDeparture())
                .isTrue();
    }

    private static Choice informed(Choice choice) {
        return new Choice(
                choice.id(),
                choice.label(),
                choice.when(),
                choice.locked(),
                choice.effects(),
                choice.text(),
                choice.once(),
                choice.then(),
                informed(choice.evidence()));
    }

    private static Table informed(Table table) {
        List<Table.Move> softens = new ArrayList<>();
        for (Table.Move move : table.softens()) {
            softens.add(new Table.Move(
                    move.id(), move.label(), move.when(), move.locked(), move.replies(), informed(move.evidence())));
        }
        List<Table.Judged> judged = new ArrayList<>();
        for (Table.Judged each : table.judged()) {
            judged.add(new Table.Judged(each.when(), informed(each.evidence())));
        }
        return new Table(
                table.counterpart(),
                table.rounds(),
                table.issues(),
                table.packages(),
                table.ask(),
                table.cites(),
                softens,
                table.waiting(),
                table.leaves(),
                judged,
                table.next(),
                table.broken());
    }

    private static Evidence informed(Evidence evidence) {
        return new Evidence(
                evidence.status(),
                evidence.grade(),
                evidence.because(),
                evidence.sources(),
                new Condition.Raised(FerryPack.LETTER));
    }

    private static Play hall(String... choices) {
        Play play = Play.begin(Walks.STORY, Walks.header(FerryPack.START));
        for (String choice : choices) {
            play = play.take(new ChoiceId(choice));
        }
        return play;
    }

    private static Verdict last(Play play) {
        return Verdict.of(play, play.length()).orElseThrow();
    }
}
