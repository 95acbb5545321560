package aigun.format;

import aigun.source.Code;
import aigun.source.Diagnostic;
import aigun.source.Lines;
import aigun.source.Location;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Faults within brackets and braces. */
final class YamlFlows {
    private static final Pattern LAST_WORD = Pattern.compile("(?<word>[a-z][a-z0-9-]*) *$");

    private YamlFlows() {}

    /**
     * What is wrong where a bracket could not be followed any more.
     *
     * @param begin where it opens
     */
    static Diagnostic fault(Lines lines, Location at, Location begin) {
        char stray = letter(lines, at);
        char open = letter(lines, begin);
        if (stray == ':' && open == '{' && at.line() == begin.line()) {
            return colon(lines, at);
        }
        if ((stray == ']' && open == '{') || (stray == '}' && open == '[')) {
            String message = "This " + stray + " closes nothing: the " + open + " on line " + begin.line() + ", column "
                    + begin.column() + " is open.";
            return YamlFaults.error(Code.OPEN_BRACKET, at, message)
                    .withHint("Put a " + (open == '{' ? '}' : ']') + " before it, or take it away.");
        }
        return YamlFaults.error(
                        Code.OPEN_BRACKET, begin, "The bracket that opens here is not closed, or a comma is missing.")
                .withHint("What cannot be followed stands on line " + at.line() + ", column " + at.column() + ".");
    }

    private static Diagnostic colon(Lines lines, Location at) {
        String line = lines.line(at.line());
        Matcher word = LAST_WORD.matcher(line.substring(0, line.offsetByCodePoints(0, at.column() - 1)));
        String comma = word.find()
                ? "; if \"" + word.group("word")
                        + "\" is a key, put a comma before it, or braces around it and its value"
                : "";
        return YamlFaults.error(Code.COLON_IN_TEXT, at, "Between two commas in braces stands a second colon.")
                .withHint("Put a text that has a colon in quotes" + comma + ".");
    }

    private static char letter(Lines lines, Location at) {
        String text = lines.source().text();
        int index = lines.index(at.line(), at.column());
        return index < text.length() ? text.charAt(index) : 0;
    }
}
