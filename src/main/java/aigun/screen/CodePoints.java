package aigun.screen;

/**
 * What Unicode 17 says of code points, as far as it bears on columns: our own table, since that of Java changes with its
 * version. Made from its files of grapheme breaks, emoji and East Asian widths; in doubt a character is taken for the
 * wider kind, since a blank too many harms less than a row that drifts.
 */
final class CodePoints {
    static final char PLAIN = ' ';
    static final char CONTROL = 'c';
    /** Joins what is before it: without columns, with one, with two (skin tones). */
    static final char EXTEND = 'x';

    static final char EXTEND_NARROW = 'y';
    static final char EXTEND_WIDE = 'q';
    static final char JOINER = 'z';
    static final char SPACING = 's';
    static final char PREPEND = 'p';
    /** The parts that Korean syllables are made of, and whole syllables. */
    static final char LEADING = 'l';

    static final char VOWEL = 'v';
    static final char TRAILING = 't';
    static final char SYLLABLE = 'h';
    static final char CLOSED_SYLLABLE = 'k';
    /** Two of them are a flag. */
    static final char REGION = 'r';

    static final char PICTOGRAPH_NARROW = 'n';
    static final char PICTOGRAPH_WIDE = 'm';
    static final char WIDE = 'w';

    /** From the first character that can join the one before it. */
    private static final int FIRST_MARK = 0x300;

    private static final int FIRST_SYLLABLE = 0xAC00;
    private static final int LAST_SYLLABLE = 0xD7A3;
    private static final int ENDINGS = 28;

    private CodePoints() {}

    /** One of the letters above. */
    static char kind(int codePoint) {
        if (isPlain(codePoint)) {
            return PLAIN;
        }
        if (0x4E00 <= codePoint && codePoint <= 0x9FFF) {
            return WIDE;
        }
        if (FIRST_SYLLABLE <= codePoint && codePoint <= LAST_SYLLABLE) {
            return (codePoint - FIRST_SYLLABLE) % ENDINGS == 0 ? SYLLABLE : CLOSED_SYLLABLE;
        }
        return CodePointTable.kind(codePoint);
    }

    /** Whether it takes one column, joins nothing and nothing that is plain joins it; a quick answer for most prose. */
    static boolean isPlain(int codePoint) {
        if (codePoint < 0x7F) {
            return 0x20 <= codePoint;
        }
        if (codePoint < FIRST_MARK) {
            return 0xA0 <= codePoint && codePoint != 0xA9 && codePoint != 0xAD && codePoint != 0xAE;
        }
        return (0x370 <= codePoint && codePoint < 0x483)
                || (0x2010 <= codePoint && codePoint < 0x2028)
                || (0x2500 <= codePoint && codePoint < 0x25AA);
    }
}
