package aigun.screen;

import java.util.ArrayList;
import java.util.List;

/**
 * Where everything stands on the screen: shared by what draws it and what reads clicks.
 *
 * @param scroll the line of the body that is at the top of its window
 * @param top the row where the window begins
 * @param height rows of the window
 * @param notice lines between the window and the foot
 */
record Layout(Page page, int scroll, int top, int height, List<Line> notice) {
    private static final int NOTICE_LINES_MAX = 3;
    private static final int FOOT_ROWS = 2;

    Layout {
        notice = List.copyOf(notice);
    }

    static Layout of(Page page, int scroll, String notice) {
        int air = page.size().isTall() ? 1 : 0;
        int top = air + page.lines().head().size() + 1 + air;
        List<Line> said = noticed(page, notice);
        int height = Math.max(0, page.size().rows() - top - said.size() - FOOT_ROWS - air);
        int last = Math.max(0, page.lines().body().size() - height);
        return new Layout(page, Math.max(0, Math.min(scroll, last)), top, height, said);
    }

    private static List<Line> noticed(Page page, String notice) {
        List<Line> lines = new ArrayList<>();
        if (!notice.isEmpty()) {
            for (List<Run> runs : Wrap.runs(List.of(new Run(notice, Role.NOTICE)), page.measure())) {
                if (lines.size() < NOTICE_LINES_MAX) {
                    lines.add(Line.of(runs));
                }
            }
        }
        return lines;
    }

    List<Line> body() {
        return page.lines().body();
    }

    boolean hasAbove() {
        return 0 < scroll;
    }

    boolean hasBelow() {
        return scroll + height < body().size();
    }

    /** The greatest scroll there is any use for. */
    int lastScroll() {
        return Math.max(0, body().size() - height);
    }

    /** The line of the body in a row of the screen; -1 for a row outside the window or behind the last line. */
    int lineAt(int row) {
        int line = scroll + row - top;
        boolean inside = top <= row && row < top + height && line < body().size();
        return inside ? line : -1;
    }

    /** The number of the entry that a click there chooses; 0 for none. */
    int entryAt(int column, int row) {
        int line = lineAt(row);
        boolean beside = column < page.left() - Page.GUTTER || page.left() + page.measure() <= column;
        return line < 0 || beside ? 0 : body().get(line).entry();
    }

    /** The number of the decision whose mark in the strip is there; 0 for none. */
    int decisionAt(int column, int row) {
        int air = page.size().isTall() ? 1 : 0;
        for (Strip strip : page.sheet().head().strip()) {
            return row == air ? strip.decisionAt(column - page.left(), page.whole()) : 0;
        }
        return 0;
    }

    /** The body's line where an entry begins; -1 when there is no such entry. */
    int lineOf(int entry) {
        List<Line> lines = body();
        for (int line = lines.size() - 1; 0 <= line; line--) {
            if (lines.get(line).entry() == entry && lines.get(line).head()) {
                return line;
            }
        }
        return -1;
    }

    /** The first entry that begins at or behind a line; 0 for none. */
    int firstEntryFrom(int from) {
        for (int line = from; line < body().size(); line++) {
            if (body().get(line).head()) {
                return body().get(line).entry();
            }
        }
        return 0;
    }

    /** The last entry that begins before a line; 0 for none. */
    int lastEntryBefore(int to) {
        for (int line = Math.min(to, body().size()) - 1; 0 <= line; line--) {
            if (body().get(line).head()) {
                return body().get(line).entry();
            }
        }
        return 0;
    }

    /** Whether the entry's first line is in the window. */
    boolean shows(int entry) {
        int line = lineOf(entry);
        return 0 <= line && scroll <= line && line < scroll + height;
    }

    /** The line behind an entry's last. */
    int endOf(int entry) {
        int line = lineOf(entry) + 1;
        while (line < body().size()
                && body().get(line).entry() == entry
                && !body().get(line).head()) {
            line++;
        }
        return line;
    }

    /** The least scroll change that brings the whole entry, or at least its beginning, into the window. */
    int scrollTo(int entry) {
        int line = lineOf(entry);
        if (line < 0) {
            return scroll;
        }
        int atLeast = endOf(entry) - height;
        return Math.min(line, Math.max(scroll, atLeast));
    }
}
