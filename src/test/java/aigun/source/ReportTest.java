package aigun.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {
    @Test
    void theMarkerStandsBeneathItsWord() {
        assertThat(shown("next: qing/slp", 7, 8)).isEqualTo("""
                        lamp.yaml:1:7: error: There is no such scene. [unknown-scene]
                          1 | next: qing/slp
                            |       ^^^^^^^^
                          hint: Did you mean "qing/slip"?
                        """);
    }

    @Test
    void wideLettersTakeTwoColumns() {
        assertThat(lines("瑷珲: 条约 x", 5, 2)).containsExactly("瑷珲: 条约 x", "      ^^^^");
        assertThat(lines("瑷珲: 条约 x", 8, 1)).containsExactly("瑷珲: 条约 x", "           ^");
    }

    @Test
    void lettersBeyondSixteenBitsAreOneColumnOfTheFile() {
        assertThat(lines("𠀋😀 x", 4, 1)).containsExactly("𠀋😀 x", "     ^");
    }

    @Test
    void marksUponALetterTakeNoColumn() {
        assertThat(lines("e\u0301e\u0301 x", 6, 1)).containsExactly("e\u0301e\u0301 x", "   ^");
    }

    @Test
    void tabsAreShownAsBlanks() {
        assertThat(lines("\ta:\tb", 5, 1)).containsExactly("    a:  b", "        ^");
        assertThat(lines("\ta", 1, 1)).containsExactly("    a", "^^^^");
    }

    @Test
    void controlCharactersAreShownByTheirNames() {
        assertThat(lines("a\u001B[31mb", 2, 1)).containsExactly("a<U+001B>[31mb", " ^^^^^^^^");
        assertThat(lines("ab\u202Ecd", 4, 1)).containsExactly("ab<U+202E>cd", "          ^");
    }

    @Test
    void aPlaceBehindTheLineIsMarkedThere() {
        assertThat(lines("label:", 7, 1)).containsExactly("label:", "      ^");
        assertThat(lines("", 1, 1)).containsExactly("", "^");
    }

    @Test
    void aLongLineIsCutAroundThePlace() {
        String line = "word ".repeat(2_000);

        List<String> lines = lines(line, 5_001, 4);

        assertThat(lines.get(0)).hasSize(102).startsWith("…").endsWith("…");
        assertThat(lines.get(0).substring(41, 45)).isEqualTo("word");
        assertThat(lines.get(1)).isEqualTo(" ".repeat(41) + "^^^^");
    }

    @Test
    void aLongLineIsKeptToItsBeginningWhereThePlaceIsNear() {
        List<String> lines = lines("word ".repeat(2_000), 6, 4_000);

        assertThat(lines.get(0)).startsWith("word word").hasSize(101);
        assertThat(lines.get(1)).isEqualTo("     " + "^".repeat(95));
    }

    @Test
    void nothingThatAnAuthorWroteCommandsTheTerminal() {
        Source source = new Source("a\u001B]0;x\u0007.yaml", "a: \u009B31m");
        Diagnostic diagnostic = Diagnostic.error(Code.UNKNOWN_KEY, source.at(1, 1), "There is no key \"\u001B[2J\".")
                .withHint("Did you mean \"\r\n\"?");

        assertThat(Report.of(diagnostic).codePoints().filter(Controls::isUnsafe))
                .isEmpty();
        assertThat(Report.of(diagnostic).lines()).hasSize(4);
    }

    @Test
    void diagnosticsAreInOrderAndToldOnce() {
        Source lamp = new Source("lamp.yaml", "a: 1\nb: 2\n");
        Source barge = new Source("barge.yaml", "c: 3\n");
        Diagnostic first = Diagnostic.error(Code.UNKNOWN_KEY, barge.at(1, 1), "First.");
        Diagnostic second = Diagnostic.warning(Code.UNKNOWN_KEY, lamp.at(1, 4), "Second.");
        Diagnostic third = Diagnostic.error(Code.UNKNOWN_KEY, lamp.at(2, 1), "Third.");

        assertThat(Report.of(List.of(third, second, third, first)))
                .isEqualTo(Report.of(first) + "\n" + Report.of(second) + "\n" + Report.of(third));
        assertThat(Report.of(List.of())).isEmpty();
    }

    private static String shown(String line, int column, int length) {
        Location place = new Source("lamp.yaml", line + "\n").at(1, column).withLength(length);
        return Report.of(Diagnostic.error(Code.UNKNOWN_SCENE, place, "There is no such scene.")
                .withHint("Did you mean \"qing/slip\"?"));
    }

    /** The line and the marker, without the margin. */
    private static List<String> lines(String line, int column, int length) {
        List<String> all = shown(line, column, length).lines().toList();
        return List.of(
                all.get(1).substring(Math.min(6, all.get(1).length())),
                all.get(2).substring(6));
    }
}
