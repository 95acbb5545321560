package aigun.screen;

import java.util.List;

/**
 * One picture of the whole screen.
 *
 * @param columns of the screen it was made for
 * @param rows of the screen it was made for; those behind the last line are empty
 * @param lines from the top down, at most {@code rows}; what sticks out on the right is cut off
 */
public record Frame(int columns, int rows, List<Row> lines) {
    public Frame {
        if (columns < 1 || rows < 1 || rows < lines.size()) {
            throw new IllegalArgumentException(lines.size() + " lines on " + columns + " x " + rows);
        }
        lines = List.copyOf(lines);
    }
}
