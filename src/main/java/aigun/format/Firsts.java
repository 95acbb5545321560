package aigun.format;

import aigun.source.Code;
import aigun.source.Diagnostic;
import java.util.List;

/** Lists of which the first whose condition holds is taken. */
final class Firsts {
    private Firsts() {}

    /**
     * Reports a last one that may not hold, and whatever stands after one that always does.
     *
     * @param what a single one of them, such as {@code fork}
     */
    static void check(List<Fields> items, String what) {
        for (int index = 0; index < items.size(); index++) {
            Fields item = items.get(index);
            boolean last = index == items.size() - 1;
            if (last && item.has("when")) {
                item.context()
                        .report(Diagnostic.error(
                                        Code.LAST_HAS_CONDITION,
                                        item.keyAt("when"),
                                        "Nothing follows when this last " + what + "'s condition does not hold.")
                                .withHint("Add a last " + what + " without `when`."));
            }
            if (!last && !item.has("when")) {
                Fields next = items.get(index + 1);
                next.context()
                        .report(Diagnostic.warning(
                                        Code.NEVER_REACHED,
                                        next.written().location(),
                                        "This " + what + " is never reached: the one before it has no condition.")
                                .withHint("Give the one before a `when`, or put it last."));
                return;
            }
        }
    }
}
