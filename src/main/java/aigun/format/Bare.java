package aigun.format;

import java.util.List;
import java.util.regex.Pattern;

/** What YAML 1.2 makes of words without quotes. */
final class Bare {
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]*)");
    private static final Pattern DECIMAL =
            Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]*)?([eE][-+]?[0-9]+)?|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");
    private static final List<String> TRUTHS = List.of("true", "false");

    private Bare() {}

    static Node.Kind kind(String text) {
        if (text.isEmpty() || text.equals("null")) {
            return Node.Kind.NOTHING;
        }
        if (TRUTHS.contains(text)) {
            return Node.Kind.TRUTH;
        }
        if (!mayBeNumber(text.charAt(0))) {
            return Node.Kind.TEXT;
        }
        if (WHOLE.matcher(text).matches()) {
            return Node.Kind.WHOLE;
        }
        return DECIMAL.matcher(text).matches() ? Node.Kind.DECIMAL : Node.Kind.TEXT;
    }

    private static boolean mayBeNumber(char first) {
        return ('0' <= first && first <= '9') || first == '-' || first == '+' || first == '.';
    }
}
