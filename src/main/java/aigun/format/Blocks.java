package aigun.format;

import aigun.source.Lines;
import java.util.List;

/** Retraces texts that {@code |} or {@code >} begins. */
final class Blocks {
    private Blocks() {}

    /** A block whose sign stands on the line {@code header}. */
    static List<Integer> block(Lines lines, int header, String expected) {
        Trace trace = new Trace(expected);
        int indent = indent(lines, header, expected);
        int number = header + 1;
        int end = lines.index(header, 1);
        int wordsEnd = expected.stripTrailing().length();
        while (number <= lines.count() && trace.length() < wordsEnd) {
            String line = lines.line(number);
            int start = lines.index(number, 1);
            String words = line.substring(Math.min(indent, line.length()));
            int gap = expected.indexOf(words, trace.length());
            if (!words.isEmpty()) {
                if (gap < 0 || !expected.substring(trace.length(), gap).isBlank()) {
                    return List.of();
                }
                addGap(gap, end, trace);
                addWords(words, start + line.length() - words.length(), trace);
            }
            end = start + line.length();
            number++;
        }
        while (!trace.isFull()) {
            trace.addExpected(end);
        }
        return trace.indexes(end);
    }

    /** What the line breaks since the last words came to. */
    private static void addGap(int gap, int end, Trace trace) {
        while (trace.length() < gap) {
            trace.addExpected(end);
        }
    }

    private static void addWords(String words, int start, Trace trace) {
        for (int index = 0; index < words.length(); index++) {
            trace.add(words.charAt(index), start + index);
        }
    }

    /** The blanks before each line that do not belong to the text: seen at its first line that has words. */
    private static int indent(Lines lines, int header, String expected) {
        int number = header + 1;
        while (number < lines.count() && lines.line(number).isBlank()) {
            number++;
        }
        String first =
                expected.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return Math.max(0, leading(lines.line(number)) - leading(first));
    }

    private static int leading(String line) {
        return line.length() - line.stripLeading().length();
    }
}
