package aigun.screen;

import aigun.screen.Doc.Entry;
import aigun.screen.Typeset.Hang;
import java.util.ArrayList;
import java.util.List;

/** How things to choose are set: a number to press, then the label, then what is said beneath it. */
final class Entries {
    private static final int KEYS_MAX = 9;
    /** Where labels begin, behind the digit to press. */
    private static final int LABEL_COLUMN = 3;

    /** Stands where the number would, so that a locked choice is known without colours. */
    private static final String LOCKED_MARK = "x";

    private Entries() {}

    static List<Line> lines(Entry entry, int width) {
        boolean locked = entry.number() == 0;
        Role role = locked ? Role.LOCKED : Role.KEY;
        String key = locked ? LOCKED_MARK : key(entry.number());
        Run lead = new Run(key + " ".repeat(LABEL_COLUMN - key.length()), role);
        List<Line> lines =
                new ArrayList<>(Typeset.hung(new Hang(0, List.of(lead), entry.number()), entry.label(), width));
        for (Run note : entry.notes()) {
            for (Line line : Typeset.hung(new Hang(LABEL_COLUMN, List.of(), entry.number()), List.of(note), width)) {
                lines.add(new Line(line.runs(), entry.number(), false));
            }
        }
        return lines;
    }

    /** The digit to press; none for what only the cursor reaches. */
    static String key(int number) {
        return 0 < number && number <= KEYS_MAX ? Integer.toString(number) : "";
    }
}
