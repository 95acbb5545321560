package aigun.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The faults an author can be told of: the closed list behind the words in brackets that end a message. Each has an
 * {@link Explanation} and a fixture of its own, and stands with those of its {@link CodeKind}.
 */
public enum Code {
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
    COMMA_IN_TEXT,
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

    RAW_HTML,
    IMAGE,
    CODE_IN_PROSE,
    PROSE_FORM,
    MARK,
    MARK_IN_PLAIN,
    LINK_LEAVES_PACK,

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

    NO_PACK_FILE,
    NEWER_FORMAT,
    UNKNOWN_FILE,
    WRONG_FOLDER,
    PATH_LEAVES_PACK,
    TOO_MANY,

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
    UNFINISHED,
    COMMENT_IN_TEXT,
    WAS_ALIVE,
    WAS_TWICE,
    FORMER_ID,
    WINDOW_FORM,
    POINTS_FORM,
    NO_OWNER,
    NEVER_DECIDES,
    CODES_ALIKE,

    DEAD_END,
    GOES_ROUND,
    ENDING_NEVER,
    SCENE_NEVER,
    CHOICE_NEVER,
    REPLY_NEVER,
    TABLE_NEVER,
    PARAGRAPH_NEVER,
    CONDITION_NEVER,
    CONDITION_UNASKED,
    CONDITION_ALWAYS,
    PARAGRAPH_ALWAYS,
    OUTDONE,
    UNREAD,
    IDLE,
    STOPS_AT_END,
    PATH_BREAKS,
    OTHER_TREATY,
    NOT_EXPLORED,
    UNMEANT;

    public CodeKind kind() {
        CodeKind kind = CodeKind.FILES;
        for (CodeKind each : CodeKind.values()) {
            kind = each.first().compareTo(this) <= 0 ? each : kind;
        }
        return kind;
    }

    /** The one that is printed so, in small letters or great ones. */
    public static Optional<Code> of(String word) {
        for (Code code : values()) {
            if (code.word().equalsIgnoreCase(word)) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    /** As all of them are printed, in order. */
    public static List<String> words() {
        List<String> words = new ArrayList<>();
        for (Code code : values()) {
            words.add(code.word());
        }
        return words;
    }

    /** As it is printed, such as {@code unknown-scene}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
