package aigun.play;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.FerryPack;
import aigun.engine.Story;
import aigun.model.Choice;
import aigun.model.ChoiceId;
import aigun.model.Decision;
import aigun.model.SceneId;
import aigun.model.Start;
import aigun.model.StartId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ReplayTest {
    private static final Play BOWED_THRICE = after(FerryPack.BOW, FerryPack.BOW, FerryPack.BOW);
    private static final Play ASKED = BOWED_THRICE.take(FerryPack.ASK.id());

    @Test
    void aPathEndsWhereItEnded() {
        assertThat(Replay.of(Walks.STORY, ASKED.path()))
                .isInstanceOfSatisfying(Replay.Result.Arrived.class, arrived -> {
                    assertThat(arrived.play()).isEqualTo(ASKED);
                    assertThat(arrived.play().ending()).isPresent();
                });
    }

    @Test
    void aChoiceThatIsGoneStopsItThere() {
        assertDiverged(with(decision("hall", "curtsy")), 4, Replay.Reason.UNKNOWN_CHOICE);
    }

    @Test
    void aChoiceThatIsLockedStopsItThere() {
        assertDiverged(with(decision("hall", "warn")), 4, Replay.Reason.LOCKED);
    }

    @Test
    void aSceneThatIsGoneStopsItThere() {
        assertDiverged(with(decision("attic", "bow")), 4, Replay.Reason.UNKNOWN_SCENE);
    }

    @Test
    void aSceneThatWasNotReachedStopsItThere() {
        assertDiverged(with(decision("table", "wait")), 4, Replay.Reason.OTHER_SCENE);
    }

    @Test
    void nothingFollowsAnEnding() {
        List<DecisionPath.Step> steps = new ArrayList<>(ASKED.path().steps());
        steps.add(steps.get(0));

        assertDiverged(new DecisionPath(ASKED.header(), steps, List.of()), 5, Replay.Reason.OVER);
    }

    @Test
    void anotherPackIsNotPlayed() {
        PathHeader header = Walks.header(FerryPack.START);
        PathHeader other = new PathHeader(
                "bridge", "1.0.0", header.storyHash(), header.contentHash(), header.start(), List.of(), "play");

        assertUnplayable(other, Replay.Obstacle.OTHER_PACK);
    }

    @Test
    void aStartThatIsGoneIsNotPlayed() {
        PathHeader header = Walks.header(FerryPack.START);
        PathHeader other = new PathHeader(
                header.pack(),
                "1.0.0",
                header.storyHash(),
                header.contentHash(),
                new StartId("east"),
                List.of(),
                "play");

        assertUnplayable(other, Replay.Obstacle.UNKNOWN_START);
    }

    @Test
    void aTrackThatMayNotBeSetIsNotPlayed() {
        assertUnplayable(
                Walks.header(FerryPack.START, new Start.Level(FerryPack.CLOCK, 1)), Replay.Obstacle.UNFIT_LEVEL);
        assertUnplayable(
                Walks.header(FerryPack.START, new Start.Level(FerryPack.TRUST, 6)), Replay.Obstacle.UNFIT_LEVEL);
    }

    @Test
    void aWordThatWasChangedIsSeenAndTheReplayGoesOn() {
        assertThat(differences(choice -> changed(choice, "Bow lower", choice.once())))
                .containsOnly(Replay.Difference.TEXT);
    }

    @Test
    void aConditionThatWasChangedIsSeenAndTheReplayGoesOnWhileItIsOpen() {
        Story story = edited(choice -> changed(choice, choice.label(), true));

        Replay.Result result = Replay.of(story, BOWED_THRICE.path());

        assertThat(result).isInstanceOfSatisfying(Replay.Result.Diverged.class, diverged -> {
            assertThat(diverged.step()).isEqualTo(2);
            assertThat(diverged.matches().get(0).differences()).contains(Replay.Difference.CONDITION);
        });
    }

    @Test
    void anEffectThatWasChangedIsSeenInWhatItDoesAndInTheStateItLeadsTo() {
        assertThat(differences(Edits::withoutEffects))
                .containsOnly(Replay.Difference.CONSEQUENCE, Replay.Difference.STATE);
    }

    @Test
    void theHistoricalPathCanBePlayed() {
        assertThat(KnownPaths.replay(Walks.STORY, FerryPack.HISTORY))
                .isInstanceOfSatisfying(
                        Replay.Result.Arrived.class,
                        arrived -> assertThat(arrived.play().turns())
                                .extracting(Turn::decision)
                                .isEqualTo(FerryPack.HISTORY.decisions()));
    }

    @Test
    void tenThousandDecisionsArePlayedAndTakenBack() {
        Play play = Play.begin(Walks.STORY, Walks.header(FerryPack.START));
        for (int count = 0; count < 5_000; count++) {
            play = play.take(FerryPack.CROSS.id()).take(new ChoiceId("calm"));
        }

        Replay.Result result = Replay.of(Walks.STORY, play.path());

        assertThat(play.length()).isEqualTo(10_000);
        assertThat(play.at(2)).isEqualTo(after(FerryPack.CROSS).take(new ChoiceId("calm")));
        assertThat(result).isInstanceOf(Replay.Result.Arrived.class);
        assertThat(((Replay.Result.Arrived) result).play()).isEqualTo(play);
    }

    private static List<Replay.Difference> differences(UnaryOperator<Choice> edit) {
        Replay.Result result = Replay.of(edited(edit), after(FerryPack.BOW).path());
        assertThat(result).isInstanceOf(Replay.Result.Arrived.class);
        return List.copyOf(((Replay.Result.Arrived) result).matches().get(0).differences());
    }

    private static void assertDiverged(DecisionPath path, int step, Replay.Reason reason) {
        assertThat(Replay.of(Walks.STORY, path)).isInstanceOfSatisfying(Replay.Result.Diverged.class, diverged -> {
            assertThat(diverged.step()).isEqualTo(step);
            assertThat(diverged.reason()).isEqualTo(reason);
            assertThat(diverged.play().length()).isEqualTo(step - 1);
        });
    }

    private static void assertUnplayable(PathHeader header, Replay.Obstacle obstacle) {
        DecisionPath path = new DecisionPath(header, List.of(), List.of());

        assertThat(Replay.of(Walks.STORY, path)).isEqualTo(new Replay.Result.Unplayable(obstacle));
    }

    private static DecisionPath with(Decision decision) {
        List<DecisionPath.Step> steps = new ArrayList<>(BOWED_THRICE.path().steps());
        steps.add(new DecisionPath.Step(decision, steps.get(0).prints()));
        return new DecisionPath(BOWED_THRICE.header(), steps, List.of());
    }

    private static Decision decision(String scene, String choice) {
        return new Decision(new SceneId(scene), new ChoiceId(choice));
    }

    private static Play after(Choice... choices) {
        Play play = Play.begin(Walks.STORY, Walks.header(FerryPack.START));
        for (Choice choice : choices) {
            play = play.take(choice.id());
        }
        return play;
    }

    /** The ferry with the bow in the hall edited. */
    private static Story edited(UnaryOperator<Choice> edit) {
        return Story.compile(Edits.withChoice(FerryPack.PACK, FerryPack.BOW.id(), edit));
    }

    private static Choice changed(Choice choice, String label, boolean once) {
        return new Choice(
                choice.id(),
                label,
                choice.when(),
                choice.locked(),
                choice.effects(),
                choice.text(),
                once,
                choice.then(),
                choice.evidence());
    }
}
