package aigun.source;

/** What codes are about. Each kind begins with one of them, and goes as far as the next one does. */
public enum CodeKind {
    /** Files, and YAML and JSON as such. */
    FILES(Code.NOT_UTF8),
    /** A value of the wrong form. */
    VALUES(Code.NOT_TEXT),
    EXPRESSIONS(Code.EXPRESSION),
    PROSE(Code.RAW_HTML),
    /** Names across a pack. */
    NAMES(Code.UNKNOWN_TRACK),
    /** A pack as a whole. */
    PACK(Code.NO_PACK_FILE),
    /** What can't be meant so. */
    SENSE(Code.RANGE_FORM),
    /** What shows in play alone, when all of it is explored. */
    PLAY(Code.DEAD_END);

    private final Code first;

    CodeKind(Code first) {
        this.first = first;
    }

    /** The first of them. */
    Code first() {
        return first;
    }
}
