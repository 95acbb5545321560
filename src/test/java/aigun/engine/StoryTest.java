package aigun.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aigun.FerryPack;
import aigun.Parts;
import aigun.model.ChoiceId;
import aigun.model.Comparison;
import aigun.model.Condition;
import aigun.model.Counterpart;
import aigun.model.Decision;
import aigun.model.Draft;
import aigun.model.Pack;
import aigun.model.Paragraph;
import aigun.model.Sha256;
import aigun.model.Start;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryTest {
    private static final Story STORY = Story.compile(FerryPack.PACK);
    private static final State HALL = STORY.begin(FerryPack.START, List.of());

    @Test
    void aStartSetsTracksAndDraftAndSide() {
        assertThat(STORY.values(HALL))
                .hasToString("{clock=0, draft.toll=fifth, purse=2, scene=hall, side=north, trust=2}");
        assertThat(STORY.draft(HALL)).isEqualTo(new Draft(List.of(FerryPack.FIFTH)));
        assertThat(STORY.scene(HALL).id()).isEqualTo(FerryPack.HALL);
    }

    @Test
    void aPlayerMaySetWhatAStartLetsHim() {
        assertThat(STORY.level(STORY.begin(FerryPack.START, List.of(trust(5))), FerryPack.TRUST))
                .isEqualTo(5);
        assertThatThrownBy(() -> STORY.begin(FerryPack.START, List.of(new Start.Level(FerryPack.PURSE, 1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> STORY.begin(FerryPack.START, List.of(trust(6))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void effectsStopAtTheEndsOfATrack() {
        State after = after(STORY.begin(FerryPack.START, List.of(trust(5))), "bow");

        assertThat(STORY.level(after, FerryPack.TRUST)).isEqualTo(5);
        assertThat(STORY.level(after, FerryPack.CLOCK)).isEqualTo(1);
    }

    @Test
    void aLockedChoiceIsShownWithItsReasonAndCannotBeTaken() {
        Option warn = option(HALL, "warn");

        assertThat(warn.open()).isFalse();
        assertThat(warn.locked()).isEqualTo("You have nothing to show.");
        assertThatThrownBy(() -> STORY.step(HALL, warn.index())).isInstanceOf(IllegalArgumentException.class);
        assertThat(option(after(HALL, "search"), "warn").open()).isTrue();
    }

    @Test
    void whatCanBeDoneOnceIsClosedForTheRestOfThePath() {
        Option again = option(after(HALL, "search", "bow"), "search");

        assertThat(again.open()).isFalse();
        assertThat(again.locked()).isEmpty();
    }

    @Test
    void anIndexOutOfRangeIsNotOpen() {
        assertThat(STORY.isOpen(HALL, -1)).isFalse();
        assertThat(STORY.isOpen(HALL, STORY.optionCount(HALL))).isFalse();
        assertThat(STORY.indexOf(HALL, new ChoiceId("swim"))).isEqualTo(-1);
    }

    @Test
    void theRecordedPathEndsInATreaty() {
        State state = HALL;
        for (Decision decision : FerryPack.HISTORY.decisions()) {
            assertThat(STORY.scene(state).id()).isEqualTo(decision.scene());
            state = after(state, decision.choice().text());
        }

        assertThat(STORY.isOver(state)).isTrue();
        assertThat(STORY.options(state)).isEmpty();
        assertThat(STORY.scene(state).id()).isEqualTo(FerryPack.SIGNED);
        assertThat(STORY.draft(state).position(FerryPack.TOLL)).contains(FerryPack.TENTH.position());
    }

    @Test
    void aRefusalKeepsTheDraftAndHasItsEffects() {
        Telling refused = tell(HALL, "ask");

        assertThat(STORY.draft(refused.after())).isEqualTo(STORY.draft(HALL));
        assertThat(STORY.values(refused.after())).containsEntry("clock", "2").containsEntry("trust", "1");
        assertThat(refused.answered())
                .isEqualTo(new Answered.Said(
                        FerryPack.OTTO, "refuses", Counterpart.Deed.REFUSE, "Because of refuses.", 7, 7, 4, List.of()));
        assertThat(words(refused))
                .containsExactly(
                        "OUTCOME Ask for a tenth: done.",
                        "ANSWER He says refuses.",
                        "OUTCOME He shakes his head.",
                        "SCENE The hall is cold.",
                        "SCENE Otto does not look up.",
                        "MARGIN Nobody wrote down what was said in the hall.");
    }

    @Test
    void aTextKnowsWhatTheStepItselfHasDone() {
        assertThat(words(STORY.opening(FerryPack.START, List.of(), Past.NONE)))
                .doesNotContain("SCENE You know this hearth.");
        assertThat(words(tell(HALL, "search")))
                .contains("SCENE The chest stands open.")
                .doesNotContain("SCENE You know this hearth.");
    }

    @Test
    void aSceneToPassThroughIsToldAndLeft() {
        Telling seated = tell(HALL, "sit");

        assertThat(seated.entered()).containsExactly(FerryPack.STAIRS, FerryPack.TABLE);
        assertThat(STORY.level(seated.after(), FerryPack.PURSE)).isEqualTo(1);
        assertThat(words(seated))
                .containsExactly(
                        "OUTCOME Sit down with him: done.", "SCENE You are at stairs.", "SCENE You are at table.");
    }

    @Test
    void aWayOnIsTheFirstThatHolds() {
        State scorned = after(STORY.begin(FerryPack.START, List.of(trust(1))), "search");

        assertThat(STORY.scene(after(scorned, "warn")).id()).isEqualTo(FerryPack.NO_FERRY);
    }

    @Test
    void anInterruptTakesThePlaceOfTheNextScene() {
        State late = after(HALL, "cross", "rough", "cross", "rough");

        assertThat(STORY.scene(late).id()).isEqualTo(FerryPack.HALL);
        assertThat(STORY.scene(after(late, "bow")).id()).isEqualTo(FerryPack.STORM);
    }

    @Test
    void chanceIsDecidedByItsBranches() {
        State river = after(HALL, "cross");

        assertThat(STORY.options(river))
                .extracting(option -> option.id().text())
                .containsExactly("calm", "rough");
        assertThat(STORY.options(river)).allMatch(Option::open);
        assertThat(STORY.level(after(river, "rough"), FerryPack.CLOCK)).isEqualTo(2);
    }

    @Test
    void shuffledChoicesComeByTheirHash() {
        Story shuffled = Story.compile(FerryPack.pack(Pack.Order.SHUFFLED));
        State hall = shuffled.begin(FerryPack.START, List.of());

        assertThat(shuffled.options(hall))
                .hasSize(6)
                .isSortedAccordingTo(Comparator.comparing(
                        option -> Sha256.hex("hall" + option.id().text())));
        assertThat(shuffled.options(hall)).containsExactlyInAnyOrderElementsOf(STORY.options(HALL));
    }

    @Test
    void conditionsCanBeAskedOfAnyState() {
        assertThat(STORY.holds(HALL, Parts.level(FerryPack.TRUST, Comparison.EQUAL, 2), Past.NONE))
                .isTrue();
        assertThat(STORY.holds(HALL, new Condition.Seen(FerryPack.RIVER), Past.NONE))
                .isFalse();
    }

    private static Start.Level trust(int value) {
        return new Start.Level(FerryPack.TRUST, value);
    }

    private static State after(State state, String... choices) {
        State now = state;
        for (String choice : choices) {
            now = tell(now, choice).after();
        }
        return now;
    }

    private static Telling tell(State state, String choice) {
        return STORY.tell(state, STORY.indexOf(state, new ChoiceId(choice)), Past.NONE);
    }

    private static Option option(State state, String id) {
        return STORY.options(state).stream()
                .filter(option -> option.id().text().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static List<String> words(Telling telling) {
        return telling.passages().stream()
                .flatMap(passage -> passage.paragraphs().stream().map(text -> passage.kind() + " " + plain(text)))
                .toList();
    }

    private static String plain(Paragraph paragraph) {
        return paragraph.prose().blocks().get(0).toString().replaceAll(".*text=(.*?)\\]+$", "$1");
    }
}
