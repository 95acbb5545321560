package aigun.source;

import java.util.Locale;

/**
 * The kinds of faults an author can be told of: the closed list behind the words in brackets that end a message. Each
 * has a row in {@code scenes/README.md} and a fixture of its own.
 */
public enum Code {
    // Files, and YAML and JSON as such.
    NOT_UTF8,
    BYTE_ORDER_MARK,
    EMPTY_FILE,
    FILE_TOO_LARGE,
    TOO_MANY_VALUES,
    TOO_DEEP,
    CONTROL_CHARACTER,
    TAB_INDENT,
    INDENT,
    COLON_IN_TEXT,
    NEEDS_QUOTES,
    OPEN_QUOTE,
    OPEN_BRACKET,
    UNKNOWN_ESCAPE,
    YAML_SYNTAX,
    JSON_SYNTAX,
    DUPLICATE_KEY,
    ANCHOR,
    ALIAS,
    TAG,
    SECOND_DOCUMENT,

    // A value of the wrong form.
    NOT_TEXT,
    NOT_WHOLE,
    NOT_TRUTH,
    NOT_AN_ID,
    NOT_A_MAPPING,
    NOT_A_LIST,
    LIST_FOR_ONE,
    NUMBER_RANGE,
    EMPTY_TEXT,
    LINE_BREAK,
    UNKNOWN_WORD,
    UNKNOWN_KEY,
    MISSING_KEY,

    // Expressions.
    EXPRESSION,
    MISSING_SPACE,
    WRONG_KIND,
    NOT_HERE,
    NEVER_DIFFERS,
    UNKNOWN_NAME,
    UNKNOWN_ISSUE,
    UNKNOWN_POSITION,
    UNKNOWN_SIDE,
    UNKNOWN_COUNTERPART,
    UNKNOWN_SCENE,
    UNKNOWN_CHOICE,

    // Prose.
    RAW_HTML,
    IMAGE,
    CODE_IN_PROSE,
    PROSE_FORM,
    MARK,
    MARK_IN_PLAIN,
    LINK_LEAVES_PACK,

    // Names across a pack.
    UNKNOWN_TRACK,
    UNKNOWN_FLAG,
    UNKNOWN_TREATY,
    UNKNOWN_START,
    UNKNOWN_PATH,
    UNKNOWN_SOURCE,
    UNKNOWN_PERSON,
    UNKNOWN_PLACE,
    UNKNOWN_PAPER,
    UNKNOWN_PASSAGE,
    UNKNOWN_LINK,
    UNKNOWN_UNIT,
    UNKNOWN_OWNER,
    UNKNOWN_COURSE,
    NAME_TAKEN,
    RESERVED_WORD,
    DECLARED_TWICE,
    NAMED_TWICE,

    // A pack as a whole.
    NO_PACK_FILE,
    NEWER_FORMAT,
    UNKNOWN_FILE,
    PATH_LEAVES_PACK,
    TOO_MANY,

    // What cannot be meant so.
    RANGE_FORM,
    BANDS_ORDER,
    TOO_FEW,
    ONE_TERM,
    EFFECT_FORM,
    PARAGRAPH_FORM,
    PAGE_FORM,
    RESERVATION_FORM,
    DECISION_FORM,
    MISSING_LOCKED,
    NO_COUNTERPART,
    MISSING_ANSWER,
    ANSWER_UNASKED,
    NEXT_TWICE,
    NO_WAY_ON,
    TWO_WAYS,
    LAST_HAS_CONDITION,
    NEVER_REACHED,
    MISSING_BROKEN,
    PASS_CYCLE,
    ASKS_BEYOND,
    MISSING_CLAUSE,
    CLAUSE_FORM,
    NO_SOURCES,
    OTHER_START,
    NOT_A_NUMBER,
    NOT_A_DATE,
    DATES_DIFFER,
    LONG_LABEL,
    WAS_ALIVE,
    WAS_TWICE,
    WINDOW_FORM,
    POINTS_FORM,
    NO_OWNER,
    NEVER_DECIDES,
    CODES_ALIKE;

    /** As it is printed, such as {@code unknown-scene}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
