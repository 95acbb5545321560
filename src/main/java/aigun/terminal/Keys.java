package aigun.terminal;

import aigun.screen.Msg;
import aigun.screen.Msg.Held;
import aigun.screen.Msg.Named;
import aigun.screen.Msg.Press;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** One key at the front of some bytes: a letter, a control, or what Escape begins. */
final class Keys {
    static final byte ESC = 0x1B;
    private static final int DELETE = 0x7F;
    private static final Found INCOMPLETE = new Found(0, Kind.KEY, List.of());

    private Keys() {}

    /** What the bytes begin with. */
    enum Kind {
        /** A key, or something that means nothing here. */
        KEY,
        PASTE_BEGINS,
        ANSWER_BEGINS
    }

    /**
     * @param taken how many bytes it is made of; zero while its rest is missing
     */
    record Found(int taken, Kind kind, List<Msg> messages) {
        static Found key(int taken, Msg message) {
            return new Found(taken, Kind.KEY, List.of(message));
        }

        static Found nothing(int taken) {
            return new Found(taken, Kind.KEY, List.of());
        }

        Found after(int more) {
            return taken == 0 ? this : new Found(taken + more, kind, messages);
        }
    }

    static Found find(byte[] bytes, int at) {
        if (bytes[at] != ESC) {
            return plain(bytes, at, Set.of());
        }
        if (at + 1 == bytes.length) {
            return INCOMPLETE;
        }
        return switch (bytes[at + 1]) {
            case '[', 'O' ->
                at + 2 == bytes.length
                        ? INCOMPLETE
                        : Sequences.find(bytes, at + 1).after(1);
            case ']', 'P', 'X', '^', '_' ->
                at + 2 == bytes.length ? INCOMPLETE : new Found(2, Kind.ANSWER_BEGINS, List.of());
            case ESC -> escapeTwice(bytes, at);
            default -> plain(bytes, at + 1, Set.of(Held.ALT)).after(1);
        };
    }

    /** Some terminals say Alt with a key by an Escape before its sequence. */
    private static Found escapeTwice(byte[] bytes, int at) {
        if (at + 2 == bytes.length) {
            return INCOMPLETE;
        }
        if (bytes[at + 2] != '[' && bytes[at + 2] != 'O') {
            return Found.key(1, Press.of(Named.ESCAPE));
        }
        Found found = find(bytes, at + 1).after(1);
        if (found.messages().size() == 1 && found.messages().get(0) instanceof Press press) {
            return Found.key(found.taken(), new Press(press.key(), with(press.held(), Held.ALT)));
        }
        return found;
    }

    /** Whether these bytes are keys of their own if nothing follows soon. */
    static boolean isAmbiguous(byte[] bytes) {
        return 0 < bytes.length && bytes[0] == ESC && (bytes.length == 1 || (bytes.length == 2 && 0 < bytes[1]));
    }

    /** What ambiguous bytes mean when nothing followed. */
    static List<Msg> alone(byte[] bytes) {
        Msg escape = Press.of(Named.ESCAPE);
        if (bytes.length == 1) {
            return List.of(escape);
        }
        if (bytes[1] == ESC) {
            return List.of(escape, escape);
        }
        return List.of(Msg.Type.alt(String.valueOf((char) bytes[1])));
    }

    private static Found plain(byte[] bytes, int at, Set<Held> held) {
        int first = bytes[at] & 0xFF;
        if (first < ' ' || first == DELETE) {
            return Found.key(1, control(first, held));
        }
        int length = length(first);
        if (length == 0) {
            return Found.nothing(1);
        }
        for (int next = 1; next < length; next++) {
            if (at + next == bytes.length) {
                return INCOMPLETE;
            }
            if ((bytes[at + next] & 0xC0) != 0x80) {
                return Found.nothing(next);
            }
        }
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        int codePoint = text.codePointAt(0);
        if (text.length() != Character.charCount(codePoint)
                || codePoint == 0xFFFD
                || Character.isISOControl(codePoint)) {
            return Found.nothing(length);
        }
        return Found.key(length, new Msg.Type(text, held));
    }

    /** Bytes of the character that begins so; zero when none does. */
    private static int length(int first) {
        if (first < 0x80) {
            return 1;
        }
        if (first < 0xC2) {
            return 0;
        }
        if (first < 0xE0) {
            return 2;
        }
        if (first < 0xF0) {
            return 3;
        }
        return first < 0xF5 ? 4 : 0;
    }

    private static Msg control(int code, Set<Held> held) {
        return switch (code) {
            case '\r', '\n' -> new Press(Named.ENTER, held);
            case '\t' -> new Press(Named.TAB, held);
            case '\b', DELETE -> new Press(Named.BACKSPACE, held);
            case ESC -> new Press(Named.ESCAPE, held);
            case 0 -> new Msg.Type(" ", with(held, Held.CTRL));
            default -> new Msg.Type(String.valueOf((char) letter(code)), with(held, Held.CTRL));
        };
    }

    /** The small letter that makes this control with Ctrl, or one of {@code \]^_}. */
    private static int letter(int code) {
        return code <= 26 ? 'a' + code - 1 : code + '@';
    }

    private static Set<Held> with(Set<Held> held, Held more) {
        Set<Held> all = EnumSet.of(more);
        all.addAll(held);
        return all;
    }
}
