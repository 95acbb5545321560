package aigun.format;

import aigun.source.Code;
import aigun.source.Diagnostic;
import aigun.source.Lines;
import aigun.source.Location;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Where JSON ends, in an author's words. */
final class JsonFaults {
    private static final Pattern WORD = Pattern.compile("Unrecognized token '([^']*)'.*");

    private JsonFaults() {}

    static Diagnostic of(JacksonException e, Lines lines) {
        String message = e.getOriginalMessage();
        Location at = place(e, lines);
        Matcher word = WORD.matcher(message);
        if (word.matches()) {
            return fault(at, "In JSON a text stands in double quotes, and this word does not.")
                    .withHint("Write \"" + word.group(1) + "\", or true, false, null or a number.");
        }
        if (message.contains("closing quote")) {
            return Diagnostic.error(Code.OPEN_QUOTE, at, "The file ends before this text's quote closes.");
        }
        if (message.contains("end-of-input")) {
            return Diagnostic.error(Code.OPEN_BRACKET, at, "The file ends before every bracket is closed.");
        }
        if (message.contains("close marker")) {
            return Diagnostic.error(Code.OPEN_BRACKET, at, "This bracket closes something that was not opened.");
        }
        if (message.contains("escape") && !message.startsWith("Illegal unquoted")) {
            return Diagnostic.error(Code.UNKNOWN_ESCAPE, at, "Behind a backslash JSON knows no such sign.")
                    .withHint("Write \\\\ for a backslash.");
        }
        return fault(at, sentence(message));
    }

    private static String sentence(String message) {
        if (message.contains("double-quote to start property name")) {
            return "A key in double quotes belongs here.";
        }
        if (message.contains("colon")) {
            return "A colon belongs between key and value.";
        }
        if (message.contains("comma")) {
            return "A comma is missing before this.";
        }
        if (message.contains("comment")) {
            return "JSON has no comments.";
        }
        if (message.contains("numeric value") || message.contains("Non-standard token")) {
            return "This is not how JSON writes a number.";
        }
        if (message.contains("Illegal unquoted character")) {
            return "A text in JSON stays on one line; a line break in it is written \\n.";
        }
        if (message.contains("expected a valid value")) {
            return "A value belongs here.";
        }
        return "This cannot be read as JSON.";
    }

    private static Diagnostic fault(Location at, String message) {
        return Diagnostic.error(Code.JSON_SYNTAX, at, message);
    }

    private static Location place(JacksonException e, Lines lines) {
        TokenStreamLocation at = e.getLocation();
        return lines.at(at == null ? 0 : (int) Math.max(0, at.getCharOffset()));
    }
}
