package aigun.source;

import java.util.Collection;
import java.util.Optional;

/** "Did you mean ...?" */
public final class Suggest {
    private static final int LISTED_MAX = 8;

    /** In fewer letters than these a slip can make anything of anything. */
    private static final int LETTERS_LEAST = 3;

    private Suggest() {}

    /** The name nearest to what was written, if any is near enough to be a slip of the hand; the first of equals. */
    public static Optional<String> nearest(String written, Collection<String> names) {
        Optional<String> same = sameLetters(written, names);
        if (same.isPresent()) {
            return same;
        }
        int limit = near(written);
        String best = "";
        for (String name : names) {
            if (isWithin(limit, written, name)) {
                best = name;
                limit = distance(written, name) - 1;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /**
     * The same where nothing else can have been meant: no other name is near enough that is as near but for a letter, the
     * two have the same digits, and there are enough letters to tell.
     */
    public static Optional<String> onlyNear(String written, Collection<String> names) {
        Optional<String> same = sameLetters(written, names);
        if (same.isPresent()) {
            return same;
        }
        Optional<String> nearest = nearest(written, names);
        if (nearest.isEmpty() || written.length() < LETTERS_LEAST) {
            return Optional.empty();
        }
        String near = nearest.get();
        int limit = Math.min(near(written), distance(written, near) + 1);
        for (String name : names) {
            if (!name.equals(near) && isWithin(limit, written, name)) {
                return Optional.empty();
            }
        }
        return digits(written).equals(digits(near)) ? nearest : Optional.empty();
    }

    /** The name that differs in the size of its letters alone. */
    private static Optional<String> sameLetters(String written, Collection<String> names) {
        return names.stream().filter(written::equalsIgnoreCase).findFirst();
    }

    /** How far from a name a slip of the hand may lead. */
    private static int near(String written) {
        return Math.max(1, written.length() / 3);
    }

    private static boolean isWithin(int limit, String written, String name) {
        boolean alike = Math.abs(written.length() - name.length()) <= limit;
        return alike && distance(written, name) <= limit;
    }

    private static String digits(String name) {
        return name.replaceAll("[^0-9]", "");
    }

    /** A hint for a name that is not among those allowed: the nearest, or all where they are few. */
    public static String hint(String written, Collection<String> names) {
        Optional<String> nearest = nearest(written, names);
        if (nearest.isPresent()) {
            return "Did you mean \"" + nearest.get() + "\"?";
        }
        if (names.isEmpty() || LISTED_MAX < names.size()) {
            return "";
        }
        return "Allowed here: " + String.join(", ", names) + ".";
    }

    /**
     * How many letters must be put in, left out, replaced or swapped with a neighbour to make one from the other, no
     * letter being changed twice.
     */
    static int distance(String from, String to) {
        int[] before = new int[to.length() + 1];
        int[] above = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            int[] current = new int[to.length() + 1];
            current[0] = row;
            for (int column = 1; column <= to.length(); column++) {
                boolean same = from.charAt(row - 1) == to.charAt(column - 1);
                int replaced = above[column - 1] + (same ? 0 : 1);
                current[column] = Math.min(replaced, 1 + Math.min(above[column], current[column - 1]));
                if (isSwap(from, row, to, column)) {
                    current[column] = Math.min(current[column], before[column - 2] + 1);
                }
            }
            before = above;
            above = current;
        }
        return above[to.length()];
    }

    private static boolean isSwap(String from, int row, String to, int column) {
        return 1 < row
                && 1 < column
                && from.charAt(row - 1) == to.charAt(column - 2)
                && from.charAt(row - 2) == to.charAt(column - 1);
    }
}
