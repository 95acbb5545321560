package aigun.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeTest {
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
        assertThat(Size.parse(text)).isEqualTo(new Size(columns, rows));
    }
}
