package aigun.cli;

import java.time.LocalDateTime;

/** Times as files and lists show them. */
final class Times {
    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;

    private Times() {}

    /** Such as {@code 20261124-231500}. */
    static String fileName(LocalDateTime time) {
        return four(time.getYear())
                + two(time.getMonthValue())
                + two(time.getDayOfMonth())
                + "-"
                + two(time.getHour())
                + two(time.getMinute())
                + two(time.getSecond());
    }

    /** Such as {@code 2026-11-24 23:15}. */
    static String words(LocalDateTime time) {
        return four(time.getYear())
                + "-"
                + two(time.getMonthValue())
                + "-"
                + two(time.getDayOfMonth())
                + " "
                + two(time.getHour())
                + ":"
                + two(time.getMinute());
    }

    /** Such as {@code 7 s}, {@code 2 min} or {@code 3 h}. */
    static String span(long seconds) {
        if (seconds < MINUTE * 2) {
            return seconds + " s";
        }
        return seconds < HOUR * 2 ? seconds / MINUTE + " min" : seconds / HOUR + " h";
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static String four(int number) {
        return number < 1000 ? "0" + number : Integer.toString(number);
    }
}
