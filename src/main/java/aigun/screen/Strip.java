package aigun.screen;

import aigun.play.Play;
import java.util.ArrayList;
import java.util.List;

/**
 * All decisions of a path in one row of marks, above the page: how each stands beside history, told by shape, the one at
 * hand in brackets. As many as there is room for, around that one.
 *
 * @param at how many decisions lie before the one at hand
 */
record Strip(Play whole, int at) {
    private static final int COLUMNS = 3;

    /** What tells at an end that there are more. */
    private static final int MORE = 2;

    private static final String BEFORE = "< ";
    private static final String BEHIND = " >";

    /** The row, for a width in columns. */
    Line line(int width) {
        List<Run> runs = new ArrayList<>();
        int first = first(width);
        int last = Math.min(whole.length(), first + cells(width) - 1);
        runs.add(new Run(1 < first ? BEFORE : "", Role.DIM));
        for (int number = first; number <= last; number++) {
            boolean here = number == at + 1;
            String sign = StripLines.sign(whole.turn(number));
            String text = here ? "[" + sign + "]" : " " + sign + " ";
            runs.add(new Run(text, here ? Role.SELECTED : StripLines.role(whole.turn(number))));
        }
        runs.add(new Run(last < whole.length() ? BEHIND : "", Role.DIM));
        return Line.of(runs);
    }

    /** The number of the decision whose mark is there; 0 for none. */
    int decisionAt(int column, int width) {
        int first = first(width);
        int left = 1 < first ? MORE : 0;
        int number = first + Math.floorDiv(column - left, COLUMNS);
        boolean inside = left <= column && number < first + cells(width) && number <= whole.length();
        return inside ? number : 0;
    }

    private int cells(int width) {
        boolean all = whole.length() * COLUMNS <= width;
        return Math.max(1, (all ? width : width - 2 * MORE) / COLUMNS);
    }

    /** The number of the first decision that is shown. */
    private int first(int width) {
        int cells = cells(width);
        int wanted = at + 1 - cells / 2;
        return Math.max(1, Math.min(wanted, whole.length() - cells + 1));
    }
}
