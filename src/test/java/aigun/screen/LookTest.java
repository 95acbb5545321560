package aigun.screen;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.Golden;
import aigun.model.PaperId;
import aigun.model.StartId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be looked up, the search, and two papers side by side. */
class LookTest {
    /** The keys that lead on from the last page, and what is to be seen then. */
    private record Stop(String keys, String name) {}

    private static final List<Stop> TOUR = List.of(
            new Stop("", "31-linked"),
            new Stop("f", "32-look"),
            new Stop("muravyo", "33-look-found"),
            new Stop("⏎", "34-looked"));

    private static final List<Stop> SATCHEL = List.of(
            new Stop("p", "35-satchel"),
            new Stop("3", "36-satchel-paper"),
            new Stop("⇲1", "37-satchel-beside"),
            new Stop("2", "38-satchel-pair"));

    @ParameterizedTest
    @CsvSource({"80,24", "120,40"})
    void everyScreenIsAsItWasLookedAt(int columns, int rows) {
        matches(campaign("qing-campaign", new Size(columns, rows)), TOUR);
        matches(campaign("russia-campaign", new Size(columns, rows)), SATCHEL);
    }

    private static void matches(Model first, List<Stop> tour) {
        Model model = first;
        for (Stop stop : tour) {
            model = Screens.typed(model, stop.keys());
            Size size = model.size();
            String name = "view/" + size.columns() + "x" + size.rows() + "/" + stop.name();
            Golden.assertMatches(name, Screens.text(model));
        }
    }

    /** The line of 1689 beside the Senate's letter goes to Muravyov, so that only his guest is told of it. */
    @Test
    void twoPapersThatCanBeLaidDownTogetherSaySo() {
        Screen pair = new Screen.Pair(new PaperId("nerchinsk-extract"), new PaperId("note-of-1853"));
        Model qing = campaign("qing-campaign", Size.HOME);
        Model russia = campaign("russia-campaign", Size.HOME);

        assertThat(Screens.text(qing.withDesk(qing.desk().plus(pair)))).contains("laid down together");
        assertThat(Screens.text(russia.withDesk(russia.desk().plus(pair)))).doesNotContain("laid down together");
    }

    @Test
    void whatASceneLinksToIsMarkedWhereItIsNamedFirst() {
        Golden.assertMatches("view/roles/31-linked", Screens.roles(campaign("qing-campaign", Size.HOME)));
    }

    @Test
    void whatTheSceneLinksToIsOneKeyAndEnterAway() {
        Model looked = Screens.typed(campaign("qing-campaign", Size.HOME), "f⏎");

        assertThat(looked.sheet().head().title()).isEqualTo("Yige");
    }

    @Test
    void lettersSearchAndBackspaceTakesThemBackBeforeItLeaves() {
        Model playing = Screens.playing(Screens.FERRY, Size.HOME, Viewing.PLAY);
        Model searched = Screens.typed(playing, "/QU");

        assertThat(searched.desk().screen()).isEqualTo(new Screen.Look("QU"));
        assertThat(searched.sheet().actions()).hasSize(1);
        Model once = backspace(searched);
        assertThat(once.desk().screen()).isEqualTo(new Screen.Look("Q"));
        assertThat(backspace(backspace(once)).desk().screen()).isEqualTo(Screen.Plain.PLAY);
    }

    private static Model backspace(Model model) {
        return Screens.after(model, Msg.Press.of(Msg.Named.BACKSPACE));
    }

    @Test
    void aPastedNameIsSearchedAndAnEndlessOneIsNotTaken() {
        Model looking = Screens.typed(Screens.playing(Screens.FERRY, Size.HOME, Viewing.PLAY), "f");

        Model pasted = Screens.after(looking, new Msg.Paste(" VOGT\n"));

        assertThat(pasted.sheet().actions().get(0)).isInstanceOf(Action.Open.class);
        assertThat(Screens.after(looking, new Msg.Paste("x".repeat(41))).desk().screen())
                .isEqualTo(new Screen.Look(""));
    }

    @Test
    void aPaperThatIsNotHeldCannotBeLookedUp() {
        Model model = Screens.playing(Screens.FERRY, Size.HOME, Viewing.PLAY);

        assertThat(Screens.text(Screens.typed(model, "fold letter"))).contains("Nothing here is called so.");
        assertThat(Screens.text(Screens.typed(Screens.typed(model, "⇲2"), "fold letter")))
                .contains("The old letter  paper");
    }

    @Test
    void thereIsNothingToLookUpBeforeAGame() {
        assertThat(Screens.typed(Screens.title(Screens.FERRY, Size.HOME), "f")
                        .desk()
                        .notice())
                .isEqualTo("That needs a game: choose a start first.");
    }

    @Test
    void twoPapersThatHaveNothingToSayTogetherSaySo() {
        Model model = Screens.typed(campaign("qing-campaign", Size.HOME), "p1⇲11");

        assertThat(Screens.text(model)).contains("Read side by side, they say nothing");
    }

    /** The pack that travels with the program, from its beginning. */
    private static Model campaign(String start, Size size) {
        return Screens.after(
                Screens.title(Maps.STORY, size), new Msg.Start(new StartId(start), List.of(), Viewing.PLAY));
    }
}
