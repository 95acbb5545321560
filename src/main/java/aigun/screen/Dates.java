package aigun.screen;

import aigun.model.Moment;
import java.util.ArrayList;
import java.util.List;

/** Dates in words, in every calendar they are known in. */
final class Dates {
    private Dates() {}

    /** Such as {@code 23 May 1858 (11 May Old Style, Xianfeng 8/4/11), about ten}; empty for an unknown moment. */
    static String words(Moment moment, Messages messages) {
        List<String> others = new ArrayList<>();
        String first = day(moment.newStyle(), messages);
        if (!moment.oldStyle().isEmpty()) {
            String old = messages.text("date.old-style", shortened(moment, messages));
            if (first.isEmpty()) {
                first = old;
            } else {
                others.add(old);
            }
        }
        if (!moment.reign().isEmpty()) {
            others.add(moment.reign());
        }
        StringBuilder words = new StringBuilder(first);
        if (!others.isEmpty()) {
            words.append(first.isEmpty() ? "" : " (")
                    .append(String.join(", ", others))
                    .append(first.isEmpty() ? "" : ")");
        }
        if (!moment.hour().isEmpty()) {
            words.append(words.length() == 0 ? "" : ", ").append(moment.hour());
        }
        return words.toString();
    }

    /** The old date without the year, when both are of one year. */
    private static String shortened(Moment moment, Messages messages) {
        String old = moment.oldStyle();
        boolean sameYear = 4 < old.length() && moment.newStyle().startsWith(old.substring(0, 5));
        String whole = day(old, messages);
        return sameYear ? whole.substring(0, whole.length() - 5) : whole;
    }

    /** A day, a month or a year, as far as it is known; what is none of them stays as it is. */
    static String day(String iso, Messages messages) {
        String[] parts = iso.split("-", -1);
        if (parts.length < 2) {
            return iso;
        }
        String month = messages.text("month." + parts[1]);
        String day = parts.length < 3 ? "" : withoutZero(parts[2]) + " ";
        return day + month + " " + parts[0];
    }

    private static String withoutZero(String number) {
        return number.startsWith("0") ? number.substring(1) : number;
    }
}
