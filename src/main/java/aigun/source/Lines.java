package aigun.source;

import java.util.Arrays;

/** Where the lines of a source begin, for going between places and indexes of its text; columns count code points. */
public final class Lines {
    private final Source source;
    private final int[] starts;
    /** For each index the code points before it; empty where that is the index itself. */
    private final int[] points;

    Lines(Source source) {
        this.source = source;
        this.starts = starts(source.text());
        this.points = points(source.text());
    }

    public static Lines of(Source source) {
        return source.lines();
    }

    private static int[] starts(String text) {
        int[] starts = new int[16];
        int count = 1;
        int feed = text.indexOf('\n');
        int back = text.indexOf('\r');
        while (0 <= feed || 0 <= back) {
            boolean alone = 0 <= back && (feed < 0 || back + 1 < feed);
            int end = alone ? back : feed;
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, 2 * count);
            }
            starts[count] = end + 1;
            count++;
            feed = 0 <= feed && feed <= end ? text.indexOf('\n', end + 1) : feed;
            back = 0 <= back && back <= end ? text.indexOf('\r', end + 1) : back;
        }
        return Arrays.copyOf(starts, count);
    }

    private static int[] points(String text) {
        if (text.codePointCount(0, text.length()) == text.length()) {
            return new int[0];
        }
        int[] points = new int[text.length() + 1];
        for (int index = 1; index <= text.length(); index++) {
            boolean second = 1 < index && Character.isSurrogatePair(text.charAt(index - 2), text.charAt(index - 1));
            points[index] = points[index - 1] + (second ? 0 : 1);
        }
        return points;
    }

    public Source source() {
        return source;
    }

    public int count() {
        return starts.length;
    }

    /** The given line, counted from one, without its end; empty past the last. */
    public String line(int number) {
        return starts.length < number ? "" : source.text().substring(starts[number - 1], end(number));
    }

    /** The index at which the text of a line ends. */
    private int end(int number) {
        String text = source.text();
        int start = starts[number - 1];
        int end = number < starts.length ? starts[number] : text.length();
        while (start < end && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }

    /** The index in the text of a place; past the end of its line, the end of the line. */
    public int index(int line, int column) {
        if (starts.length < line) {
            return source.text().length();
        }
        int start = starts[line - 1];
        int end = end(line);
        if (points.length == 0) {
            return Math.min(start + column - 1, end);
        }
        int found = Arrays.binarySearch(points, start, end, points[start] + column - 1);
        return found < 0 ? Math.min(-found - 1, end) : last(found, end);
    }

    /** The index within a pair of halves counts as many code points before it as the one behind the pair. */
    private int last(int found, int end) {
        int last = found;
        while (last < end && points[last + 1] == points[found]) {
            last++;
        }
        return last;
    }

    /** The place of an index, one column long. */
    public Location at(int index) {
        return between(index, index);
    }

    /** The place from one index of the text up to before another, cut at the end of its line. */
    public Location between(int from, int to) {
        int number = number(from);
        int start = starts[number - 1];
        int end = end(number);
        int first = Math.min(from, end);
        int last = Math.max(first, Math.min(to, end));
        return new Location(source, number, distance(start, first) + 1, Math.max(1, distance(first, last)));
    }

    private int distance(int from, int to) {
        return points.length == 0 ? to - from : points[to] - points[from];
    }

    private int number(int index) {
        int found = Arrays.binarySearch(starts, index);
        return found < 0 ? -found - 1 : found + 1;
    }
}
