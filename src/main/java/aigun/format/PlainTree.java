package aigun.format;

import aigun.source.Lines;
import aigun.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the plainest YAML there is, as most files of a pack are written, in a fraction of the time that a whole reader
 * takes: keys that are ids, indented blocks, lists, bare words, quotes without escapes, texts behind {@code |} or {@code >}, and what
 * {@link PlainValues} reads on one line. It complains of nothing: at anything else it gives up, and the file is read by
 * the library.
 */
final class PlainTree {
    /** So short a file can't hold too many values. */
    private static final int LENGTH_MAX = 2 * Limits.VALUES_MAX;

    /** How texts of several lines can begin. */
    private static final List<String> FORMS = List.of("|", "|-", ">", ">-");

    private final String text;
    private final Lines lines;
    private final PlainValues values;
    /** Where the next line that says something begins; the length of the text when there is none. */
    private int at;

    private PlainTree(Lines lines) {
        this.lines = lines;
        text = lines.source().text();
        values = new PlainValues(lines);
    }

    /** The tree of a text without control characters; empty where it is not as plain as that. */
    static Optional<Node> read(Lines lines) {
        String text = lines.source().text();
        boolean spaced = 0 <= text.indexOf('\t') || 0 <= text.indexOf('\r');
        if (spaced || LENGTH_MAX < text.length() || !text.endsWith("\n")) {
            return Optional.empty();
        }
        PlainTree tree = new PlainTree(lines);
        tree.goTo(0);
        Node root = tree.indent() == 0 ? tree.mapping(0, tree.at, 0) : tree.values.giveUp();
        boolean whole = !tree.values.isOdd() && tree.at == text.length();
        return whole ? Optional.of(root) : Optional.empty();
    }

    /** Goes to the first line from here on that is neither empty nor a comment. */
    private void goTo(int line) {
        at = line;
        while (at < text.length()) {
            int first = at + indent();
            if (text.charAt(first) != '\n' && text.charAt(first) != '#') {
                return;
            }
            at = text.indexOf('\n', first) + 1;
        }
    }

    /** How many blanks the line begins with; none at the end of the text. */
    private int indent() {
        int index = at;
        while (index < text.length() && text.charAt(index) == ' ') {
            index++;
        }
        return index - at;
    }

    private boolean isItem(int index) {
        return index + 1 < text.length() && text.charAt(index) == '-' && text.charAt(index + 1) == ' ';
    }

    /** Whether a line with so many blanks before it goes on with the same block; one that goes deeper is odd. */
    private boolean goesOn(int indent) {
        if (values.isOdd() || at == text.length()) {
            return false;
        }
        int here = indent();
        if (indent < here) {
            values.giveUp();
        }
        return here == indent;
    }

    /** Keys with values, of which the first key may stand behind the sign of an item. */
    private Node mapping(int indent, int first, int depth) {
        List<Node.Entry> entries = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        int from = first;
        boolean more = at < text.length();
        while (more) {
            int colon = values.colon(from);
            String key = text.substring(from, Math.max(from, colon));
            if (key.isEmpty() || keys.contains(key) || PlainValues.DEPTH_MAX < depth) {
                return values.giveUp();
            }
            keys.add(key);
            entries.add(new Node.Entry(key, lines.between(from, colon), value(indent, colon + 1, depth + 1)));
            more = goesOn(indent) && !isItem(at + indent);
            from = at + indent;
        }
        return entries.isEmpty()
                ? values.giveUp()
                : new Node.Mapping(entries, entries.get(0).keyLocation());
    }

    private Node listing(int indent, int depth) {
        Location start = lines.at(at + indent);
        List<Node> items = new ArrayList<>();
        while (goesOn(indent) && isItem(at + indent)) {
            int from = at + indent + 2;
            if (0 <= values.colon(from)) {
                items.add(mapping(indent + 2, from, depth + 1));
            } else {
                items.add(
                        text.charAt(from) == '|' || text.charAt(from) == '>'
                                ? words(indent, from)
                                : inLine(from, depth + 1));
            }
        }
        return new Node.Listing(items, start);
    }

    /** What stands behind a key's colon: in its line, or beneath it. */
    private Node value(int indent, int behind, int depth) {
        int from = values.skipBlanks(behind);
        char letter = text.charAt(from);
        if (letter == '|' || letter == '>') {
            return words(indent, from);
        }
        if (letter != '\n') {
            return inLine(from, depth);
        }
        goTo(from + 1);
        int deeper = indent();
        if (isItem(at + deeper) && indent <= deeper) {
            return listing(deeper, depth);
        }
        return indent < deeper ? mapping(deeper, at + deeper, depth) : values.giveUp();
    }

    private Node inLine(int from, int depth) {
        int end = text.indexOf('\n', from);
        Node value = values.whole(from, end, depth);
        goTo(end + 1);
        return value;
    }

    /** A text of several lines, as its sign says: kept apart, or put together. */
    private Node words(int indent, int sign) {
        int end = text.indexOf('\n', sign);
        String form = text.substring(sign, end);
        at = end + 1;
        int own = indent();
        if (!FORMS.contains(form) || own <= indent || text.charAt(at + own) == '\n') {
            return values.giveUp();
        }
        StringBuilder words = new StringBuilder();
        if (!(form.startsWith("|") ? keep(own, words) : join(own, words))) {
            return values.giveUp();
        }
        while (1 < words.length() && words.charAt(words.length() - 2) == '\n') {
            words.setLength(words.length() - 1);
        }
        words.setLength(words.length() - (form.endsWith("-") ? 1 : 0));
        goTo(at);
        return new Node.Scalar(words.toString(), Node.Kind.BLOCK, lines.between(sign, end));
    }

    /** Takes the lines with so many blanks before them, and empty ones; whether they are plain. */
    private boolean keep(int own, StringBuilder words) {
        while (at < text.length()) {
            int here = indent();
            int end = text.indexOf('\n', at);
            boolean empty = here == end - at;
            if (empty ? here != 0 : here < own) {
                return !empty;
            }
            words.append(text, empty ? end : at + own, end + 1);
            at = end + 1;
        }
        return true;
    }

    /** Takes them with blanks in place of line breaks, up to the first empty line, behind which nothing may follow. */
    private boolean join(int own, StringBuilder words) {
        while (at < text.length() && indent() == own) {
            int end = text.indexOf('\n', at);
            if (end == at + own || text.charAt(end - 1) == ' ') {
                return false;
            }
            words.append(words.isEmpty() ? "" : " ").append(text, at + own, end);
            at = end + 1;
        }
        words.append('\n');
        goTo(at);
        return at == text.length() || indent() < own;
    }
}
