package aigun.bench;

import java.util.Locale;

/** Prints what was measured, a line each with its goal, and remembers whether one was missed. */
final class Verdicts {
    private boolean missed;

    boolean isMissed() {
        return missed;
    }

    void head(String words) {
        System.out.println(words);
    }

    /** A value without a goal. */
    void tell(String what, String value) {
        System.out.println(String.format(Locale.ROOT, "  %-48s %16s", what, value));
    }

    /** A value that is to be at most so much. */
    void most(String what, double value, double goal, String unit) {
        judge(what, value, "at most " + number(goal) + unit, value <= goal, unit);
    }

    /** A value that is to be at least so much. */
    void least(String what, double value, double goal, String unit) {
        judge(what, value, "at least " + number(goal) + unit, goal <= value, unit);
    }

    /** Something that did not come to its end. */
    void failed(String what, String why, double goal, String unit) {
        missed = true;
        print(what, why, "MISSED: at most " + number(goal) + unit);
    }

    private void judge(String what, double value, String goal, boolean met, String unit) {
        missed |= !met;
        print(what, number(value) + unit, (met ? "" : "MISSED: ") + goal);
    }

    private static void print(String what, String value, String verdict) {
        System.out.println(String.format(Locale.ROOT, "  %-48s %16s   %s", what, value, verdict));
    }

    static String number(double value) {
        return String.format(Locale.ROOT, 1000 <= value ? "%,.0f" : 20 <= value ? "%.0f" : "%.2f", value);
    }
}
