package aigun.format;

import java.util.List;

/** Retraces bare words and quoted texts, whose lines YAML joins by blanks. */
final class Flows {
    private Flows() {}

    /** Bare words from an index on, for as long as the expected text is. */
    static List<Integer> bare(String file, int from, String expected) {
        Trace trace = new Trace(expected);
        int at = from;
        while (at < file.length() && !trace.isFull()) {
            at = isBlank(file, at) ? blanks(file, at, trace) : letter(file, at, trace);
        }
        return trace.indexes(at);
    }

    /** A text in quotes, from the opening quote on. */
    static List<Integer> quoted(String file, int from, String expected) {
        Trace trace = new Trace(expected);
        char quote = file.charAt(from);
        int at = from + 1;
        while (at < file.length()) {
            char letter = file.charAt(at);
            boolean doubled = quote == '\'' && file.startsWith("''", at);
            if (letter == quote && !doubled) {
                break;
            }
            if (doubled) {
                trace.add('\'', at);
                at += 2;
            } else if (letter == '\\' && quote == '"') {
                at = escape(file, at, trace);
            } else {
                at = isBlank(file, at) ? blanks(file, at, trace) : letter(file, at, trace);
            }
        }
        return trace.indexes(at);
    }

    private static int letter(String file, int at, Trace trace) {
        trace.add(file.charAt(at), at);
        return at + 1;
    }

    /** Blanks within a line are themselves; with line breaks among them they are folded. */
    private static int blanks(String file, int from, Trace trace) {
        int breaks = 0;
        int at = from;
        while (at < file.length() && isBlank(file, at)) {
            breaks += isBreak(file, at) ? 1 : 0;
            at++;
        }
        if (0 < breaks) {
            trace.addBreaks(breaks, from);
            return at;
        }
        for (int index = from; index < at; index++) {
            trace.add(file.charAt(index), index);
        }
        return at;
    }

    private static int escape(String file, int from, Trace trace) {
        int at = from + 1;
        if (at < file.length() && isBlank(file, at) && file.charAt(at) != ' ' && file.charAt(at) != '\t') {
            return escapedBreak(file, at, trace);
        }
        int digits =
                switch (at < file.length() ? file.charAt(at) : 0) {
                    case 'x' -> 2;
                    case 'u' -> 4;
                    case 'U' -> 8;
                    default -> 0;
                };
        trace.addExpected(from);
        int end = Math.min(file.length(), at + 1 + digits);
        if (digits == 8 && !file.startsWith("0000", at + 1)) {
            trace.addExpected(from);
        }
        return end;
    }

    /** A line break behind a backslash is nothing; empty lines that follow count as breaks. */
    private static int escapedBreak(String file, int from, Trace trace) {
        int breaks = 0;
        int at = from;
        while (at < file.length() && isBlank(file, at)) {
            breaks += isBreak(file, at) ? 1 : 0;
            at++;
        }
        for (int left = breaks; 1 < left; left--) {
            trace.add('\n', from);
        }
        return at;
    }

    private static boolean isBlank(String file, int at) {
        return 0 <= " \t\n\r".indexOf(file.charAt(at));
    }

    private static boolean isBreak(String file, int at) {
        char letter = file.charAt(at);
        boolean pair = letter == '\r' && file.startsWith("\r\n", at);
        return letter == '\n' || (letter == '\r' && !pair);
    }
}
