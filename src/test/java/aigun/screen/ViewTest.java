package aigun.screen;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.Golden;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each screen looks like, at the home size, at the least and on a large one. */
class ViewTest {
    @ParameterizedTest
    @CsvSource({"80,24", "60,20", "200,60"})
    void everyScreenIsAsItWasLookedAt(int columns, int rows) {
        String size = columns + "x" + rows;
        Model title = Screens.title(columns, rows);
        Model play = Screens.playing(columns, rows, Viewing.PLAY);

        matches("title-" + size, title);
        matches("play-" + size, play);
        matches("play-end-" + size, Screens.after(play, Msg.Press.of(Msg.Named.END)));
        matches(
                "study-end-" + size,
                Screens.after(Screens.playing(columns, rows, Viewing.STUDY), Msg.Press.of(Msg.Named.END)));
        for (String key : List.of("d", "p", "l", "?", "q")) {
            matches("key-" + (key.equals("?") ? "help" : key) + "-" + size, Screens.after(play, Msg.Type.of(key)));
        }
    }

    private static void matches(String name, Model model) {
        Golden.assertMatches("view/" + name, Screens.text(model));
        assertThat(View.view(model).lines())
                .hasSizeLessThanOrEqualTo(model.size().rows());
        for (Row row : View.view(model).lines()) {
            assertThat(Widths.columns(row.text()))
                    .as(row.text())
                    .isLessThanOrEqualTo(model.size().columns());
        }
    }
}
