package aigun.screen;

/**
 * Columns that text takes on a terminal, and the clusters it is made of: what a reader takes for one character and what
 * must never be cut. By Unicode 17's rules for grapheme clusters, but for Indic conjuncts, which terminals set apart.
 * The same on every version of Java.
 */
public final class Widths {
    private static final int TEXT_STYLE = 0xFE0E;
    private static final int PICTURE_STYLE = 0xFE0F;
    /** Emoji from here on are younger than many terminals' tables. */
    private static final int YOUNG_FIRST = 0x1FA70;

    private static final int YOUNG_LAST = 0x1FAFF;
    private static final int COLUMNS_MAX = 2;

    private Widths() {}

    /** Columns of the whole text; control characters, soft hyphens and lone marks take none. */
    public static int columns(String text) {
        int columns = 0;
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            columns += columns(text, at, end);
            at = end;
        }
        return columns;
    }

    /** Where the cluster ends that starts at {@code from}, which is less than the text's length. */
    public static int end(String text, int from) {
        char first = text.charAt(from);
        int after = from + 1;
        if (CodePoints.isPlain(first) && (after == text.length() || CodePoints.isPlain(text.charAt(after)))) {
            return after;
        }
        return Clusters.end(text, from);
    }

    /** Columns of the one cluster between two places: 0, 1 or 2. One of none must not be painted. */
    public static int columns(String text, int from, int end) {
        if (end - from == 1 && CodePoints.isPlain(text.charAt(from))) {
            return 1;
        }
        int columns = 0;
        boolean picture = false;
        int at = from;
        while (at < end) {
            int codePoint = text.codePointAt(at);
            if (codePoint == TEXT_STYLE || codePoint == PICTURE_STYLE) {
                picture = codePoint == PICTURE_STYLE;
            } else {
                columns += ownColumns(CodePoints.kind(codePoint));
            }
            at += Character.charCount(codePoint);
        }
        if (columns == 0 || picture) {
            return startsWithMark(text, from) ? 0 : Math.max(columns, picture ? COLUMNS_MAX : 0);
        }
        return Math.min(columns, COLUMNS_MAX);
    }

    private static boolean startsWithMark(String text, int from) {
        char kind = CodePoints.kind(text.codePointAt(from));
        return kind == CodePoints.EXTEND || kind == CodePoints.JOINER || kind == CodePoints.CONTROL;
    }

    private static int ownColumns(char kind) {
        return switch (kind) {
            case CodePoints.CONTROL, CodePoints.EXTEND, CodePoints.JOINER, CodePoints.VOWEL, CodePoints.TRAILING -> 0;
            case CodePoints.EXTEND_WIDE,
                    CodePoints.LEADING,
                    CodePoints.SYLLABLE,
                    CodePoints.CLOSED_SYLLABLE,
                    CodePoints.REGION,
                    CodePoints.PICTOGRAPH_WIDE,
                    CodePoints.WIDE -> 2;
            default -> 1;
        };
    }

    /** Whether terminals disagree on the columns of this cluster, so that it must be kept within its own. */
    public static boolean isUncertain(String cluster) {
        int first = cluster.codePointAt(0);
        if (Character.charCount(first) < cluster.length()) {
            return true;
        }
        return switch (CodePoints.kind(first)) {
            case CodePoints.PREPEND,
                    CodePoints.SPACING,
                    CodePoints.EXTEND_NARROW,
                    CodePoints.EXTEND_WIDE,
                    CodePoints.REGION,
                    CodePoints.VOWEL,
                    CodePoints.TRAILING -> true;
            case CodePoints.PICTOGRAPH_WIDE, CodePoints.PICTOGRAPH_NARROW ->
                YOUNG_FIRST <= first && first <= YOUNG_LAST;
            default -> false;
        };
    }
}
