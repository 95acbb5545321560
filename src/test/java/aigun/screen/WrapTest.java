package aigun.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WrapTest {
    private static final String LETTERS = "abc аж瑷珲ね（）。—-…\"' !.e\u0301\uD83D\uDE00";

    @Test
    void aLineEndsBetweenWordsAndAfterDashesAndHyphens() {
        assertThat(Wrap.lines("The left bank", 8)).containsExactly("The left", "bank");
        assertThat(Wrap.lines("the river-mouth", 12)).containsExactly("the river-", "mouth");
        assertThat(Wrap.lines("five, 1858—then", 11)).containsExactly("five, 1858—", "then");
    }

    @Test
    void whatStandsBeforeANumberStaysWithIt() {
        assertThat(Wrap.lines("it fell to -1", 11)).containsExactly("it fell to", "-1");
    }

    @Test
    void wideCharactersTakeTwoColumnsAndMayBePartedButNotFromTheirPunctuation() {
        assertThat(Wrap.lines("愛琿條約", 4)).containsExactly("愛琿", "條約");
        assertThat(Wrap.lines("愛琿條約。", 8)).containsExactly("愛琿條", "約。");
        assertThat(Wrap.lines("（愛琿）", 3)).containsExactly("（", "愛", "琿", "）");
    }

    @Test
    void aWordLongerThanALineIsCutBetweenCharacters() {
        assertThat(Wrap.lines("e\u0301e\u0301e\u0301", 2)).containsExactly("e\u0301e\u0301", "e\u0301");
    }

    @Test
    void rolesKeepTheirPlacesAcrossLines() {
        List<Run> runs = List.of(new Run("He says ", Role.PLAIN), new Run("no such", Role.EMPHASIS));

        assertThat(Wrap.runs(runs, 10))
                .containsExactly(
                        List.of(new Run("He says ", Role.PLAIN), new Run("no", Role.EMPHASIS)),
                        List.of(new Run("such", Role.EMPHASIS)));
    }

    @Test
    void nothingIsLostAndNoLineIsTooWide() {
        SplittableRandom random = new SplittableRandom(1689);
        int[] letters = LETTERS.codePoints().toArray();
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(60);
            for (int letter = 0; letter < length; letter++) {
                text.appendCodePoint(letters[random.nextInt(letters.length)]);
            }
            int width = 2 + random.nextInt(20);

            List<String> lines = Wrap.lines(text.toString(), width);

            assertThat(String.join("", lines).replace(" ", ""))
                    .isEqualTo(text.toString().replace(" ", ""));
            for (String line : lines) {
                assertThat(Widths.columns(line)).as(line).isLessThanOrEqualTo(width);
            }
        }
    }
}
