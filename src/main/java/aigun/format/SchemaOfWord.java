package aigun.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a JSON Schema says of a single value. Where a text belongs, editors may read a number or a truth. */
final class SchemaOfWord {
    private static final List<String> TEXT = List.of("string", "number", "boolean");
    private static final String LINE = "^\\s*\\S[^\\n]*\\s*$";
    private static final String ONE_LINE = "A text of one line belongs here.";

    private SchemaOfWord() {}

    /** Nothing, where values of the kind are not single. */
    static Map<String, Object> of(Kind kind) {
        if (kind instanceof Kind.OneOf one) {
            return member("enum", one.words());
        }
        if (kind instanceof Kind.Truth) {
            return member("type", "boolean");
        }
        if (kind instanceof Kind.Whole whole) {
            return within(member("type", "integer"), whole.least(), whole.most());
        }
        if (kind instanceof Kind.Decimal decimal) {
            Map<String, Object> number = within(member("type", "number"), decimal.least(), decimal.most());
            Map<String, Object> quoted = text(List.of("string"), whole(Decimals.FORM), "A number belongs here.");
            return member("anyOf", List.of(number, quoted));
        }
        return expression(kind);
    }

    private static Map<String, Object> expression(Kind kind) {
        if (kind instanceof Kind.Rule) {
            return shown(text(List.of("string"), Lexer.FORM, Lexer.RULE), "trust >= 3 and not warned");
        }
        if (kind instanceof Kind.Sum) {
            Map<String, Object> sum = text(List.of("string", "integer"), Lexer.FORM, Lexer.RULE);
            return shown(within(sum, -Limits.NUMBER_MAX, Limits.NUMBER_MAX), "9 - 2 * trust");
        }
        if (kind instanceof Kind.Id id) {
            return name(id.spelling());
        }
        if (kind instanceof Kind.Ref ref) {
            return name(ref.sort() == Sort.SCENE ? Spelling.SCENE : Spelling.ID);
        }
        return words(kind);
    }

    private static Map<String, Object> words(Kind kind) {
        if (kind instanceof Kind.Line) {
            return text(TEXT, LINE, ONE_LINE);
        }
        if (kind instanceof Kind.Label) {
            return text(List.of("string", "number", "boolean", "null"), "^$|" + LINE, ONE_LINE);
        }
        if (kind instanceof Kind.Plain || kind instanceof Kind.Prosaic) {
            return text(TEXT, "\\S", "This text is empty.");
        }
        if (kind instanceof Kind.Day) {
            String form = "^\\s*" + Moments.FORM + "\\s*$";
            return within(text(List.of("string", "integer"), form, Moments.RULE), 0, Moments.YEAR_MAX);
        }
        return new LinkedHashMap<>();
    }

    /** Of an id; one that may begin with a digit may be all digits, or read as a truth. */
    private static Map<String, Object> name(Spelling spelling) {
        List<String> types = spelling == Spelling.TAG ? List.of("string", "integer", "boolean") : List.of("string");
        return text(types, whole(spelling.pattern()), spelling.rule());
    }

    /** A key of the author's own; a number is a text to some, and a number to others. */
    static Map<String, Object> key(Kind kind) {
        if (kind instanceof Kind.Whole) {
            return text(List.of("string", "integer"), whole(Whole.FORM), "A whole number belongs here.");
        }
        return of(kind);
    }

    /** Whether the kind has no name, being said in a word or two. */
    static boolean isBrief(Kind kind) {
        return kind instanceof Kind.OneOf
                || kind instanceof Kind.Truth
                || kind instanceof Kind.Whole
                || kind instanceof Kind.Decimal;
    }

    private static String whole(String pattern) {
        return "^" + pattern + "$";
    }

    /** A text, or what is read as another type, with the sentence that editors tell of a text that doesn't match. */
    private static Map<String, Object> text(List<String> types, String pattern, String rule) {
        Map<String, Object> text = member("type", types.size() == 1 ? types.get(0) : types);
        text.put("pattern", pattern);
        text.put("patternErrorMessage", rule);
        return text;
    }

    private static Map<String, Object> within(Map<String, Object> number, int least, int most) {
        number.put("minimum", least);
        number.put("maximum", most);
        return number;
    }

    private static Map<String, Object> shown(Map<String, Object> text, String example) {
        text.put("examples", List.of(example));
        return text;
    }

    private static Map<String, Object> member(String name, Object value) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(name, value);
        return members;
    }
}
