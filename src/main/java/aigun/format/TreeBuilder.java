package aigun.format;

import aigun.source.Code;
import aigun.source.Controls;
import aigun.source.Diagnostic;
import aigun.source.Lines;
import aigun.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Builds the tree of one file from its tokens. */
final class TreeBuilder {
    /** What stands for a character that was complained of already. */
    static final char REPLACED = '\uFFFD';

    private final Lines lines;
    private final JsonParser parser;
    private final List<Diagnostic> sink;
    private final boolean cleaned;
    private final int[] values = {0};

    TreeBuilder(Lines lines, JsonParser parser, List<Diagnostic> sink) {
        this.lines = lines;
        this.parser = parser;
        this.sink = sink;
        this.cleaned = !sink.isEmpty();
    }

    /** The one value of the file; a broken one when it has none. */
    Node root() {
        Location start = lines.between(0, 0);
        if (parser.nextToken() == null) {
            return empty(start);
        }
        Node root = value(0);
        if (root instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.NOTHING) {
            return empty(start);
        }
        if (parser.nextToken() != null) {
            sink.add(Diagnostic.error(Code.SECOND_DOCUMENT, place(), "A second document begins here.")
                    .withHint("A file holds one: put this in a file of its own."));
        }
        return root;
    }

    private Node empty(Location start) {
        sink.add(Diagnostic.error(Code.EMPTY_FILE, start, "The file is empty.")
                .withHint("Write at least one key, or delete the file."));
        return new Node.Broken(start);
    }

    private Node value(int depth) {
        Location place = place();
        values[0]++;
        if (Limits.VALUES_MAX < values[0]) {
            return tooMany(place);
        }
        JsonToken token = parser.currentToken();
        if (token != JsonToken.START_OBJECT && token != JsonToken.START_ARRAY) {
            return scalar(place);
        }
        if (Limits.DEPTH_MAX <= depth) {
            sink.add(Diagnostic.error(
                    Code.TOO_DEEP, place, "This is nested deeper than " + Limits.DEPTH_MAX + " levels."));
            return skipped(place);
        }
        if (parser.getObjectId() != null || parser.getTypeId() != null) {
            decorated(place);
        }
        return token == JsonToken.START_OBJECT ? mapping(depth, place) : listing(depth, place);
    }

    private Node tooMany(Location place) {
        if (values[0] == Limits.VALUES_MAX + 1) {
            sink.add(Diagnostic.error(
                            Code.TOO_MANY_VALUES, place, "The file has more than " + Limits.VALUES_MAX + " values.")
                    .withHint("Divide it: a scene a file."));
        }
        return skipped(place);
    }

    private Node skipped(Location place) {
        parser.skipChildren();
        return new Node.Broken(place);
    }

    private Node mapping(int depth, Location start) {
        List<Node.Entry> entries = new ArrayList<>();
        Map<String, Location> seen = new TreeMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            Location at = keyPlace();
            decorated(at);
            parser.nextToken();
            Node value = value(depth + 1);
            if (seen.containsKey(key)) {
                sink.add(twice(key, at, seen.getOrDefault(key, at)));
            } else {
                seen.put(key, at);
                entries.add(new Node.Entry(key, at, value));
            }
        }
        boolean bare = !entries.isEmpty() && letterAt(start) != '{';
        return new Node.Mapping(entries, bare ? entries.get(0).keyLocation() : start);
    }

    private static Diagnostic twice(String key, Location again, Location first) {
        return Diagnostic.error(
                        Code.DUPLICATE_KEY,
                        again,
                        "The key \"" + key + "\" stands here a second time; the first is on line " + first.line() + ".")
                .withHint("Keep one of the two, or rename one.");
    }

    private Node listing(int depth, Location start) {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(depth + 1));
        }
        return new Node.Listing(items, start);
    }

    private Node scalar(Location start) {
        String text = parser.getString();
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            sink.add(Diagnostic.error(Code.ALIAS, start, "\"*" + text + "\" is an alias, which has no meaning here.")
                    .withHint("Write the value out again; a text that begins with * stands in quotes."));
            return new Node.Broken(start);
        }
        Location end = located(parser.currentLocation());
        if (text.isEmpty() && start.equals(end)) {
            return new Node.Scalar("", Node.Kind.NOTHING, start);
        }
        if (decorated(start)) {
            return new Node.Broken(start);
        }
        return checked(new Node.Scalar(text, kind(start, text), whole(start, end)));
    }

    private Node checked(Node.Scalar scalar) {
        int index = Controls.firstUnsafe(scalar.text(), 0);
        if (0 <= index) {
            sink.add(Trees.control(scalar.text().codePointAt(index), scalar.at(index, index + 1)));
            return new Node.Broken(scalar.location());
        }
        boolean replaced = cleaned && 0 <= scalar.text().indexOf(REPLACED);
        return replaced ? new Node.Broken(scalar.location()) : scalar;
    }

    private Node.Kind kind(Location start, String text) {
        return switch (letterAt(start)) {
            case '"', '\'' -> Node.Kind.QUOTED;
            case '|', '>' -> Node.Kind.BLOCK;
            default -> Bare.kind(text);
        };
    }

    /** Says of an anchor or a tag that begins at this place; whether there is one. */
    private boolean decorated(Location place) {
        char letter = parser instanceof YAMLParser ? letterAt(place) : 0;
        if (letter == '&') {
            sink.add(Diagnostic.error(
                            Code.ANCHOR,
                            place.withLength(wordAt(place)),
                            "This is an anchor, which has no meaning here.")
                    .withHint("Delete it; a text that begins with & stands in quotes."));
        }
        if (letter == '!') {
            sink.add(Diagnostic.error(
                            Code.TAG, place.withLength(wordAt(place)), "This is a tag, which has no meaning here.")
                    .withHint("Delete it; a text that begins with ! stands in quotes."));
        }
        return letter == '&' || letter == '!';
    }

    private char letterAt(Location place) {
        String text = lines.source().text();
        int index = lines.index(place.line(), place.column());
        return index < text.length() ? text.charAt(index) : 0;
    }

    private int wordAt(Location place) {
        String text = lines.source().text();
        int index = lines.index(place.line(), place.column());
        int end = index;
        while (end < text.length() && " \t\r\n,]}".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return Math.max(1, text.codePointCount(index, end));
    }

    private Location place() {
        return located(parser.currentTokenLocation());
    }

    /** The readers count columns differently: YAML's in code points, JSON's in halves of them. */
    private Location located(TokenStreamLocation at) {
        if (parser instanceof YAMLParser) {
            return lines.source().at(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
        }
        return lines.at((int) Math.max(0, at.getCharOffset()));
    }

    /** The place of the token from its beginning to its end, or to the end of its line. */
    private Location whole(Location start, Location end) {
        int from = lines.index(start.line(), start.column());
        return lines.between(from, lines.index(end.line(), end.column()));
    }

    /** The JSON reader has gone past the colon when it tells a key. */
    private Location keyPlace() {
        Location start = place();
        if (parser instanceof YAMLParser) {
            return whole(start, located(parser.currentLocation()));
        }
        String text = lines.source().text();
        int from = lines.index(start.line(), start.column());
        int end = from + 1;
        while (end < text.length() && text.charAt(end) != '"') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return lines.between(from, end + 1);
    }
}
