package aigun.screen;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first page of each campaign, and its table, where a term is proposed. */
class TableViewTest {
    @ParameterizedTest
    @CsvSource({
        "qing-campaign,80,24",
        "qing-campaign,120,40",
        "russia-campaign,80,24",
        "russia-campaign,120,40",
    })
    void aCampaignBeginsAsItWasLookedAt(String start, int columns, int rows) {
        matches(start, Campaigns.playing(start, new Size(columns, rows)));
    }

    @ParameterizedTest
    @CsvSource({
        "qing-table,80,24",
        "qing-table,120,40",
        "russia-table,80,24",
        "russia-table,120,40",
    })
    void aTableIsAsItWasLookedAt(String start, int columns, int rows) {
        Model table = Campaigns.playing(start, new Size(columns, rows));
        matches(start, table);
        matches(start + "-choices", Screens.typed(table, "⇲"));
        matches(start + "-propose", Screens.typed(table, "①"));
        matches(start + "-draft", Screens.typed(table, "d"));
    }

    private static void matches(String name, Model model) {
        String screen = Screens.text(model);
        Size size = model.size();

        assertThat(screen.lines()).allMatch(line -> line.length() <= size.columns());
        Golden.assertMatches("view/" + size.columns() + "x" + size.rows() + "/" + name, screen);
    }
}
