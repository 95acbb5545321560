package aigun.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {
    private static final Lines LINES = Lines.of(new Source("lamp.yaml", "a: 😀b\r\n\r瑷珲\nend"));

    @Test
    void everyKindOfLineBreakEndsALine() {
        assertThat(LINES.count()).isEqualTo(4);
        assertThat(LINES.line(1)).isEqualTo("a: 😀b");
        assertThat(LINES.line(2)).isEmpty();
        assertThat(LINES.line(3)).isEqualTo("瑷珲");
        assertThat(LINES.line(4)).isEqualTo("end");
        assertThat(LINES.line(5)).isEmpty();
    }

    @Test
    void placesAndIndexesAreTheSameThing() {
        String text = LINES.source().text();
        for (int index = 0; index < text.length(); index += Character.charCount(text.codePointAt(index))) {
            Location place = LINES.at(index);
            boolean isBreak = text.charAt(index) == '\n' || text.charAt(index) == '\r';

            if (!isBreak) {
                assertThat(LINES.index(place.line(), place.column())).isEqualTo(index);
            }
        }
    }

    @Test
    void columnsCountWholeLetters() {
        assertThat(LINES.at(5)).hasToString("lamp.yaml:1:5");
        assertThat(LINES.between(3, 6).length()).isEqualTo(2);
    }

    @Test
    void aStretchEndsWithItsLine() {
        assertThat(LINES.between(0, 100).length()).isEqualTo(5);
        assertThat(LINES.between(100, 200)).hasToString("lamp.yaml:4:4");
    }
}
