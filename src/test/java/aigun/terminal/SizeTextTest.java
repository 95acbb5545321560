package aigun.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.screen.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeTextTest {
    @ParameterizedTest
    @CsvSource({
        "24 80, 80, 24",
        "43 132, 132, 43",
        "0 0, 80, 24",
        "24, 80, 24",
        "'', 80, 24",
        "24 80x, 80, 24",
        "99999999999 80, 80, 24",
        "900 5000, 1000, 500",
    })
    void whatSttyPrintsIsReadOrElseTheHomeSizeIsTaken(String text, int columns, int rows) {
        assertThat(SizeText.parse(text)).isEqualTo(new Size(columns, rows));
    }
}
