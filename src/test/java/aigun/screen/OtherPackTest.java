package aigun.screen;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.screen.Update.Next;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** From one pack's title to another's. */
class OtherPackTest {
    private static final OtherPack BRIDGE = new OtherPack("bridge", "The Bridge");

    private final Model title = Screens.title(Screens.world(Screens.CAMPAIGN, List.of(BRIDGE)), Size.HOME);

    private Next turned() {
        int number = IntStream.rangeClosed(1, title.sheet().actions().size())
                .filter(each -> title.sheet().actions().get(each - 1) instanceof Action.Load)
                .findFirst()
                .orElseThrow();
        return Update.update(title, new Msg.Choose(number));
    }

    @Test
    void anotherPackIsOfferedByItsTitleAndLoadedWhenItIsChosen() {
        Next asked = turned();

        assertThat(asked.commands()).containsExactly(new Command.Load(BRIDGE));
        assertThat(Update.update(asked.model(), new Msg.Choose(1)).model().desk())
                .isEqualTo(asked.model().desk());
    }

    @Test
    void onceItIsThereNothingOfTheOneBeforeIsLeft() {
        World ferry = new World(Screens.FERRY, "1".repeat(16), "1".repeat(16));

        Model now = Update.update(turned().model(), new Msg.Loaded(ferry)).model();

        Model fresh = Screens.title(ferry, Size.HOME);
        assertThat(now.page()).isEqualTo(fresh.page());
        assertThat(now.desk()).isEqualTo(fresh.desk());
        assertThat(now.session()).isEqualTo(fresh.session());
        assertThat(now.ground().shelf()).isEqualTo(Shelf.EMPTY);
    }

    @Test
    void whereItCannotBeReadTheOneBeforeCanStillBePlayed() {
        Model failed = Update.update(turned().model(), new Msg.Failed("It is damaged."))
                .model();

        assertThat(failed.sheet()).isEqualTo(title.sheet());
        assertThat(Screens.text(failed)).contains("It is damaged.");
        assertThat(Update.update(failed, new Msg.Choose(1)).model().desk().screen())
                .isInstanceOf(Screen.Setup.class);
    }
}
