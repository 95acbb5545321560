package aigun.play;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.FerryPack;
import aigun.model.Choice;
import aigun.model.ChoiceId;
import aigun.model.Next;
import aigun.model.Pack;
import aigun.model.Sha256;
import java.util.List;
import org.junit.jupiter.api.Test;

class HashesTest {
    private static final String STORY = Hashes.story(FerryPack.PACK);

    @Test
    void aStoryIsKnownBySixteenDigits() {
        assertThat(STORY).matches("[0-9a-f]{16}");
    }

    @Test
    void theOrderInWhichChoicesAreShownIsNoRule() {
        assertThat(Hashes.story(FerryPack.pack(Pack.Order.SHUFFLED))).isEqualTo(STORY);
    }

    @Test
    void wordsAreNoRules() {
        Pack reworded = Edits.withChoice(
                FerryPack.PACK, FerryPack.BOW.id(), choice -> bow(choice, "Bow very low", FerryPack.BOW));

        assertThat(Hashes.story(reworded)).isEqualTo(STORY);
    }

    @Test
    void effectsAreRules() {
        Pack changed = Edits.withChoice(
                FerryPack.PACK, FerryPack.BOW.id(), choice -> bow(choice, choice.label(), FerryPack.SIT));

        assertThat(Hashes.story(changed)).isNotEqualTo(STORY);
    }

    @Test
    void instructionsAreNoRulesOfPlay() {
        assertThat(Hashes.story(Edits.withoutMandates(FerryPack.PACK))).isEqualTo(STORY);
    }

    @Test
    void theStateHashIsOfWhatDiffersFromTheStartAndOfTheScene() {
        Play begun = Play.begin(Walks.STORY, Walks.header(FerryPack.START));
        Play bowed = begun.take(FerryPack.BOW.id());

        assertThat(Hashes.state(Walks.STORY, begun.state(), begun.state()))
                .isEqualTo(Sha256.hex("scene=hall\n").substring(0, 8));
        assertThat(bowed.prints().state())
                .isEqualTo(Sha256.hex("clock=1\nscene=hall\ntrust=3\n").substring(0, 8));
    }

    @Test
    void aFlagThatIsGoneDiffersFromTheStartToo() {
        Play begun = Play.begin(Walks.STORY, Walks.header(FerryPack.START));
        Play searched = begun.take(FerryPack.SEARCH.id());

        assertThat(Hashes.state(Walks.STORY, searched.state(), begun.state()))
                .isNotEqualTo(Hashes.state(Walks.STORY, begun.state(), begun.state()));
    }

    @Test
    void twoMovesAtATableHaveDifferentFingerprints() {
        Play table = Play.begin(Walks.STORY, Walks.header(FerryPack.AT_THE_TABLE));

        List<String> consequences = List.of(
                table.take(new ChoiceId("propose toll=tenth")).prints().then(),
                table.take(new ChoiceId("propose landing=north-bank")).prints().then(),
                table.take(new ChoiceId("ask")).prints().then(),
                table.take(new ChoiceId("wait")).prints().then());

        assertThat(consequences).doesNotHaveDuplicates();
    }

    private static Choice bow(Choice old, String label, Choice like) {
        return new Choice(
                old.id(),
                label,
                old.when(),
                old.locked(),
                like.effects(),
                old.text(),
                old.once(),
                new Choice.Then.Go(Next.to(FerryPack.HALL)),
                old.evidence());
    }
}
