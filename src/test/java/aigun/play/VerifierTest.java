package aigun.play;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import aigun.FerryPack;
import aigun.engine.Story;
import aigun.model.Choice;
import aigun.model.ChoiceId;
import aigun.model.Decision;
import aigun.model.Draft;
import aigun.model.Effect;
import aigun.model.Pack;
import aigun.model.PositionId;
import aigun.model.SceneId;
import aigun.model.Term;
import aigun.play.Replay.Difference;
import aigun.play.Replay.Reason;
import aigun.play.Verified.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** A path that was recorded before an edit of the pack, held against the pack after it. */
class VerifierTest {
    private static final DecisionPath PATH = Play.begin(Walks.STORY, Walks.header(FerryPack.START))
            .take(FerryPack.BOW.id())
            .take(FerryPack.BOW.id())
            .take(FerryPack.BOW.id())
            .take(FerryPack.ASK.id())
            .path();

    @Test
    void whatWasNotEditedIsTheSame() {
        assertThat(verified(FerryPack.PACK)).isEqualTo(new Verified(4, List.of(), List.of(), come(List.of())));
        assertThat(verified(FerryPack.PACK).verdict()).isEqualTo(Verdict.SAME);
    }

    @Test
    void aWordThatChangedIsNoMoreThanThat() {
        Verified verified = verified(edited(choice -> changed(choice, "Bow lower", choice.effects(), choice.once())));

        assertThat(verified.verdict()).isEqualTo(Verdict.WORDS);
        assertThat(verified.changed())
                .extracting(Verified.Step::number, Verified.Step::differences)
                .containsExactly(changed(1, Difference.TEXT), changed(2, Difference.TEXT), changed(3, Difference.TEXT));
    }

    @Test
    void aChoiceThatSaysWhatItWasIsRenamedAndMeansTheSame() {
        Verified verified = verified(Edits.renamed(FerryPack.PACK, FerryPack.BOW.id(), "nod", Edits.Former.SAID));

        assertThat(verified.verdict()).isEqualTo(Verdict.WORDS);
        assertThat(verified.changed()).hasSize(3).allSatisfy(step -> {
            assertThat(step.isRenamed()).isTrue();
            assertThat(step.differences()).isEmpty();
            assertThat(step.now().choice()).isEqualTo(new ChoiceId("nod"));
        });
        assertThat(verified.end()).isEqualTo(come(List.of()));
    }

