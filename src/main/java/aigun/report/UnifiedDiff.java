package aigun.report;

import aigun.source.Controls;
import java.util.List;

/**
 * How a file would change, as a unified diff that people read and {@code patch -p0} applies. For changes within lines
 * alone, which become neither more nor fewer.
 */
public final class UnifiedDiff {
    /** How many lines are shown before and behind one that changes. */
    private static final int CONTEXT = 3;

    private final List<String> before;
    private final List<String> after;
    private final StringBuilder text = new StringBuilder();

    private UnifiedDiff(String before, String after) {
        this.before = lines(before);
        this.after = lines(after);
        if (this.before.size() != this.after.size()) {
            throw new IllegalArgumentException("lines came or went");
        }
    }

    /** Of a file that is there. */
    public static String of(String path, String before, String after) {
        String name = Controls.visible(path);
        return "--- " + name + "\n+++ " + name + "\n" + new UnifiedDiff(before, after).hunks();
    }

    /** Of a file that is not there yet; its text ends with a line's end. */
    public static String ofNew(String path, String text) {
        StringBuilder diff = new StringBuilder("--- /dev/null\n+++ " + Controls.visible(path) + "\n");
        List<String> lines = lines(text);
        diff.append("@@ -0,0 +1,").append(lines.size()).append(" @@\n");
        lines.forEach(line -> diff.append('+').append(line));
        return diff.toString();
    }

    /** Each with its end, which the last may lack. */
    private static List<String> lines(String text) {
        return List.of(text.split("(?<=\n)", -1)).stream()
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private String hunks() {
        int line = 0;
        while (line < before.size()) {
            int first = changedFrom(line);
            if (first == before.size()) {
                break;
            }
            int last = first;
            int next = changedFrom(first + 1);
            while (next < before.size() && next - last <= 2 * CONTEXT) {
                last = next;
                next = changedFrom(last + 1);
            }
            hunk(Math.max(line, first - CONTEXT), Math.min(before.size(), last + CONTEXT + 1));
            line = last + 1;
        }
        return text.toString();
    }

    /** The first line from this one on that changes; as many as there are lines, if none does. */
    private int changedFrom(int line) {
        int at = line;
        while (at < before.size() && before.get(at).equals(after.get(at))) {
            at++;
        }
        return at;
    }

    private void hunk(int from, int to) {
        String range = (from + 1) + "," + (to - from);
        text.append("@@ -").append(range).append(" +").append(range).append(" @@\n");
        int at = from;
        while (at < to) {
            int same = changedFrom(at);
            for (; at < Math.min(same, to); at++) {
                line(' ', before.get(at));
            }
            int end = at;
            while (end < to && !before.get(end).equals(after.get(end))) {
                end++;
            }
            before.subList(at, end).forEach(line -> line('-', line));
            after.subList(at, end).forEach(line -> line('+', line));
            at = end;
        }
    }

    private void line(char sign, String line) {
        text.append(sign).append(line);
        if (!line.endsWith("\n")) {
            text.append("\n\\ No newline at end of file\n");
        }
    }
}
