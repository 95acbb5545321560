package aigun.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.screen.Frame;
import aigun.screen.Role;
import aigun.screen.Row;
import aigun.screen.Run;
import aigun.screen.Size;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisplayTest {
    private static final String BEGIN = "^[?2026h";
    private static final String END = "^[?2026l";
    private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";

    private final Sink sink = new Sink();

    @Test
    void takingAndGivingBackTheScreenAreEachOthersMirror() throws IOException {
        Display display = new Display(sink, new Size(20, 3), Depth.MONO);
        display.enter();

        assertThat(sink.take()).isEqualTo("^[?1049h^[?7l^[?25l^[?1000h^[?1006h^[?2004h");
        display.leave();
        assertThat(sink.take()).isEqualTo("^[?2026l^[0m^[?2004l^[?1006l^[?1000l^[?7h^[?25h^[?1049l");
    }

    @Test
    void givingBackTwiceIsHarmlessAndNothingIsShownAfterIt() throws IOException {
        Display display = shown(20, 3, "a");
        display.leave();
        sink.take();
        display.leave();
        display.show(frame(20, 3, "b"));

        assertThat(sink.take()).isEmpty();
    }

    @Test
    void aDisplayThatNeverTookTheScreenGivesNothingBack() throws IOException {
        new Display(sink, new Size(20, 3), Depth.MONO).leave();

        assertThat(sink.take()).isEmpty();
    }

    @Test
    void aFrameIsOneWriteOfUtf8AndNothingElse() throws IOException {
        Display display = entered(20, 3);
        display.show(frame(20, 3, "Айгунь", "瑷珲 é·", "\uD83D\uDE00"));

        assertThat(sink.writes()).isEqualTo(1);
        assertThat(sink.take()).isEqualTo(BEGIN + "^[2J^[1HАйгунь^[2H瑷珲 é·^[3H\uD83D\uDE00" + END);
    }

    @Test
    void aFrameThatIsThereAlreadyWritesNothing() throws IOException {
        Display display = shown(20, 3, "a", "b");
        display.show(frame(20, 3, "a", "b"));

        assertThat(sink.take()).isEmpty();
    }

    @Test
    void onlyWhatChangedIsWritten() throws IOException {
        Display display = shown(20, 3, "one two", "three");
        display.show(frame(20, 3, "one tea", "three"));

        assertThat(sink.take()).isEqualTo(BEGIN + "^[1;6Hea" + END);
        display.show(frame(20, 3, "One ten", "three"));
        assertThat(sink.take()).isEqualTo(BEGIN + "^[1HO^[7Gn" + END);
    }

    @Test
    void aWideCharacterLeavesNoHalfBehind() throws IOException {
        Display display = shown(20, 1, "瑷珲x");
        display.show(frame(20, 1, "a 珲x"));

        assertThat(sink.take()).isEqualTo(BEGIN + "^[1Ha " + END);
    }

    @Test
    void uncertainClustersAreFencedIntoTheirColumns() throws IOException {
        Display display = entered(20, 1);
        display.show(frame(20, 1, "за\u0301мок " + FAMILY + "!"));

        assertThat(sink.take())
                .isEqualTo(BEGIN + "^[2J^[1Hз ^[1;2Hа\u0301^[1;3Hмок   ^[1;7H" + FAMILY + "^[1;9H!       " + END);
    }

    /** A terminal may have painted over it with a cluster that it takes for wider. */
    @Test
    void whatStandsBehindAnUncertainClusterIsWrittenAgain() throws IOException {
        Display display = shown(20, 2, "abc tail", FAMILY + "b" + FAMILY + "tail");
        display.show(frame(20, 2, "abd tail", "xyb" + FAMILY + "tail"));

        assertThat(sink.take()).isEqualTo(BEGIN + "^[1;3Hd^[2Hxyb  ^[2;4H" + FAMILY + "^[2;6Htail    " + END);
    }

    @Test
    void controlsOfATextNeverReachTheTerminal() throws IOException {
        Display display = entered(20, 1);
        display.show(frame(20, 1, "a\033[2Jb\u009Bc\u0007\u202Ed\u0301\u00AD\u0301e"));

        assertThat(sink.take()).isEqualTo(BEGIN + "^[2J^[1Ha[2Jbc ^[1;7Hd\u0301^[1;8He  " + END);
    }

    @Test
    void whatWouldStickOutIsCutBetweenCharacters() throws IOException {
        Display display = entered(5, 1);
        Row row = Row.of(List.of(new Run("abcd瑷x", Role.PLAIN), new Run("y", Role.PLAIN)));
        display.show(new Frame(5, 1, List.of(row)));

        assertThat(sink.take()).isEqualTo(BEGIN + "^[2J^[1Habcd" + END);
    }

    /** A terminal that does not wrap would set the mark upon the character before. */
    @Test
    void aMarkInTheLastColumnStaysOnItsLetter() throws IOException {
        Display display = entered(3, 1);
        display.show(frame(3, 1, "abе\u0301"));

        assertThat(sink.take()).isEqualTo(BEGIN + "^[2J^[1Hab^[?7hе\u0301^[?7l" + END);
    }

    @Test
    void aLookIsOneSequenceAndStaysUntilItChanges() throws IOException {
        Display display = new Display(sink, new Size(20, 2), Depth.SIXTEEN);
        display.enter();
        sink.take();
        Row row = Row.of(List.of(
                new Run("a", Role.PLAIN),
                new Run("bc", Role.NOTICE),
                new Run("d", Role.SELECTED),
                new Run("e", Role.PLAIN)));
        display.show(new Frame(20, 2, List.of(row)));

        assertThat(sink.take()).isEqualTo(BEGIN + "^[2J^[1Ha^[0;1;33mbc^[0;1;7md^[me" + END);
    }

    @Test
    void aBarReachesAcrossTheScreen() throws IOException {
        Display display = entered(6, 1);
        display.show(new Frame(6, 1, List.of(new Row(List.of(new Run("ab", Role.SELECTED)), Role.SELECTED))));

        assertThat(sink.take()).isEqualTo(BEGIN + "^[2J^[1H^[0;1;7mab    " + END);
    }

    @Test
    void anotherSizeIsPaintedFromNothing() throws IOException {
        Display display = shown(20, 3, "abc", "def");
        display.resize(new Size(10, 2));
        display.show(frame(10, 2, "abc", "def"));

        assertThat(sink.take()).isEqualTo(BEGIN + "^[2J^[1Habc^[2Hdef" + END);
    }

    @Test
    void afterAPauseAllIsPaintedAgain() throws IOException {
        Display display = shown(20, 3, "abc");
        display.pause();
        display.enter();
        sink.take();
        display.show(frame(20, 3, "abc"));

        assertThat(sink.take()).isEqualTo(BEGIN + "^[2J^[1Habc" + END);
    }

    @Test
    void aScreenThatIsNotTrustedIsPaintedAgain() throws IOException {
        Display display = shown(20, 3, "abc");
        display.distrust();
        display.show(frame(20, 3, "abc"));

        assertThat(sink.take()).isEqualTo(BEGIN + "^[2J^[1Habc" + END);
    }

    @Test
    void movingTheCursorCostsFewBytes() throws IOException {
        Display display = new Display(sink, new Size(132, 43), Depth.TRUE);
        display.enter();
        display.show(choices(2));
        sink.take();
        display.show(choices(3));

        assertThat(sink.writes()).isEqualTo(1);
        assertThat(sink.size()).isLessThanOrEqualTo(600);
    }

    @Test
    void nothingIsEverAskedOfTheTerminal() throws IOException {
        Display display = shown(132, 43, "abc");
        display.resize(new Size(80, 24));
        display.show(frame(80, 24, "abc"));
        display.pause();
        display.enter();
        display.leave();

        assertThat(sink.take()).doesNotContain("^[6n", "^[c", "\005", "^[5001");
    }

    private static Frame choices(int selected) {
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < 43; row++) {
            Role role = row == selected ? Role.SELECTED : Role.CHOICE;
            rows.add(new Row(
                    List.of(new Run(row + "  Answer with the line of 1689 and wait for what he says", role)), role));
        }
        return new Frame(132, 43, rows);
    }

    private Display entered(int columns, int rows) throws IOException {
        Display display = new Display(sink, new Size(columns, rows), Depth.MONO);
        display.enter();
        sink.take();
        return display;
    }

    private Display shown(int columns, int rows, String... lines) throws IOException {
        Display display = entered(columns, rows);
        display.show(frame(columns, rows, lines));
        sink.take();
        return display;
    }

    private static Frame frame(int columns, int rows, String... lines) {
        return new Frame(
                columns,
                rows,
                Arrays.stream(lines).map(line -> Row.of(line, Role.PLAIN)).toList());
    }
}
