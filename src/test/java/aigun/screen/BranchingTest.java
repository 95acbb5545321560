package aigun.screen;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.play.Branch;
import aigun.play.Game;
import aigun.play.Journal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BranchingTest {
    /** Two ways: one bow and one warning; then the first is taken back. */
    private static Model branched() {
        return Screens.typed(Screens.playing(Screens.FERRY, Size.HOME, Viewing.PLAY), "⇲1⇲1uu⇲2");
    }

    private static List<Branch> branches(Model model) {
        return Branch.of(model.playing());
    }

    @Test
    void everyWayIsListedWithWhatItSharesWithAnOlderOne() {
        Model model = branched();

        assertThat(branches(model)).extracting(Branch::length).containsExactly(2, 1);
        assertThat(branches(model)).extracting(Branch::shared).containsExactly(0, 0);
        Model deeper = Screens.typed(model, "t①①");
        Model other = Screens.typed(deeper, "u⇲2");
        assertThat(branches(other)).extracting(Branch::shared).containsExactly(0, 0, 1);
    }

    @Test
    void oneIsGoneTo() {
        Model model = Screens.typed(branched(), "t①①");

        assertThat(model.desk().screen()).isEqualTo(Screen.Plain.PLAY);
        assertThat(model.playing().play().length()).isEqualTo(2);
        assertThat(branches(model).get(0).isOf(model.playing())).isTrue();
    }

    @Test
    void aNameIsTypedWithAnySignAndStaysInTheJournal() {
        Model model = Screens.typed(branched(), "t①②The 2nd, \"bow\" q?⏎");

        assertThat(model.desk().screen()).isInstanceOf(Screen.BranchOf.class);
        assertThat(branches(model)).extracting(Branch::label).containsExactly("The 2nd, \"bow\" q?", "");
        assertThat(Screens.text(Screens.typed(model, "⎋"))).contains("The 2nd, \"bow\" q?");
        Model unnamed = Screens.typed(Screens.typed(model, "②"), "⎋");
        assertThat(branches(unnamed)).extracting(Branch::label).containsExactly("The 2nd, \"bow\" q?", "");
    }

    @Test
    void oneIsPutAwayAndBroughtBack() {
        Model away = Screens.typed(branched(), "t①③");
        assertThat(branches(away)).extracting(Branch::state).containsExactly(Branch.State.DROPPED, Branch.State.KEPT);
        assertThat(Screens.text(Screens.typed(away, "⎋"))).contains("Put away");

        Model back = Screens.typed(away, "③");

        assertThat(branches(back)).extracting(Branch::state).containsOnly(Branch.State.KEPT);
        assertThat(away.playing().journal().all())
                .isEqualTo(back.playing().journal().all());
    }

    @Test
    void theOnePlayIsOnStays() {
        Model model = Screens.typed(branched(), "t②③");

        assertThat(Screens.text(model)).contains("You are on this way.");
        assertThat(branches(model)).extracting(Branch::state).containsOnly(Branch.State.KEPT);
    }

    @Test
    void inLineModeItIsCalledByWords() {
        Model model = Screens.typed(branched(), "t①");

        LineMode.Reply reply = LineMode.answer(model, "name The long way", 60);

        Model named = Screens.settled(reply.model(), reply.commands());
        assertThat(branches(named)).extracting(Branch::label).containsExactly("The long way", "");
    }

    @Test
    void aNameIsCutWhereItIsTooLongAndTakenAwayByNone() {
        Model model = Screens.typed(branched(), "t①");
        LineMode.Reply reply = LineMode.answer(model, "name " + "x".repeat(100), 60);
        Model named = Screens.settled(reply.model(), reply.commands());
        assertThat(branches(named).get(0).label()).hasSize(Branching.NAME_MAX);

        LineMode.Reply none = LineMode.answer(named, "name", 60);

        assertThat(branches(Screens.settled(none.model(), none.commands()))
                        .get(0)
                        .label())
                .isEmpty();
    }

    @Test
    void goingToOneThatWasPutAwayBringsItBack() {
        Model there = Screens.typed(branched(), "t①③①");

        assertThat(there.playing().play().length()).isEqualTo(2);
        assertThat(branches(there)).extracting(Branch::state).containsOnly(Branch.State.KEPT);
    }

    /** A note that anybody can write by hand is no reason to stumble. */
    @Test
    void notesThatMeanNothingArePassedOver() {
        Game game = branched().playing();
        Game.Change change = game.note("label", "x y");
        for (String text : List.of("", "99 far", "-1", "1")) {
            change = change.game().note("label", text);
            change = change.game().note("drop", text.isEmpty() ? "all" : "77");
        }

        String text = Branch.of(change.game()).stream().map(Branch::label).collect(Collectors.joining("|"));
        assertThat(text).isEqualTo("|");
        byte[] bytes = change.lines().getBytes(StandardCharsets.UTF_8);
        assertThat(Journal.read(bytes).journal()).isEmpty();
    }
}
