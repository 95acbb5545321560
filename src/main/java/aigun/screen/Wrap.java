package aigun.screen;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines: between words, after dashes and hyphens, between wide characters; never before punctuation. A
 * word longer than a line is cut between characters.
 */
public final class Wrap {
    /** What may not begin a line: closing marks, and a dash that is set off by spaces. */
    private static final String NEVER_FIRST = "—–…!?:;,.)]}»”’%、。，．：；！？）」』】》〉〕…‥ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ";

    private static final String NEVER_LAST = "([{«“‘「『【《〈〔（";

    /** No character before this one is wide. */
    private static final char FIRST_WIDE = '\u1100';

    private Wrap() {}

    /** A stretch of a text, without the blanks at its end. */
    record Cut(int from, int to) {}

    /** Lines of plain text. */
    public static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (Cut cut : cuts(text, width)) {
            lines.add(text.substring(cut.from(), cut.to()));
        }
        return lines;
    }

    /** Lines of text in roles. */
    static List<List<Run>> runs(List<Run> runs, int width) {
        if (runs.size() == 1) {
            return oneRole(runs.get(0), width);
        }
        StringBuilder text = new StringBuilder();
        for (Run run : runs) {
            text.append(run.text());
        }
        List<List<Run>> lines = new ArrayList<>();
        for (Cut cut : cuts(text.toString(), width)) {
            lines.add(slice(runs, cut));
        }
        return lines;
    }

    private static List<List<Run>> oneRole(Run run, int width) {
        List<List<Run>> lines = new ArrayList<>();
        for (Cut cut : cuts(run.text(), width)) {
            lines.add(List.of(new Run(run.text().substring(cut.from(), cut.to()), run.role())));
        }
        return lines;
    }

    private static List<Run> slice(List<Run> runs, Cut cut) {
        List<Run> slice = new ArrayList<>();
        int start = 0;
        for (Run run : runs) {
            int from = Math.max(cut.from(), start);
            int to = Math.min(cut.to(), start + run.text().length());
            if (from < to) {
                slice.add(new Run(run.text().substring(from - start, to - start), run.role()));
            }
            start += run.text().length();
        }
        return slice;
    }

    /** At least one stretch; each is at most {@code width} columns wide, unless one character alone is wider. */
    static List<Cut> cuts(String text, int width) {
        List<Cut> cuts = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int hard = text.indexOf('\n', from);
            int end = hard < 0 ? text.length() : hard;
            paragraph(cuts, new Cut(from, end), text, width);
            from = end + 1;
        }
        return cuts;
    }

    private static void paragraph(List<Cut> cuts, Cut whole, String text, int width) {
        int start = whole.from();
        int breakEnd = start;
        int breakNext = start;
        int columns = 0;
        int at = start;
        while (at < whole.to()) {
            int next = Math.min(Widths.end(text, at), whole.to());
            int cells = Widths.columns(text, at, next);
            boolean blank = text.charAt(at) == ' ' && next == at + 1;
            while (!blank && width < columns + cells && start < at) {
                boolean between = start < breakEnd;
                cuts.add(new Cut(start, between ? breakEnd : withoutBlanks(text, start, at)));
                start = between ? breakNext : at;
                breakEnd = start;
                columns = Widths.columns(text.substring(start, at));
            }
            columns += cells;
            if (blank) {
                int word = skipBlanks(text, next, whole.to());
                columns += word - next;
                next = word;
            }
            if (mayBreak(text, at, next, whole.to())) {
                breakEnd = blank ? at : next;
                breakNext = next;
            }
            at = next;
        }
        cuts.add(new Cut(start, withoutBlanks(text, start, whole.to())));
    }

    private static int skipBlanks(String text, int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static int withoutBlanks(String text, int from, int to) {
        int at = to;
        while (from < at && text.charAt(at - 1) == ' ') {
            at--;
        }
        return at;
    }

    /** Whether a line may end between the character at {@code at} and the one at {@code next}. */
    private static boolean mayBreak(String text, int at, int next, int to) {
        if (to <= next) {
            return false;
        }
        char before = text.charAt(at);
        char after = text.charAt(next);
        if (!isSeam(text, at) && before < FIRST_WIDE && after < FIRST_WIDE) {
            return false;
        }
        if (after == ' ' || 0 <= NEVER_FIRST.indexOf(after) || 0 <= NEVER_LAST.indexOf(before)) {
            return false;
        }
        return isSeam(text, at) ? before != '-' || Character.isLetter(after) : isWide(text, at) || isWide(text, next);
    }

    /** A blank, a dash, or a hyphen after a letter. */
    private static boolean isSeam(String text, int at) {
        return switch (text.charAt(at)) {
            case ' ', '\u200b', '—', '–' -> true;
            case '-' -> 0 < at && Character.isLetter(text.charAt(at - 1));
            default -> false;
        };
    }

    private static boolean isWide(String text, int at) {
        return FIRST_WIDE <= text.charAt(at) && Widths.columns(text, at, Widths.end(text, at)) == 2;
    }
}
