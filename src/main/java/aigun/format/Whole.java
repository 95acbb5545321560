package aigun.format;

import aigun.source.Code;
import aigun.source.Diagnostic;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Whole numbers as authors write them. */
final class Whole {
    static final String FORM = "[-+]?(0|[1-9][0-9]*)";
    private static final Pattern WHOLE = Pattern.compile(FORM);
    private static final Pattern ZEROS = Pattern.compile("[-+]?0[0-9]+");
    private static final Pattern GROUPED = Pattern.compile("[-+]?[0-9]+([_, ][0-9]{3})+");
    private static final Pattern SEVERAL = Pattern.compile("[-+]?[0-9]{1,2}( +[-+]?[0-9]{1,2})+");
    private static final Pattern TIME = Pattern.compile("[0-9]+(:[0-9]+)+");

    private Whole() {}

    static boolean isWhole(Node.Scalar scalar) {
        boolean bare = scalar.kind() == Node.Kind.WHOLE || scalar.kind() == Node.Kind.TEXT;
        return bare && WHOLE.matcher(scalar.text()).matches();
    }

    /** What a whole number comes to; the greatest or least there is, where it is beyond. */
    static int value(String text) {
        String digits = text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
        if (isTooLarge(digits)) {
            return text.startsWith("-") ? Integer.MIN_VALUE : Integer.MAX_VALUE;
        }
        return Integer.parseInt(text);
    }

    /** Whether digits come to more than {@link Limits#NUMBER_MAX}. */
    static boolean isTooLarge(String digits) {
        String plain = digits.replaceFirst("^0+", "");
        String most = Integer.toString(Limits.NUMBER_MAX);
        return most.length() < plain.length() || (most.length() == plain.length() && 0 < plain.compareTo(most));
    }

    /** What to say of a value that is none. */
    static Diagnostic fault(Node.Scalar scalar) {
        String message = "A whole number belongs here, not \"" + Misfits.brief(scalar.text()) + "\".";
        return Diagnostic.error(Code.NOT_WHOLE, scalar.location(), message).withHint(hint(scalar));
    }

    private static String hint(Node.Scalar scalar) {
        String text = scalar.text().strip();
        boolean bare = scalar.kind() != Node.Kind.QUOTED && scalar.kind() != Node.Kind.BLOCK;
        if (!bare && WHOLE.matcher(text).matches()) {
            return "Write it without quotes: " + text + ".";
        }
        String plain = text.replaceFirst("^[−–]", "-");
        if (!plain.equals(text) && WHOLE.matcher(plain).matches()) {
            return "Write a hyphen for the minus: " + plain + ".";
        }
        if (SEVERAL.matcher(text).matches()) {
            return "Put a comma between them: " + text.replaceAll(" +", ", ") + ".";
        }
        if (ZEROS.matcher(text).matches()) {
            return "Write it without the zeros before it: " + text.replaceFirst("0+(?=[0-9])", "") + ".";
        }
        if (GROUPED.matcher(text).matches()) {
            return "Write " + text.replaceAll("[_, ]", "") + ".";
        }
        if (TIME.matcher(text).matches()) {
            return "This looks like a time of the day.";
        }
        return scalar.kind() == Node.Kind.DECIMAL ? rounded(text) : "Write it in digits, such as 3.";
    }

    private static String rounded(String text) {
        boolean finite = !text.contains("n") && !text.contains("N") && text.length() < 20;
        if (!finite) {
            return "";
        }
        BigDecimal value = new BigDecimal(text).stripTrailingZeros();
        boolean same = value.scale() <= 0 && value.precision() - value.scale() < 8;
        return same ? "Write " + value.toPlainString() + "." : "";
    }
}
