package aigun.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.screen.Msg;
import aigun.screen.Msg.Click;
import aigun.screen.Msg.Held;
import aigun.screen.Msg.Named;
import aigun.screen.Msg.Paste;
import aigun.screen.Msg.Press;
import aigun.screen.Msg.Scroll;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyReaderTest {
    private static final String ESC = "\033";

    @Test
    void lettersAndDigitsAreTyped() {
        assertThat(read("q1 \u042B")).containsExactly(type("q"), type("1"), type(" "), type("\u042B"));
    }

    @Test
    void charactersBeyondTheFirstPlaneAreOneKey() {
        assertThat(read("\uD83D\uDE00\uD87E\uDC1D")).containsExactly(type("\uD83D\uDE00"), type("\uD87E\uDC1D"));
    }

    @Test
    void controlsAreKeysWithCtrl() {
        assertThat(read("\u0003\u001A\u0013\u0011\u001C\u0000"))
                .containsExactly(ctrl("c"), ctrl("z"), ctrl("s"), ctrl("q"), ctrl("\\"), ctrl(" "));
        assertThat(read("\r\n\t\u007F\b"))
                .containsExactly(
                        press(Named.ENTER),
                        press(Named.ENTER),
                        press(Named.TAB),
                        press(Named.BACKSPACE),
                        press(Named.BACKSPACE));
    }

    @Test
    void bothFormsOfTheArrowsAreKnown() {
        for (String form : List.of("[", "O")) {
            assertThat(read(ESC + form + "A" + ESC + form + "B" + ESC + form + "C" + ESC + form + "D"))
                    .containsExactly(press(Named.UP), press(Named.DOWN), press(Named.RIGHT), press(Named.LEFT));
        }
    }

    @Test
    void theOtherNamedKeysAreKnown() {
        assertThat(read(ESC + "[H" + ESC + "[4~" + ESC + "[5~" + ESC + "[6~" + ESC + "[3~" + ESC + "[2~"))
                .containsExactly(
                        press(Named.HOME),
                        press(Named.END),
                        press(Named.PAGE_UP),
                        press(Named.PAGE_DOWN),
                        press(Named.DELETE),
                        press(Named.INSERT));
        assertThat(read(ESC + "OP" + ESC + "[15~" + ESC + "[17~" + ESC + "[24~" + ESC + "[[B" + ESC + "OM"))
                .containsExactly(
                        press(Named.F1),
                        press(Named.F5),
                        press(Named.F6),
                        press(Named.F12),
                        press(Named.F2),
                        press(Named.ENTER));
    }

    @Test
    void whatIsHeldIsTold() {
        assertThat(read(ESC + "[1;5A" + ESC + "[Z" + ESC + "[5;3~" + ESC + ESC + "[B" + ESC + "\r"))
                .containsExactly(
                        new Press(Named.UP, Set.of(Held.CTRL)),
                        new Press(Named.TAB, Set.of(Held.SHIFT)),
                        new Press(Named.PAGE_UP, Set.of(Held.ALT)),
                        new Press(Named.DOWN, Set.of(Held.ALT)),
                        new Press(Named.ENTER, Set.of(Held.ALT)));
        assertThat(read(ESC + "x" + ESC + "\u0436")).containsExactly(Msg.Type.alt("x"), Msg.Type.alt("\u0436"));
        assertThat(read(ESC + "[97;5u" + ESC + "[27;5;13~" + ESC + "[57376u"))
                .containsExactly(ctrl("a"), new Press(Named.ENTER, Set.of(Held.CTRL)));
    }

    @Test
    void escapeAloneIsKnownOnlyAfterAWhile() {
        KeyReader keys = new KeyReader();

        assertThat(feed(keys, ESC)).isEmpty();
        assertThat(keys.patience()).isEqualTo(KeyReader.ESCAPE_WAIT);
        assertThat(keys.giveUp()).containsExactly(press(Named.ESCAPE));
        assertThat(keys.patience()).isZero();
    }

    @Test
    void escapeBeforeAnotherSequenceIsAKeyOfItsOwn() {
        assertThat(read(ESC + ESC + "q")).containsExactly(press(Named.ESCAPE), Msg.Type.alt("q"));
        assertThat(afterAWhile(ESC + ESC)).containsExactly(press(Named.ESCAPE), press(Named.ESCAPE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "]", "O", "P", "_"})
    void altWithAKeyThatAlsoBeginsASequence(String key) {
        assertThat(afterAWhile(ESC + key)).containsExactly(Msg.Type.alt(key));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\033[I",
                "\033[O",
                "\033[62;22;52c",
                "\033[?62;22c",
                "\033[>1;95;0c",
                "\033[24;80R",
                "\033[1;2R",
                "\033[?2026;2$y",
                "\033[?997;1n",
                "\033[8;24;80t",
                "\033[<35;90;26M",
                "\033[<2;9;2M",
                "\033[<0;90;26m",
                "\033[<66;9;2M",
                "\033[64;9;2M",
                "\033[M\040\002\000",
                "\033]11;rgb:0000/1111/2222\007",
                "\033]11;rgb:0000/1111/2222\033\\",
                "\033P1+r636f\033\\",
                "\033P>|name 1.2\033\\",
                "\033_Gi=31;OK\033\\",
                "\033^1234\033\\",
                "\033[201~",
                "\033[99~",
                "\033O1",
                "\u0085",
            })
    void whatMeansNothingIsSwallowedWhole(String sequence) {
        assertThat(read(sequence + ESC + "[A")).containsExactly(press(Named.UP));
        assertThat(inPieces(sequence + ESC + "[A")).containsExactly(press(Named.UP));
    }

    @Test
    void bytesThatAreNoTextAreSwallowed() {
        byte[] bytes = {(byte) 0xFF, (byte) 0x80, (byte) 0xC3, 'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80, 'b'};

        assertThat(new KeyReader().read(bytes, bytes.length)).containsExactly(type("a"), type("b"));
    }

    @Test
    void clicksAndTheWheelTellTheirPlaceFromZero() {
        assertThat(read(ESC + "[<0;180;40M" + ESC + "[<0;180;40m" + ESC + "[<64;1;1M" + ESC + "[<65;3;2M"))
                .containsExactly(new Click(179, 39), new Scroll(0, 0, -1), new Scroll(2, 1, 1));
    }

    @Test
    void terminalsThatKnowOnlyTheOldMouseClickToo() {
        assertThat(read(ESC + "[M !\"")).containsExactly(new Click(0, 1));
        byte[] far = {0x1B, '[', 'M', ' ', (byte) (32 + 151), (byte) (32 + 3)};
        assertThat(new KeyReader().read(far, far.length)).containsExactly(new Click(150, 2));
    }

    @Test
    void whatIsPastedIsOneMessageAndPressesNothing() {
        assertThat(inPieces(ESC + "[200~go\rnorth 12\r\n\u0436" + ESC + "[A" + ESC + "[201~q"))
                .containsExactly(new Paste("go\nnorth 12\n\u0436" + ESC + "[A"), type("q"));
    }

    @Test
    void aPasteThatNeverEndsIsTakenAsItIs() {
        assertThat(afterAWhile(ESC + "[200~half" + ESC + "[20")).containsExactly(new Paste("half" + ESC + "[20"));
    }

    @Test
    void aPasteHasALimit() {
        List<Msg> messages = read(ESC + "[200~" + "x".repeat(KeyReader.PASTE_BYTES_MAX + 5) + ESC + "[201~");

        assertThat(messages).containsExactly(new Paste("x".repeat(KeyReader.PASTE_BYTES_MAX)));
    }

    @Test
    void anUnfinishedSequenceIsWaitedForLongerAndThenForgotten() {
        KeyReader keys = new KeyReader();

        assertThat(feed(keys, ESC + "[<0;9")).isEmpty();
        assertThat(keys.patience()).isEqualTo(KeyReader.SEQUENCE_WAIT);
        assertThat(feed(keys, "0;26M")).containsExactly(new Click(89, 25));
        assertThat(feed(keys, ESC + "[1;")).isEmpty();
        assertThat(keys.giveUp()).isEmpty();
        assertThat(feed(keys, "q")).containsExactly(type("q"));
        assertThat(feed(keys, ESC + "]52;c;")).isEmpty();
        assertThat(keys.giveUp()).isEmpty();
        assertThat(feed(keys, "q")).containsExactly(type("q"));
    }

    @Test
    void aBrokenSequenceDoesNotTakeTheNextOneAlong() {
        assertThat(read(ESC + "[1;" + ESC + "[B")).containsExactly(press(Named.DOWN));
        assertThat(read(ESC + "]0;title" + ESC + "[B")).containsExactly(press(Named.DOWN));
        assertThat(read(ESC + "[" + "1;".repeat(80) + "Aq")).endsWith(type("q"));
    }

    @Test
    void noBytesEverBreakIt() {
        Random random = new Random(7);
        for (int round = 0; round < 3000; round++) {
            KeyReader keys = new KeyReader();
            for (int chunk = 0; chunk < 6; chunk++) {
                byte[] bytes = new byte[random.nextInt(12)];
                for (int at = 0; at < bytes.length; at++) {
                    bytes[at] = (byte)
                            (random.nextInt(3) == 0 ? "\033[]O<;~M".charAt(random.nextInt(8)) : random.nextInt(256));
                }
                keys.read(bytes, bytes.length);
                if (random.nextBoolean()) {
                    keys.giveUp();
                }
            }
            keys.giveUp();
            assertThat(keys.patience()).isZero();
        }
    }

    private static List<Msg> read(String text) {
        return feed(new KeyReader(), text);
    }

    private static List<Msg> feed(KeyReader keys, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return keys.read(bytes, bytes.length);
    }

    private static List<Msg> afterAWhile(String text) {
        KeyReader keys = new KeyReader();
        List<Msg> messages = new ArrayList<>(feed(keys, text));
        messages.addAll(keys.giveUp());
        return messages;
    }

    /** Byte by byte, as a slow line would bring it. */
    private static List<Msg> inPieces(String text) {
        KeyReader keys = new KeyReader();
        List<Msg> messages = new ArrayList<>();
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            messages.addAll(keys.read(new byte[] {one}, 1));
        }
        return messages;
    }

    private static Msg type(String text) {
        return Msg.Type.of(text);
    }

    private static Msg ctrl(String text) {
        return Msg.Type.ctrl(text);
    }

    private static Msg press(Named key) {
        return Press.of(key);
    }
}
