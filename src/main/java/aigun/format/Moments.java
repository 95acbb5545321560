package aigun.format;

import aigun.model.Moment;
import aigun.source.Code;
import aigun.source.Diagnostic;
import aigun.source.Location;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in more than one calendar. */
final class Moments {
    static final int YEAR_MAX = 9999;
    static final String RULE = "Write a year, a month or a day: 1858, 1858-05 or 1858-05-23.";
    static final String FORM = "\\d{4}(-\\d\\d(-\\d\\d)?)?";
    private static final Pattern SHORT =
            Pattern.compile("(\\d{4})-(?=\\d(?:-|$)|\\d\\d-\\d$)(\\d{1,2})(?:-(\\d{1,2}))?");
    private static final int FULL_LENGTH = "1858-05-23".length();

    private Moments() {}

    static Moment read(Fields fields, String key) {
        return fields.child(key).map(Moments::read).orElse(Moment.UNKNOWN);
    }

    private static Moment read(Fields fields) {
        String newStyle = day(fields, "new-style");
        String oldStyle = day(fields, "old-style");
        if (newStyle.length() == FULL_LENGTH && oldStyle.length() == FULL_LENGTH) {
            compare(newStyle, oldStyle, fields);
        }
        return new Moment(newStyle, oldStyle, fields.text("reign"), fields.text("hour"));
    }

    /** A day, a month or a year; empty for anything else. */
    private static String day(Fields fields, String key) {
        String text = fields.text(key);
        if (text.isEmpty()) {
            return "";
        }
        boolean julian = key.equals("old-style");
        boolean fits = text.matches(FORM) && (text.length() < FULL_LENGTH ? isMonth(text) : isDay(text, julian));
        if (!fits) {
            report(fields.at(key), text, fields);
        }
        return fits ? text : "";
    }

    private static void report(Location place, String text, Fields fields) {
        fields.context()
                .report(Diagnostic.error(Code.NOT_A_DATE, place, "\"" + text + "\" is no date.")
                        .withHint(hint(text)));
    }

    /** Zeros are left out by people who write a date, and never by a date. */
    private static String hint(String text) {
        Matcher date = SHORT.matcher(text);
        if (!date.matches()) {
            return RULE;
        }
        String day = date.group(3) == null ? "" : "-" + twoDigits(date.group(3));
        return "Write " + date.group(1) + "-" + twoDigits(date.group(2)) + day + ".";
    }

    private static String twoDigits(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    private static boolean isMonth(String text) {
        if (text.length() == 4) {
            return true;
        }
        int month = Integer.parseInt(text.substring(5));
        return 1 <= month && month <= 12;
    }

    private static boolean isDay(String text, boolean julian) {
        return (julian ? ofJulian(text) : ofGregorian(text)).isPresent();
    }

    private static void compare(String newStyle, String oldStyle, Fields fields) {
        LocalDate day = ofJulian(oldStyle).orElseThrow();
        if (!day.toString().equals(newStyle)) {
            fields.context()
                    .report(Diagnostic.warning(
                                    Code.DATES_DIFFER,
                                    fields.at("old-style"),
                                    "Old style " + oldStyle + " is " + day + " in new style, not " + newStyle + ".")
                            .withHint("Set right whichever of the two is wrong."));
        }
    }

    private static Optional<LocalDate> ofGregorian(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The Gregorian day of a Julian one, by way of the days counted since the Julian year 0. */
    private static Optional<LocalDate> ofJulian(String text) {
        int year = Integer.parseInt(text.substring(0, 4));
        int month = Integer.parseInt(text.substring(5, 7));
        int day = Integer.parseInt(text.substring(8));
        boolean leapDay = month == 2 && day == 29 && year % 4 == 0;
        if (!leapDay && ofGregorian(text).isEmpty()) {
            return Optional.empty();
        }
        // March begins the counted year, so that a leap day is its last.
        int march = (month + 9) % 12;
        int counted = month <= 2 ? year - 1 : year;
        long days = 365L * counted + counted / 4 + (153 * march + 2) / 5 + day - 1;
        return Optional.of(LocalDate.of(0, 2, 28).plusDays(days));
    }
}
