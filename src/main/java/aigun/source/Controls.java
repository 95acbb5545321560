package aigun.source;

/**
 * Characters that command a terminal, or turn text around, instead of being text: C0 and C1 but for line breaks and tabs,
 * the line separators of Unicode, marks and overrides of direction, lone surrogates, and what is no character.
 */
public final class Controls {
    /** From here on a letter has to be looked at closely. */
    private static final int CLOSE_LOOK = 0x2028;

    private Controls() {}

    public static boolean isUnsafe(int codePoint) {
        if (codePoint == '\n' || codePoint == '\r' || codePoint == '\t') {
            return false;
        }
        return codePoint < 0x20
                || isWithin(codePoint, 0x7F, 0x9F)
                || isWithin(codePoint, 0x2028, 0x202E)
                || isWithin(codePoint, 0x2066, 0x2069)
                || isWithin(codePoint, 0xD800, 0xDFFF)
                || codePoint == 0xFEFF
                || 0xFFFE <= (codePoint & 0xFFFF);
    }

    /** The index of the first such character from {@code from} on, or -1. */
    public static int firstUnsafe(String text, int from) {
        int length = text.length();
        int index = from;
        while (index < length) {
            char letter = text.charAt(index);
            if (isPlain(letter)) {
                index++;
                continue;
            }
            int codePoint = text.codePointAt(index);
            if (isUnsafe(codePoint)) {
                return index;
            }
            index += Character.charCount(codePoint);
        }
        return -1;
    }

    /** Whether a letter is safe at first sight, as nearly all are. */
    private static boolean isPlain(char letter) {
        return letter < 0x7F ? ' ' <= letter || letter == '\n' : 0x9F < letter && letter < CLOSE_LOOK;
    }

    /** Its name as Unicode gives it, such as {@code U+202E}. */
    public static String name(int codePoint) {
        String digits = Integer.toHexString(codePoint).toUpperCase(java.util.Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    /** The text on one line and safe to print: such characters, breaks and tabs too, stand as {@code <U+202E>}. */
    public static String visible(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(codePoint -> shown.append(visible(codePoint)));
        return shown.toString();
    }

    static String visible(int codePoint) {
        boolean plain = !isUnsafe(codePoint) && codePoint != '\n' && codePoint != '\r' && codePoint != '\t';
        return plain ? Character.toString(codePoint) : "<" + name(codePoint) + ">";
    }

    private static boolean isWithin(int codePoint, int least, int most) {
        return least <= codePoint && codePoint <= most;
    }
}
