package aigun.screen;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.Golden;
import aigun.model.SceneId;
import aigun.model.StartId;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each screen looks like, at the home size, at the least and on a large one: a tour through a small story. */
class ViewTest {
    /** The keys that lead on from the last page, and what is to be seen then. */
    private record Stop(String keys, String name) {}

    private static final List<Stop> TOUR = List.of(
            new Stop("", "01-title"),
            new Stop("2", "02-setup"),
            new Stop("↓↓→", "03-setup-changed"),
            new Stop("⎋1⇲1", "04-play"),
            new Stop("⇲1", "05-changed"),
            new Stop("⇲2", "06-locked"),
            new Stop("⇲5", "07-table"),
            new Stop("⇲1", "08-propose"),
            new Stop("1", "09-propose-toll"),
            new Stop("1", "10-answer"),
            new Stop("d", "11-draft"),
            new Stop("1", "12-clause"),
            new Stop("⎋⎋p", "13-papers"),
            new Stop("1", "14-paper"),
            new Stop("⎋⎋l", "15-log"),
            new Stop("⎋u", "16-taken-back"),
            new Stop("r?", "17-help"),
            new Stop("⎋q", "18-leave"),
            new Stop("1v", "19-margin"),
            new Stop("v⇲", "20-study"));

    private static final List<Stop> LOOKING_BACK = List.of(
            new Stop("", "21-ending"),
            new Stop("⇲1", "22-contents"),
            new Stop("⇲", "22-contents-end"),
            new Stop("②", "23-signed"),
            new Stop("1", "24-signed-clause"),
            new Stop("⎋⎋③", "25-done"),
            new Stop("②", "26-decision"),
            new Stop("⎋⎋④", "27-answered"),
            new Stop("⎋⑤", "28-scales"),
            new Stop("⎋⑦", "29-guess"),
            new Stop("②", "29-otherwise"),
            new Stop("⎋②③", "30-treaties"),
            new Stop("⎋⎋⑨", "31-sources"),
            new Stop("⎋①", "39-leaf"),
            new Stop("⎋⑥", "40-leaf-rows"),
            new Stop("①", "41-leaf-rest"),
            new Stop("⎋⑩", "42-class"),
            new Stop("①", "43-class-numbers"));

    private static final List<Stop> GOING_THROUGH = List.of(
            new Stop("③", "44-replay"),
            new Stop("⇲", "44-replay-decided"),
            new Stop(".", "45-replay-table"),
            new Stop("]a", "46-replay-running"),
            new Stop("s", "47-strip"),
            new Stop("⎋c", "47-record"),
            new Stop("①d", "48-replay-draft"),
            new Stop("⎋②", "49-forking"),
            new Stop("⎋>?", "50-replay-help"),
            new Stop("⎋⎋t", "51-branches"),
            new Stop("①", "52-branch"),
            new Stop("②The 2nd way", "53-naming"));

    /** Asks for a tenth after two bows, which is agreed. */
    private static final String TO_THE_END = "⇲1⇲1⇲3";

    @ParameterizedTest
    @CsvSource({"80,24", "60,20", "200,60"})
    void everyScreenIsAsItWasLookedAt(int columns, int rows) {
        Model model = Screens.title(Screens.FERRY, new Size(columns, rows));
        for (Stop stop : TOUR) {
            model = Screens.typed(model, stop.keys());
            matches(stop.name(), model);
        }
        Model ended = Screens.typed(Screens.playing(Screens.FERRY, new Size(columns, rows), Viewing.PLAY), TO_THE_END);
        for (Stop stop : LOOKING_BACK) {
            ended = Screens.typed(ended, stop.keys());
            matches(stop.name(), ended);
        }
        Model again = Screens.typed(Screens.playing(Screens.FERRY, new Size(columns, rows), Viewing.PLAY), TO_THE_END);
        for (Stop stop : GOING_THROUGH) {
            again = Screens.typed(again, stop.keys());
            matches(stop.name(), again);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"01-title", "06-locked", "07-table", "10-answer", "11-draft", "20-study"})
    void everyPieceHasTheRoleItHad(String name) {
        Model model = Screens.title(Screens.FERRY, Size.HOME);
        for (Stop stop : TOUR) {
            model = Screens.typed(model, stop.keys());
            if (stop.name().equals(name)) {
                Golden.assertMatches("view/roles/" + name, Screens.roles(model));
                return;
            }
        }
        throw new AssertionError("the tour never comes to " + name);
    }

    /** Two games from the first start ended alike, one from the second otherwise; a start that is gone counts nowhere. */
    @Test
    void theTitleTellsWhatIsKnownOfEachStart() {
        StartId first = Screens.FERRY.pack().starts().get(0).id();
        StartId second = Screens.FERRY.pack().starts().get(1).id();
        Shelf shelf = new Shelf(
                List.of(new SavedGame("one", second, List.of(), 0, List.of(), "1 May 1858, 10:00")),
                List.of(new SavedGame("two", first, List.of(), 2, List.of(new SceneId("home")), "1 May 1858, 11:00")),
                List.of(
                        new Ended(first, new SceneId("signed")),
                        new Ended(first, new SceneId("home")),
                        new Ended(second, new SceneId("home")),
                        new Ended(new StartId("gone"), new SceneId("home"))),
                List.of(new Ways(first, BigInteger.valueOf(1_305_203_875), 11)));

        Model model = Screens.after(Screens.title(Screens.FERRY, Size.HOME), new Msg.Games(shelf));

        matches("00-title-again", model);
    }

    private static void matches(String name, Model model) {
        Size size = model.size();
        Golden.assertMatches("view/" + size.columns() + "x" + size.rows() + "/" + name, Screens.text(model));
        assertThat(View.view(model).lines()).hasSizeLessThanOrEqualTo(size.rows());
        for (Row row : View.view(model).lines()) {
            assertThat(Widths.columns(row.text())).as(row.text()).isLessThanOrEqualTo(size.columns());
        }
    }
}
