package aigun.screen;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.Golden;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The map on the screen: what keys do there, and what it looks like at every size. */
class MapViewTest {
    /** Opens the map, and what each further key shows on it. */
    private static final List<String> TOUR =
            List.of("m|basin", "c|basin-1689", "c|basin-1860", "cz|near-aigun", "→|near-aigun-east");

    @ParameterizedTest
    @CsvSource({"80,24", "60,20", "120,40", "200,60"})
    void everyMapIsAsItWasLookedAt(int columns, int rows) {
        Model model = Campaigns.playing("qing-table", new Size(columns, rows));
        for (String stop : TOUR) {
            String[] parts = stop.split("\\|", -1);
            model = Screens.typed(model, parts[0]);
            Golden.assertMatches("map/" + columns + "x" + rows + "/" + parts[1], Screens.text(model));
        }
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40"})
    void theLookingBackLaysTheLineBesideTheTreatys(int columns, int rows) {
        Model model = Screens.typed(Campaigns.onRecord("qing-aigun", new Size(columns, rows)), "e②⑩");

        Golden.assertMatches("map/" + columns + "x" + rows + "/debrief", Campaigns.whole(model));
    }

    @Test
    void everyPieceOfTheMapHasTheRoleItHad() {
        Golden.assertMatches(
                "map/roles", Screens.roles(Screens.typed(Campaigns.playing("qing-table", Size.HOME), "mc")));
    }

    @Test
    void aChangeOfTheDraftMovesTheLineAtOnce() {
        Model before = Campaigns.playing("russia-table", Size.HOME);
        Model after = proposed(before);

        assertThat(Screens.text(Screens.typed(after, "m"))).isNotEqualTo(Screens.text(Screens.typed(before, "m")));
    }

    /** The first proposal on the boundary that is agreed. */
    private static Model proposed(Model before) {
        for (aigun.engine.Option option : before.playing().play().options()) {
            boolean boundary = option.id().text().startsWith("propose boundary=");
            if (boundary && option.open()) {
                Model after = Screens.settled(
                        before, List.of(new Command.Keep(before.playing().take(option.id()))));
                if (!Scribe.of(after)
                        .story()
                        .draft(after.playing().play().state())
                        .equals(Scribe.of(before)
                                .story()
                                .draft(before.playing().play().state()))) {
                    return after;
                }
            }
        }
        throw new AssertionError("nothing on the boundary is agreed to");
    }

    @Test
    void homeGoesBackToWhereTheViewWasSet() {
        Model map = Screens.typed(Campaigns.playing("qing-table", Size.HOME), "m");
        Model moved = Screens.typed(map, "→→");

        assertThat(Screens.text(moved)).isNotEqualTo(Screens.text(map));
        assertThat(Screens.text(Screens.after(moved, Msg.Press.of(Msg.Named.HOME))))
                .isEqualTo(Screens.text(map));
    }

    @Test
    void theMapEndsSomewhere() {
        Model map = Screens.typed(Campaigns.playing("qing-table", Size.HOME), "m" + "→".repeat(40));

        assertThat(Screens.text(Screens.typed(map, "→"))).isEqualTo(Screens.text(map));
    }

    @Test
    void theSameKeyPutsTheMapAway() {
        Model model = Campaigns.playing("qing-table", Size.HOME);

        assertThat(Screens.text(Screens.typed(model, "mm"))).isEqualTo(Screens.text(model));
    }

    @Test
    void theLineOfTheTreatyIsKeptBackUntilTheEnd() {
        assertThat(ComparedLine.of(Scribe.of(Campaigns.playing("qing-table", Size.HOME)), List.of()))
                .hasSize(2);
        assertThat(ComparedLine.of(Scribe.of(Campaigns.onRecord("qing-aigun", Size.HOME)), List.of()))
                .hasSize(3);
    }

    @Test
    void aPackWithoutAMapSaysSo() {
        Model model = Screens.typed(Screens.playing(Screens.FERRY, Size.HOME, Viewing.PLAY), "m");

        assertThat(model.desk().notice()).isEqualTo("This pack has no map.");
        assertThat(model.desk().screen()).isEqualTo(Screen.Plain.PLAY);
    }

    @Test
    void lineModeTellsTheMapInWords() {
        Golden.assertMatches(
                "map/words",
                LineMode.answer(Campaigns.playing("qing-table", Size.HOME), "map", LineMode.WIDTH)
                        .said());
    }
}
