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
import tools.jackson.dataformat.yaml.YAMLParser;

/** Builds the tree of one file from its tokens. */
final class TreeBuilder {
    /** What stands for a character that was complained of already. */
    static final char REPLACED = '\uFFFD';

    private final TokenPlaces places;
    private final JsonParser parser;
    private final List<Diagnostic> sink;
    private final boolean cleaned;
    private final int[] values = {0};

    TreeBuilder(Lines lines, JsonParser parser, List<Diagnostic> sink) {
        this.parser = parser;
        this.places = new TokenPlaces(lines, parser);
        this.sink = sink;
        this.cleaned = !sink.isEmpty();
    }

    /** The one value of the file; a broken one when it has none. */
    Node root() {
        Location start = places.lines().at(0);
        if (parser.nextToken() == null) {
            return empty(start);
        }
        Node root = value(0);
        if (root instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.NOTHING) {
            return empty(start);
        }
        if (parser.nextToken() != null) {
            sink.add(YamlStructure.secondDocument(places.lines(), places.start()));
            return new Node.Broken(start);
        }
        return root;
    }

    private Node empty(Location start) {
        sink.add(Diagnostic.error(Code.EMPTY_FILE, start, "The file is empty.")
                .withHint("Write at least one key, or delete the file."));
        return new Node.Broken(start);
    }

    private Node value(int depth) {
        Location place = places.start();
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
            Location at = places.key();
            decorated(at);
            parser.nextToken();
            Node value = value(depth + 1);
            if (seen.containsKey(key)) {
                sink.add(twice(
                        key, at, seen.getOrDefault(key, at), entries.get(0).keyLocation()));
            } else {
                seen.put(key, at);
                entries.add(new Node.Entry(key, at, value));
            }
        }
        boolean bare = !entries.isEmpty() && places.letterAt(start) != '{';
        return new Node.Mapping(entries, bare ? entries.get(0).keyLocation() : start);
    }

    private static Diagnostic twice(String key, Location again, Location earlier, Location first) {
        String before = first.source().line(first.line());
        boolean entry = before.substring(0, before.offsetByCodePoints(0, first.column() - 1))
                .endsWith("- ");
        String hyphen = entry && again.column() == first.column() ? "; or begin an entry of its own with \"- \"" : "";
        return Diagnostic.error(
                        Code.DUPLICATE_KEY,
                        again,
                        "The key \"" + key + "\" stands here a second time; the first is on line " + earlier.line()
                                + ".")
                .withHint("Keep one of the two, or rename one" + hyphen + ".");
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
        Location end = places.end();
        if (text.isEmpty() && start.equals(end)) {
            return new Node.Scalar("", Node.Kind.NOTHING, start);
        }
        if (decorated(start)) {
            return new Node.Broken(start);
        }
        return checked(new Node.Scalar(text, kind(start, text), places.whole(start, end)));
    }

    /** In quotes alone can stand what the file does not hold: it was looked at as a whole. */
    private Node checked(Node.Scalar scalar) {
        int index = scalar.kind() == Node.Kind.QUOTED ? Controls.firstUnsafe(scalar.text(), 0) : -1;
        if (0 <= index) {
            sink.add(Trees.control(scalar.text().codePointAt(index), scalar.at(index, index + 1)));
            return new Node.Broken(scalar.location());
        }
        boolean replaced = cleaned && 0 <= scalar.text().indexOf(REPLACED);
        return replaced ? new Node.Broken(scalar.location()) : scalar;
    }

    private Node.Kind kind(Location start, String text) {
        return switch (places.letterAt(start)) {
            case '"', '\'' -> Node.Kind.QUOTED;
            case '|', '>' -> Node.Kind.BLOCK;
            default -> Bare.kind(text);
        };
    }

    /** Says of an anchor or a tag that begins at this place; whether there is one. */
    private boolean decorated(Location place) {
        char letter = places.isYaml() ? places.letterAt(place) : 0;
        if (letter == '&') {
            sink.add(Diagnostic.error(
                            Code.ANCHOR,
                            place.withLength(places.wordAt(place)),
                            "This is an anchor, which has no meaning here.")
                    .withHint("Delete it; a text that begins with & stands in quotes."));
        }
        if (letter == '!') {
            sink.add(YamlStructure.tag(place.withLength(places.wordAt(place))));
        }
        return letter == '&' || letter == '!';
    }
}
