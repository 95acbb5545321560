package aigun.format;

import aigun.source.Lines;
import java.util.ArrayList;
import java.util.List;

/** Reads values of one line for a {@link PlainTree}, and remembers whether anything was not plain. */
final class PlainValues {
    /** How deep plain files go; beyond it there may be something to complain of. */
    static final int DEPTH_MAX = Limits.DEPTH_MAX - 2;

    private final Lines lines;
    private final String text;
    private boolean odd;
    /** Up to where the line has been read. */
    private int at;

    PlainValues(Lines lines) {
        this.lines = lines;
        text = lines.source().text();
    }

    boolean isOdd() {
        return odd;
    }

    /** Reads no more; what comes back stands for whatever is there. */
    Node giveUp() {
        odd = true;
        return new Node.Broken(lines.at(0));
    }

    int skipBlanks(int from) {
        int index = from;
        while (index < text.length() && text.charAt(index) == ' ') {
            index++;
        }
        return index;
    }

    /** Where the colon stands behind the key that begins here; negative when no plain key does. */
    int colon(int from) {
        int index = from;
        while (index < text.length() && isOfKey(text.charAt(index))) {
            index++;
        }
        boolean key = from < index
                && Character.isLetter(text.charAt(from))
                && index + 1 < text.length()
                && text.charAt(index) == ':'
                && (text.charAt(index + 1) == ' ' || text.charAt(index + 1) == '\n');
        return key ? index : -1;
    }

    private static boolean isOfKey(char letter) {
        boolean small = 'a' <= letter && letter <= 'z';
        boolean digit = '0' <= letter && letter <= '9';
        return small || digit || letter == '-' || letter == '/';
    }

    /** The value that takes the rest of a line. */
    Node whole(int from, int end, int depth) {
        at = from;
        char letter = text.charAt(from);
        if (letter == '{' || letter == '[' || letter == '"' || letter == '\'') {
            Node value = value(end, depth);
            return at == end ? value : giveUp();
        }
        for (int index = from; index < end; index++) {
            boolean colon = text.charAt(index) == ':' && (index + 1 == end || text.charAt(index + 1) == ' ');
            boolean comment = text.charAt(index) == '#' && text.charAt(index - 1) == ' ';
            if (colon || comment) {
                return giveUp();
            }
        }
        return bare(from, end);
    }

    private Node value(int end, int depth) {
        if (end <= at || odd || DEPTH_MAX < depth) {
            return giveUp();
        }
        return switch (text.charAt(at)) {
            case '{' -> mapping(end, depth);
            case '[' -> listing(end, depth);
            case '"', '\'' -> quoted(end);
            default -> within(end);
        };
    }

    private Node mapping(int end, int depth) {
        int start = at;
        List<Node.Entry> entries = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        boolean more = opens('}');
        while (more) {
            int from = at;
            int colon = colon(from);
            if (colon < 0 || end <= colon + 1) {
                return giveUp();
            }
            String key = text.substring(from, colon);
            at = skipBlanks(colon + 1);
            entries.add(new Node.Entry(key, lines.between(from, colon), value(end, depth + 1)));
            if (keys.contains(key)) {
                return giveUp();
            }
            keys.add(key);
            more = goesOn('}');
        }
        return new Node.Mapping(entries, lines.at(start));
    }

    private Node listing(int end, int depth) {
        int start = at;
        List<Node> items = new ArrayList<>();
        boolean more = opens(']');
        while (more) {
            items.add(value(end, depth + 1));
            more = goesOn(']');
        }
        return new Node.Listing(items, lines.at(start));
    }

    /** Goes in behind a bracket; whether something stands before the one that closes it. */
    private boolean opens(char close) {
        at = skipBlanks(at + 1);
        boolean closed = at < text.length() && text.charAt(at) == close;
        at += closed ? 1 : 0;
        return !closed;
    }

    /** Goes past a comma to what follows, or past the bracket that closes; anything else is odd. */
    private boolean goesOn(char close) {
        at = skipBlanks(at);
        char letter = at < text.length() ? text.charAt(at) : '\n';
        if (odd || (letter != ',' && letter != close)) {
            giveUp();
            return false;
        }
        at = letter == ',' ? skipBlanks(at + 1) : at + 1;
        return letter == ',';
    }

    private Node quoted(int end) {
        int start = at;
        char quote = text.charAt(start);
        int close = text.indexOf(quote, start + 1);
        boolean again = close + 1 < end && text.charAt(close + 1) == quote;
        if (close < 0 || end <= close || again) {
            return giveUp();
        }
        String inside = text.substring(start + 1, close);
        if (quote == '"' && 0 <= inside.indexOf('\\')) {
            return giveUp();
        }
        at = close + 1;
        return new Node.Scalar(inside, Node.Kind.QUOTED, lines.between(start, at));
    }

    /** Bare words within brackets. */
    private Node within(int end) {
        int start = at;
        while (at < end && ",]}".indexOf(text.charAt(at)) < 0) {
            if ("[{:#\"'?".indexOf(text.charAt(at)) < 0) {
                at++;
            } else {
                return giveUp();
            }
        }
        int last = at;
        while (start < last && text.charAt(last - 1) == ' ') {
            last--;
        }
        return bare(start, last);
    }

    private Node bare(int from, int end) {
        if (end <= from || !mayBegin(from) || text.charAt(end - 1) == ' ') {
            return giveUp();
        }
        String words = text.substring(from, end);
        Node.Kind kind = Bare.kind(words);
        return kind == Node.Kind.NOTHING ? giveUp() : new Node.Scalar(words, kind, lines.between(from, end));
    }

    private boolean mayBegin(int index) {
        char letter = text.charAt(index);
        if (letter == '+' || letter == '-') {
            return index + 1 < text.length() && Character.isDigit(text.charAt(index + 1));
        }
        return Character.isLetterOrDigit(letter) || letter == '(';
    }
}
