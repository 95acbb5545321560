package aigun.screen;

/** Where one grapheme cluster ends and the next begins. */
final class Clusters {
    private Clusters() {}

    static int end(String text, int from) {
        int codePoint = text.codePointAt(from);
        int at = from + Character.charCount(codePoint);
        char before = CodePoints.kind(codePoint);
        boolean pictograph = isPictograph(before);
        int regions = before == CodePoints.REGION ? 1 : 0;
        while (at < text.length()) {
            codePoint = text.codePointAt(at);
            char kind = CodePoints.kind(codePoint);
            boolean pictures = pictograph && before == CodePoints.JOINER && isPictograph(kind);
            boolean flag = regions == 1 && kind == CodePoints.REGION;
            if (!joins(before, kind) && !pictures && !flag) {
                return at;
            }
            pictograph = isPictograph(kind) || (pictograph && (isExtend(kind) || kind == CodePoints.JOINER));
            regions = kind == CodePoints.REGION ? regions + 1 : 0;
            before = kind;
            at += Character.charCount(codePoint);
        }
        return at;
    }

    /** Whether these two are never set apart, whatever is before them. */
    private static boolean joins(char before, char kind) {
        if (before == CodePoints.CONTROL || kind == CodePoints.CONTROL) {
            return false;
        }
        if (isExtend(kind) || kind == CodePoints.JOINER || kind == CodePoints.SPACING || before == CodePoints.PREPEND) {
            return true;
        }
        return switch (before) {
            case CodePoints.LEADING -> kind == CodePoints.LEADING || kind == CodePoints.VOWEL || isSyllable(kind);
            case CodePoints.VOWEL, CodePoints.SYLLABLE -> kind == CodePoints.VOWEL || kind == CodePoints.TRAILING;
            case CodePoints.TRAILING, CodePoints.CLOSED_SYLLABLE -> kind == CodePoints.TRAILING;
            default -> false;
        };
    }

    private static boolean isSyllable(char kind) {
        return kind == CodePoints.SYLLABLE || kind == CodePoints.CLOSED_SYLLABLE;
    }

    private static boolean isExtend(char kind) {
        return kind == CodePoints.EXTEND || kind == CodePoints.EXTEND_NARROW || kind == CodePoints.EXTEND_WIDE;
    }

    private static boolean isPictograph(char kind) {
        return kind == CodePoints.PICTOGRAPH_NARROW || kind == CodePoints.PICTOGRAPH_WIDE;
    }
}
