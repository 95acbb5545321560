package aigun.format;

import java.util.ArrayList;
import java.util.List;

/** A text that is read once more, letter by letter, with the index in the file that each letter comes from. */
final class Trace {
    private final String expected;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> indexes = new ArrayList<>();

    Trace(String expected) {
        this.expected = expected;
    }

    boolean isFull() {
        return expected.length() <= text.length();
    }

    int length() {
        return text.length();
    }

    void add(char letter, int index) {
        text.append(letter);
        indexes.add(index);
    }

    /** The letter that the escape at this index has to stand for. */
    void addExpected(int index) {
        if (!isFull()) {
            add(expected.charAt(text.length()), index);
        }
    }

    /** Adds what line breaks come to: a blank for one, one break less for more. */
    void addBreaks(int breaks, int index) {
        if (breaks == 1) {
            add(' ', index);
        }
        for (int left = breaks; 1 < left; left--) {
            add('\n', index);
        }
    }

    /** The indexes, with the end of the value behind the last; none when the text came out differently. */
    List<Integer> indexes(int end) {
        if (!expected.contentEquals(text)) {
            return List.of();
        }
        List<Integer> all = new ArrayList<>(indexes);
        all.add(end);
        return all;
    }
}
