package aigun.screen;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.play.Play;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two paths of the short story that were given to be compared. */
class BesideSheetTest {
    private static final Doc.Block TOLD = new Doc.Text(0, List.of(new Run("All of it.", Role.PLAIN)));

    private static final Play ONE = played("⇲1⇲1⇲3");
    private static final Play OTHER = played("⇲1⇲2⇲1");

    private static Play played(String keys) {
        return Screens.typed(Screens.playing(Screens.FERRY, Size.HOME, Viewing.PLAY), keys)
                .playing()
                .play();
    }

    private static Model opened(Play one, Play other) {
        OtherPath beside = new OtherPath("other.aigun", other, List.of(TOLD));
        Msg.Replay replay = new Msg.Replay(one, "one.aigun", List.of(beside), 1, Viewing.MARGIN, "");
        return Screens.after(Screens.title(one.story(), Size.HOME), replay);
    }

    @Test
    void itOpensWhereTheyPartAndLeadsToEachDecisionThatIsNotTheSame() {
        Model beside = opened(ONE, OTHER);

        assertThat(Screens.text(beside))
                .contains("Beside other.aigun", "Path: one.aigun", "They part at decision 2", "There: ");
        Model looked = Screens.after(beside, new Msg.Choose(3));
        assertThat(looked.desk().screen()).isEqualTo(Screen.Plain.REPLAY);
        assertThat(Replaying.place(looked)).isEqualTo(1);
        assertThat(Screens.typed(beside, "⎋").desk().screen()).isEqualTo(Screen.Plain.REPLAY);
    }

    @Test
    void theOtherIsLookedAtInsteadAndBackAgain() {
        Model beside = opened(ONE, OTHER);

        Model turned = Screens.after(beside, new Msg.Choose(2));

        assertThat(Screens.text(turned)).contains("Beside one.aigun", "Path: other.aigun", "They part at decision 2");
        assertThat(turned.reel().orElseThrow().whole()).isEqualTo(OTHER);
        assertThat(Screens.text(Screens.after(turned, new Msg.Choose(2)))).isEqualTo(Screens.text(beside));
    }

    @Test
    void allThatWasSaidOfBothIsAPageOfItsOwn() {
        Model both = Screens.after(opened(ONE, OTHER), new Msg.Choose(1));

        assertThat(Screens.text(both)).contains("Beside other.aigun", "All of it.");
        assertThat(Screens.typed(both, "⎋").desk().screen()).isEqualTo(Screen.Plain.BESIDE);
    }

    @Test
    void ofTwoThatAreTheSameNothingDiffers() {
        assertThat(Screens.text(opened(ONE, ONE)))
                .contains("Every decision is the same.")
                .doesNotContain("There: ");
    }

    /** On the map the line of the other is the first to be laid beside that of the draft. */
    @Test
    void theLineOfTheOtherIsAmongThoseToCompareWith() {
        Play begun =
                Screens.playing(Maps.STORY, Size.HOME, Viewing.PLAY).playing().play();

        Model map = Screens.typed(opened(begun, begun), "⎋mc");

        assertThat(Screens.text(map)).contains("with the line of other.aigun at its end");
        assertThat(Screens.text(Screens.typed(map, "c"))).doesNotContain("other.aigun");
    }
}
