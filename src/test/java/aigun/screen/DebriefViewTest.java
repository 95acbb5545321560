package aigun.screen;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.Golden;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page that looks back on both campaigns, all of it, once they were played as it is known to have been. */
class DebriefViewTest {
    /** The pages by the number before them; the last are of a class. */
    private static final String PAGES = "①②③④⑤⑥⑦⑧⑨⑩";

    @ParameterizedTest
    @CsvSource({
        "qing-campaign,80,24",
        "qing-campaign,120,40",
        "russia-campaign,80,24",
        "russia-campaign,120,40",
    })
    void everyPageThatLooksBackIsShownAsItWasLookedAt(String start, int columns, int rows) {
        String screens = all(start, new Size(columns, rows), Screens::text);

        assertThat(screens.lines()).allMatch(line -> line.length() <= columns);
        Golden.assertMatches("view/" + columns + "x" + rows + "/debrief-" + start, screens);
    }

    @ParameterizedTest
    @ValueSource(strings = {"qing-campaign", "russia-campaign"})
    void everyPageThatLooksBackIsAsItWasRead(String start) {
        Golden.assertMatches("view/whole/debrief-" + start, all(start, Size.HOME, Campaigns::whole));
    }

    private static String all(String start, Size size, Function<Model, String> shown) {
        Model ended = Screens.typed(Campaigns.onRecord(start, size), "e");
        StringBuilder pages = new StringBuilder(shown.apply(ended));
        PAGES.codePoints()
                .mapToObj(Character::toString)
                .forEach(key -> pages.append("\n\n").append(shown.apply(Screens.typed(ended, key))));
        return pages.toString();
    }
}