    @Test
    void aChoiceThatDoesNotSayWhatItWasIsGone() {
        Verified verified = verified(Edits.renamed(FerryPack.PACK, FerryPack.BOW.id(), "nod", Edits.Former.UNSAID));

        assertThat(verified.verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(verified.broken().get(0).number()).isEqualTo(1);
        assertThat(verified.broken().get(0).misfit()).containsExactly(Reason.UNKNOWN_CHOICE);
        assertThat(verified.end()).isEqualTo(new Verified.End.Missed(List.of(FerryPack.SIGNED)));
    }

    @Test
    void afterABrokenStepThePackIsStillAsked() {
        Pack renamed = Edits.renamed(FerryPack.PACK, FerryPack.BOW.id(), "nod", Edits.Former.UNSAID);
        Pack both = Edits.withChoice(
                renamed, FerryPack.ASK.id(), choice -> changed(choice, "Ask for it", choice.effects(), choice.once()));

        assertThat(verified(both).changed())
                .extracting(
                        Verified.Step::number, step -> step.misfit().size(), step -> List.copyOf(step.differences()))
                .containsExactly(
                        tuple(1, 1, List.of()),
                        tuple(2, 1, List.of()),
                        tuple(3, 1, List.of()),
                        tuple(4, 0, List.of(Difference.TEXT)));
    }

    @Test
    void aConditionThatChangedIsSaidAndCloses() {
        Verified verified = verified(edited(choice -> changed(choice, choice.label(), choice.effects(), true)));

        assertThat(verified.verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(verified.changed().get(0).differences()).contains(Difference.CONDITION);
        assertThat(verified.broken().get(0).number()).isEqualTo(2);
        assertThat(verified.broken().get(0).misfit()).containsExactly(Reason.LOCKED);
    }

    @Test
    void anEffectThatChangedIsSaidAndWhatItLedTo() {
        List<Effect> more = new ArrayList<>(FerryPack.BOW.effects());
        more.addAll(FerryPack.SEARCH.effects());
        Verified verified = verified(edited(choice -> changed(choice, choice.label(), more, choice.once())));

        assertThat(verified.verdict()).isEqualTo(Verdict.RULES);
        assertThat(verified.changed().get(0).differences())
                .containsExactlyInAnyOrder(Difference.CONSEQUENCE, Difference.STATE);
        assertThat(verified.changed().get(3).differences()).containsExactly(Difference.STATE);
        assertThat(verified.end()).isEqualTo(come(List.of()));
    }

    @Test
    void anotherEndingIsAnOutcome() {
        Verified verified = verified(edited(choice -> changed(choice, choice.label(), List.of(), choice.once())));

        assertThat(verified.verdict()).isEqualTo(Verdict.OUTCOME);
        assertThat(verified.end()).isInstanceOfSatisfying(Verified.End.Come.class, come -> {
            assertThat(come.recorded()).isEqualTo(FerryPack.SIGNED);
            assertThat(come.over()).isFalse();
        });
    }

    @Test
    void otherTermsAreAnOutcome() {
        DecisionPath.End end = new DecisionPath.End(
                FerryPack.SIGNED, List.of(new Draft(List.of(new Term(FerryPack.TOLL, new PositionId("free"))))));
        Verified verified = verified(FerryPack.PACK, new DecisionPath(PATH.header(), PATH.steps(), List.of(end)));

        assertThat(verified.verdict()).isEqualTo(Verdict.OUTCOME);
        assertThat(verified.end())
                .isEqualTo(come(List.of(new Verified.Clause(
                        FerryPack.TOLL, List.of(new PositionId("free")), List.of(new PositionId("tenth"))))));
    }

    @Test
    void termsThatNobodyWroteDownAreKnownWhileTheStateIsTheSame() {
        DecisionPath old = new DecisionPath(
                PATH.header(), PATH.steps(), List.of(new DecisionPath.End(FerryPack.SIGNED, List.of())));
        List<Effect> more = new ArrayList<>(FerryPack.BOW.effects());
        more.addAll(FerryPack.SEARCH.effects());

        assertThat(verified(FerryPack.PACK, old).verdict()).isEqualTo(Verdict.SAME);
        Verified verified = verified(edited(choice -> changed(choice, choice.label(), more, choice.once())), old);
        assertThat(verified.verdict()).isEqualTo(Verdict.OUTCOME);
        assertThat(((Verified.End.Come) verified.end()).terms()).isEqualTo(new Verified.Terms.Unknown());
    }

    @Test
    void aSceneThatIsGoneBreaksThePathThere() {
        List<DecisionPath.Step> steps = new ArrayList<>(PATH.steps());
        steps.set(
                1,
                new DecisionPath.Step(
                        new Decision(new SceneId("attic"), FerryPack.BOW.id()),
                        steps.get(1).prints()));
        Verified verified = verified(FerryPack.PACK, new DecisionPath(PATH.header(), steps, PATH.end()));

        assertThat(verified.broken().get(0).number()).isEqualTo(2);
        assertThat(verified.broken().get(0).misfit()).containsExactly(Reason.UNKNOWN_SCENE);
        assertThat(verified.changed()).hasSize(1);
    }

    @Test
    void aPathCutAtAnyByteIsTheSameAsFarAsItGoesAndUnfinished() {
        byte[] bytes = PATH.toText().getBytes(UTF_8);
        for (int length = 0; length < bytes.length; length++) {
            for (Journal journal : Journal.read(Arrays.copyOf(bytes, length)).journal()) {
                Verified verified = verified(FerryPack.PACK, journal.path());

                assertThat(verified.verdict()).as("cut to %d", length).isEqualTo(Verdict.SAME);
                assertThat(verified.isUnfinished()).isTrue();
            }
        }
    }

    @Test
    void aPathWithAnyByteChangedIsNeverWhole() {
        byte[] bytes = PATH.toText().getBytes(UTF_8);
        for (int at = 0; at < bytes.length; at++) {
            for (int other : new int[] {bytes[at] ^ 1, bytes[at] ^ 32, 0, '\n', ' ', 255}) {
                byte[] changed = bytes.clone();
                changed[at] = (byte) other;
                if (changed[at] != bytes[at]) {
                    JournalReading reading = Journal.read(changed);

                    assertThat(reading).as("byte %d", at).isNotInstanceOf(JournalReading.Whole.class);
                    for (Journal journal : reading.journal()) {
                        assertThat(verified(FerryPack.PACK, journal.path()).verdict())
                                .isEqualTo(Verdict.SAME);
                    }
                }
            }
        }
    }

    @Test
    void verifyingAndReplayingAgreeOnEveryWalkAndEveryEdit() {
        List<Pack> edits = List.of(
                FerryPack.PACK,
                edited(choice -> changed(choice, "Bow lower", choice.effects(), choice.once())),
                edited(choice -> changed(choice, choice.label(), List.of(), choice.once())),
                edited(choice -> changed(choice, choice.label(), choice.effects(), true)),
                Edits.withoutChoice(FerryPack.PACK, FerryPack.CROSS.id()),
                Edits.renamed(FerryPack.PACK, FerryPack.BOW.id(), "nod", Edits.Former.SAID));
        for (Pack pack : edits) {
            Story story = Story.compile(pack);
            Verifier verifier = Verifier.of(story, Hashes.story(pack));
            Walks.all().forEach(walk -> {
                DecisionPath path = walk.play().path();
                Verified verified = verifier.verify(path);

                assertThat(verified.decisions())
                        .as("%s", walk)
                        .isEqualTo(path.steps().size());
                Replay.Result result = Replay.of(story, path);
                if (result instanceof Replay.Result.Diverged diverged) {
                    assertThat(verified.broken().get(0).number()).isEqualTo(diverged.step());
                    assertThat(verified.broken().get(0).misfit()).containsExactly(diverged.reason());
                } else {
                    assertThat(verified.broken()).isEmpty();
                }
                for (Replay.Match match : matches(result)) {
                    assertThat(differences(verified, match.step())).isEqualTo(List.copyOf(match.differences()));
                }
            });
        }
    }

    private static List<Replay.Match> matches(Replay.Result result) {
        return result instanceof Replay.Result.Arrived arrived
                ? arrived.matches()
                : ((Replay.Result.Diverged) result).matches();
    }

    private static List<Difference> differences(Verified verified, int number) {
        return verified.changed().stream()
                .filter(step -> step.number() == number)
                .flatMap(step -> step.differences().stream())
                .toList();
    }

    private static Tuple changed(int number, Difference difference) {
        return tuple(number, EnumSet.of(difference));
    }

    private static Verified.End come(List<Verified.Clause> clauses) {
        return new Verified.End.Come(FerryPack.SIGNED, FerryPack.SIGNED, true, new Verified.Terms.Known(clauses));
    }

    private static Pack edited(UnaryOperator<Choice> edit) {
        return Edits.withChoice(FerryPack.PACK, FerryPack.BOW.id(), edit);
    }

    private static Verified verified(Pack pack) {
        return verified(pack, PATH);
    }

    private static Verified verified(Pack pack, DecisionPath path) {
        return Verifier.of(Story.compile(pack), Hashes.story(pack)).verify(path);
    }

    private static Choice changed(Choice choice, String label, List<Effect> effects, boolean once) {
        return new Choice(
                choice.id(),
                label,
                choice.when(),
                choice.locked(),
                effects,
                choice.text(),
                once,
                choice.then(),
                choice.evidence());
    }
}
