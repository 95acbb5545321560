package aigun.terminal;

import aigun.screen.Msg;
import aigun.screen.Msg.Held;
import aigun.screen.Msg.Named;
import aigun.screen.Msg.Press;
import aigun.terminal.Keys.Found;
import aigun.terminal.Keys.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What stands behind Escape and {@code [} or {@code O}: parameters, and a last byte that says what they are of. */
final class Sequences {
    /** Bytes; nothing that a terminal means is as long. */
    private static final int LENGTH_MAX = 64;

    private static final int PASTE = 200;
    private static final int OTHER_KEY = 27;
    private static final Found INCOMPLETE = Found.nothing(0);

    private static final Named[] TILDES = {
        Named.HOME, Named.INSERT, Named.DELETE, Named.END, Named.PAGE_UP, Named.PAGE_DOWN, Named.HOME, Named.END
    };

    private static final Named[] FUNCTIONS = {
        Named.F1, Named.F2, Named.F3, Named.F4, Named.F5, Named.F6,
        Named.F7, Named.F8, Named.F9, Named.F10, Named.F11, Named.F12
    };

    private Sequences() {}

    /** From the {@code [} or {@code O} on, behind which there is at least one byte. */
    static Found find(byte[] bytes, int at) {
        int last = at + 1;
        while (last < bytes.length && ' ' <= bytes[last] && bytes[last] <= '?') {
            last++;
        }
        if (LENGTH_MAX < last - at) {
            return Found.nothing(last - at);
        }
        if (last == bytes.length) {
            return INCOMPLETE;
        }
        if (bytes[last] < '@' || bytes[last] == 0x7F) {
            return Found.nothing(last - at);
        }
        int length = last - at + 1;
        if (last == at + 1 && bytes[at] == '[') {
            if (bytes[last] == 'M') {
                return Mouse.old(bytes, last + 1).after(2);
            }
            if (bytes[last] == '[') {
                return consoleKey(bytes, last + 1).after(2);
            }
        }
        Parameters parameters = Parameters.parse(bytes, at + 1, last);
        char kind = (char) bytes[last];
        if (bytes[at] == '[' && kind == '~' && parameters.number(0) == PASTE) {
            return new Found(length, Kind.PASTE_BEGINS, List.of());
        }
        return bytes[at] == '[' ? control(length, kind, parameters) : single(length, kind, parameters);
    }

    /** F1 to F5 of the Linux console: {@code A} to {@code E} behind a second bracket. */
    private static Found consoleKey(byte[] bytes, int at) {
        if (at == bytes.length) {
            return INCOMPLETE;
        }
        int function = bytes[at] - 'A';
        return 0 <= function && function < 5 ? press(1, FUNCTIONS[function], Set.of()) : Found.nothing(1);
    }

    private static Found control(int length, char kind, Parameters parameters) {
        if (parameters.isPrivate('<') && (kind == 'M' || kind == 'm')) {
            return kind == 'm' ? Found.nothing(length) : Mouse.pressed(length, parameters);
        }
        if (!parameters.isPlain()) {
            return Found.nothing(length);
        }
        return switch (kind) {
            case '~' -> tilde(length, parameters);
            case 'u' -> coded(length, parameters.number(0), held(parameters.number(1)));
            case 'Z' -> press(length, Named.TAB, Set.of(Held.SHIFT));
            case 'M' -> Found.nothing(length);
            // An answer to where the cursor is looks like F3 with something held; nobody asked, and nobody needs F3
            // held.
            case 'R' -> Found.nothing(length);
            default -> single(length, kind, parameters);
        };
    }

    /** The keys that both forms know. */
    private static Found single(int length, char kind, Parameters parameters) {
        Set<Held> held = held(parameters.number(1));
        return switch (kind) {
            case 'A' -> press(length, Named.UP, held);
            case 'B' -> press(length, Named.DOWN, held);
            case 'C' -> press(length, Named.RIGHT, held);
            case 'D' -> press(length, Named.LEFT, held);
            case 'F' -> press(length, Named.END, held);
            case 'H' -> press(length, Named.HOME, held);
            case 'M' -> press(length, Named.ENTER, held);
            case 'P' -> press(length, Named.F1, held);
            case 'Q' -> press(length, Named.F2, held);
            case 'R' -> press(length, Named.F3, held);
            case 'S' -> press(length, Named.F4, held);
            default -> Found.nothing(length);
        };
    }

    private static Found tilde(int length, Parameters parameters) {
        int code = parameters.number(0);
        Set<Held> held = held(parameters.number(1));
        if (code == OTHER_KEY) {
            return coded(length, parameters.number(2), held);
        }
        if (1 <= code && code <= TILDES.length) {
            return press(length, TILDES[code - 1], held);
        }
        int function = functionKey(code);
        return function == 0 ? Found.nothing(length) : press(length, FUNCTIONS[function - 1], held);
    }

    /** 11 to 15, 17 to 21, 23 and 24 are F1 to F12; zero for others. */
    private static int functionKey(int code) {
        if (11 <= code && code <= 15) {
            return code - 10;
        }
        if (17 <= code && code <= 21) {
            return code - 11;
        }
        return code == 23 || code == 24 ? code - 12 : 0;
    }

    /** A key told by its code point, as newer terminals do when asked. */
    private static Found coded(int length, int code, Set<Held> held) {
        return switch (code) {
            case '\r' -> press(length, Named.ENTER, held);
            case '\t' -> press(length, Named.TAB, held);
            case '\b', 0x7F -> press(length, Named.BACKSPACE, held);
            case OTHER_KEY -> press(length, Named.ESCAPE, held);
            default -> {
                boolean letter =
                        ' ' <= code && Character.isDefined(code) && Character.getType(code) != Character.PRIVATE_USE;
                yield letter ? Found.key(length, new Msg.Type(Character.toString(code), held)) : Found.nothing(length);
            }
        };
    }

    private static Found press(int length, Named key, Set<Held> held) {
        return Found.key(length, new Press(key, held));
    }

    /** One more than a sum of 1 for Shift, 2 for Alt and 4 for Ctrl. */
    private static Set<Held> held(int code) {
        if (code <= 1) {
            return Set.of();
        }
        Set<Held> held = EnumSet.noneOf(Held.class);
        int bits = code - 1;
        if ((bits & 1) != 0) {
            held.add(Held.SHIFT);
        }
        if ((bits & 2) != 0) {
            held.add(Held.ALT);
        }
        if ((bits & 4) != 0) {
            held.add(Held.CTRL);
        }
        return held;
    }
}
