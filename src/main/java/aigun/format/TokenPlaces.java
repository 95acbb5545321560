package aigun.format;

import aigun.source.Lines;
import aigun.source.Location;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Where the token stands that a parser has read last. */
record TokenPlaces(Lines lines, JsonParser parser) {
    boolean isYaml() {
        return parser instanceof YAMLParser;
    }

    /** Behind the last letter of a single value. */
    Location end() {
        return located(parser.currentLocation());
    }

    /** The letter in the file at a place; 0 at its end. */
    char letterAt(Location place) {
        String text = lines.source().text();
        int index = lines.index(place.line(), place.column());
        return index < text.length() ? text.charAt(index) : 0;
    }

    /** The length of the word there, in code points. */
    int wordAt(Location place) {
        String text = lines.source().text();
        int index = lines.index(place.line(), place.column());
        int end = index;
        while (end < text.length() && " \t\r\n,]}".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return Math.max(1, text.codePointCount(index, end));
    }

    /** Where the token begins. */
    Location start() {
        return located(parser.currentTokenLocation());
    }

    /** The readers count columns differently: YAML's in code points, JSON's in halves of them. */
    private Location located(TokenStreamLocation at) {
        if (isYaml()) {
            return lines.source().at(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
        }
        return lines.at((int) Math.max(0, at.getCharOffset()));
    }

    /** The place of the token from its beginning to its end, or to the end of its line. */
    Location whole(Location start, Location end) {
        int from = lines.index(start.line(), start.column());
        return lines.between(from, lines.index(end.line(), end.column()));
    }

    /** The JSON reader has gone past the colon when it tells a key. */
    Location key() {
        Location start = start();
        if (isYaml()) {
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
