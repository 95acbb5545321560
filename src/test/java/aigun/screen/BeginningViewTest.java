package aigun.screen;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.Golden;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first pages of the pack that travels with the program: of the campaigns, and of the tables with what can be done there. */
class BeginningViewTest {
    private static final List<Size> SIZES = List.of(Size.HOME, new Size(120, 40));

    @ParameterizedTest
    @ValueSource(strings = {"qing-campaign", "russia-campaign"})
    void aCampaignBeginsAsItWasLookedAt(String start) {
        for (Size size : SIZES) {
            matches(start, Campaigns.playing(start, size));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"qing-table", "russia-table"})
    void aTableIsAsItWasLookedAt(String start) {
        for (Size size : SIZES) {
            Model table = Campaigns.playing(start, size);
            matches(start, table);
            matches(start + "-choices", Screens.typed(table, "⇲"));
            matches(start + "-propose", Screens.typed(table, "①"));
            matches(start + "-draft", Screens.typed(table, "d"));
        }
    }

    private static void matches(String name, Model model) {
        String screen = Screens.text(model);
        Size size = model.size();

        assertThat(screen.lines()).allMatch(line -> line.length() <= size.columns());
        Golden.assertMatches("view/" + size.columns() + "x" + size.rows() + "/" + name, screen);
    }
}
