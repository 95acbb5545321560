package aigun.terminal;

import aigun.screen.Msg;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes messages of the bytes a terminal sends, however they are cut. Sequences that mean nothing here are swallowed
 * whole: their digits would choose. Knows no clock: whoever feeds it waits for {@link #patience} and then calls
 * {@link #giveUp}.
 */
final class KeyReader {
    /** Milliseconds; a lone Escape can't be told from the first byte of an arrow until these have passed. */
    static final int ESCAPE_WAIT = 25;

    /** Milliseconds for the rest of what certainly is a sequence, over a slow line. */
    static final int SEQUENCE_WAIT = 500;

    /** Of a paste; what is beyond is left out. */
    static final int PASTE_BYTES_MAX = 1 << 20;

    private static final byte[] PASTE_END = {Keys.ESC, '[', '2', '0', '1', '~'};
    private static final int BELL = 0x07;
    private static final int CANCEL = 0x18;
    private static final int SUBSTITUTE = 0x1A;

    /** What the next byte belongs to. */
    private enum Within {
        KEYS,
        /** Pasted text, up to its closing bracket. */
        PASTE,
        /** An answer nobody asked for, up to its end. */
        ANSWER
    }

    private final ByteArrayOutputStream paste = new ByteArrayOutputStream();
    private Within within = Within.KEYS;
    private int endMatched;
    private byte[] held = new byte[0];

    /** Everything that is complete by now, in order. */
    List<Msg> read(byte[] bytes, int count) {
        byte[] all = Arrays.copyOf(held, held.length + count);
        System.arraycopy(bytes, 0, all, held.length, count);
        List<Msg> messages = new ArrayList<>();
        int at = 0;
        while (at < all.length) {
            int taken = take(all, at, messages);
            if (taken == 0) {
                break;
            }
            at += taken;
        }
        held = Arrays.copyOfRange(all, at, all.length);
        return messages;
    }

    /** How many bytes were dealt with; zero when the rest must come first. */
    private int take(byte[] bytes, int at, List<Msg> messages) {
        return switch (within) {
            case KEYS -> key(bytes, at, messages);
            case PASTE -> pasted(bytes[at], messages);
            case ANSWER -> answered(bytes, at, messages);
        };
    }

    private int key(byte[] bytes, int at, List<Msg> messages) {
        Keys.Found found = Keys.find(bytes, at);
        if (found.taken() == 0) {
            return 0;
        }
        switch (found.kind()) {
            case KEY -> messages.addAll(found.messages());
            case PASTE_BEGINS -> within = Within.PASTE;
            case ANSWER_BEGINS -> within = Within.ANSWER;
        }
        return found.taken();
    }

    private int pasted(byte next, List<Msg> messages) {
        if (next == PASTE_END[endMatched]) {
            endMatched++;
            if (endMatched == PASTE_END.length) {
                messages.add(endPaste());
            }
            return 1;
        }
        keep(PASTE_END, endMatched);
        endMatched = 0;
        if (next == PASTE_END[0]) {
            endMatched = 1;
        } else {
            keep(new byte[] {next}, 1);
        }
        return 1;
    }

    private void keep(byte[] bytes, int count) {
        if (paste.size() + count <= PASTE_BYTES_MAX) {
            paste.write(bytes, 0, count);
        }
    }

    private Msg endPaste() {
        String text = paste.toString(StandardCharsets.UTF_8);
        paste.reset();
        endMatched = 0;
        within = Within.KEYS;
        return new Msg.Paste(text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    /** {@code ESC \\} ends an answer, as a bell does; any other sequence breaks it off and counts itself. */
    private int answered(byte[] bytes, int at, List<Msg> messages) {
        if (bytes[at] == Keys.ESC) {
            if (at + 1 == bytes.length) {
                return 0;
            }
            within = Within.KEYS;
            return bytes[at + 1] == '\\' ? 2 : key(bytes, at, messages);
        }
        if (bytes[at] == BELL || bytes[at] == CANCEL || bytes[at] == SUBSTITUTE) {
            within = Within.KEYS;
        }
        return 1;
    }

    /** Milliseconds to wait for the rest of what is unfinished; zero when nothing is. */
    int patience() {
        if (within != Within.KEYS) {
            return SEQUENCE_WAIT;
        }
        if (held.length == 0) {
            return 0;
        }
        return Keys.isAmbiguous(held) ? ESCAPE_WAIT : SEQUENCE_WAIT;
    }

    /** What the unfinished bytes mean if nothing follows: Escape, a key with Alt, a paste without end, or nothing. */
    List<Msg> giveUp() {
        if (within == Within.PASTE) {
            keep(PASTE_END, endMatched);
            return List.of(endPaste());
        }
        within = Within.KEYS;
        byte[] left = held;
        held = new byte[0];
        return Keys.isAmbiguous(left) ? Keys.alone(left) : List.of();
    }
}
