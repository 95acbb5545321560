package aigun.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WidthsTest {
    private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
    private static final String FLAG = "\uD83C\uDDF7\uD83C\uDDFA";
    private static final String OTHER_FLAG = "\uD83C\uDDE8\uD83C\uDDF3";
    private static final String DARK_HAND = "\uD83D\uDC4B\uD83C\uDFFF";
    private static final String RED_HEART = "\u2764\uFE0F";

    @ParameterizedTest
    @CsvSource({
        "Aigun, 5",
        "Айгунь, 6",
        "za\u0301mok, 5",
        "е\u0301, 1",
        "瑷珲, 4",
        "愛琿條約, 8",
        "ﾊﾞ, 2",
        "パ, 2",
        "ハ\u309A, 2",
        "한, 2",
        "\u1112\u1161\u11AB, 2",
        "ꀀ, 2",
        "ㄅ, 2",
        "￥, 2",
        "⚡, 2",
        "❤, 1",
        "—…·“”, 5",
        "│█▀⠿, 4",
        "\uD87E\uDC1D, 2",
        "กำ, 2",
        "\u0939\u093F, 2",
    })
    void textTakesItsColumns(String text, int columns) {
        assertThat(Widths.columns(text)).isEqualTo(columns);
    }

    @Test
    void emojiAreTwoColumnsHoweverManyPointsTheyAreMadeOf() {
        for (String emoji : List.of("\uD83D\uDE00", FAMILY, FLAG, DARK_HAND, RED_HEART, "1\uFE0F\u20E3")) {
            assertThat(clusters(emoji)).containsExactly(emoji);
            assertThat(Widths.columns(emoji)).as(emoji).isEqualTo(2);
        }
    }

    @Test
    void whatIsOneCharacterToAReaderIsNeverCut() {
        assertThat(clusters("a" + FAMILY + FLAG + OTHER_FLAG + "е\u0301" + RED_HEART + "!"))
                .containsExactly("a", FAMILY, FLAG, OTHER_FLAG, "е\u0301", RED_HEART, "!");
        assertThat(clusters("\u1112\u1161\u11AB한\u11AB가\u11A8각\u1161"))
                .containsExactly("\u1112\u1161\u11AB", "한\u11AB", "가\u11A8", "각", "\u1161");
    }

    @Test
    void aJoinerBetweenWordsJoinsNothing() {
        assertThat(clusters("a\u200Db")).containsExactly("a\u200D", "b");
        assertThat(clusters("\u2764\uFE0F\u200D\uD83D\uDD25")).hasSize(1);
    }

    @Test
    void controlsAndLoneMarksTakeNoColumn() {
        for (String nothing :
                List.of("\u0000", "\u001B", "\t", "\u0085", "\u00AD", "\u0301", "\u200B", "\u202E", "\uFE0F")) {
            assertThat(Widths.columns(nothing)).isZero();
        }
        assertThat(clusters("a\u001B\u0301")).containsExactly("a", "\u001B", "\u0301");
    }

    @Test
    void halfOfASurrogatePairIsACharacterOfItsOwn() {
        assertThat(clusters("\uD83Da")).containsExactly("\uD83D", "a");
    }

    @Test
    void clustersOfSeveralPointsAreUncertain() {
        for (String cluster : List.of(FAMILY, FLAG, DARK_HAND, RED_HEART, "е\u0301", "\uD83C\uDDE8", "\uD83E\uDEE9")) {
            assertThat(Widths.isUncertain(cluster)).as(cluster).isTrue();
        }
        for (String cluster : List.of("a", "ы", "琿", "한", "\uD83D\uDE00", "─", "ꀀ")) {
            assertThat(Widths.isUncertain(cluster)).as(cluster).isFalse();
        }
    }

    /** One number for all code points, so that no Java and no edit changes a single one unseen. */
    @Test
    void everyCodePointHasTheColumnsItHad() {
        long sum = 0;
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            if (codePoint < Character.MIN_SURROGATE || Character.MAX_SURROGATE < codePoint) {
                String text = Character.toString(codePoint);
                sum = sum * 31 + Widths.columns(text);
            }
        }
        assertThat(Long.toHexString(sum)).isEqualTo("ba7988891f6c564e");
    }

    private static List<String> clusters(String text) {
        List<String> clusters = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = Widths.end(text, at);
            clusters.add(text.substring(at, end));
            at = end;
        }
        return clusters;
    }
}
