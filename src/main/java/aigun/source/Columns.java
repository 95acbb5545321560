package aigun.source;

/** How many columns a terminal gives a code point: none for marks upon another, two for wide letters, one for the rest. */
final class Columns {
    /** Wide ranges, from and to by turns: Korean, Chinese and Japanese letters, full-width forms, pictures. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0x4DBF, 0x4E00, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF,
        0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x1B000, 0x1B2FF, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900,
        0x1FAFF, 0x20000, 0x3FFFD
    };

    private Columns() {}

    static int of(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int index = 0; index < WIDE.length; index += 2) {
            if (WIDE[index] <= codePoint && codePoint <= WIDE[index + 1]) {
                return 2;
            }
        }
        return 1;
    }
}
