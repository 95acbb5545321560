package aigun.format;

import aigun.source.Code;
import aigun.source.Diagnostic;
import aigun.source.Lines;
import aigun.source.Location;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Faults of how the parts of a file stand to each other. */
final class YamlStructure {
    private static final Pattern VALUE =
            Pattern.compile("\\s*(- +)*([^:\\s\"']+: +)?(- +)*(?<sign>[*&!\"'\\[{%@`|>])?.*");
    private static final Pattern KEY_WITHOUT_BLANK = Pattern.compile("\\s*(- +)?(?<key>[a-z][a-z0-9-]*):\\S.*");

    private static final Pattern NEGATED =
            Pattern.compile("\\b(when|informed|held|known|among): +! *(?<name>[a-z][a-z0-9-]*)");

    private YamlStructure() {}

    static Diagnostic fault(Lines lines, String problem, Location at, Location begin) {
        if (problem.contains("document start") || problem.contains("document end")) {
            return secondDocument(lines, at);
        }
        if (problem.contains("tag handle") || problem.contains("URI")) {
            return tag(begin);
        }
        if (problem.contains("could not find expected ':'")) {
            return noColon(lines, begin);
        }
        String front = lines.line(at.line()).stripLeading();
        boolean first = lines.line(at.line()).length() - front.length() == at.column() - 1;
        if (first && problem.contains("block end")) {
            return new Indents(lines).astray(at);
        }
        Matcher value = VALUE.matcher(lines.line(at.line()));
        if (value.matches() && 0 <= value.start("sign")) {
            Location sign = lines.source().at(at.line(), value.start("sign") + 1);
            boolean negated = NEGATED.matcher(lines.line(at.line())).find();
            return negated ? tag(sign) : needsQuotes(sign, value.group("sign"));
        }
        if (problem.contains("cannot start any token") || problem.contains("expected the node content")) {
            String line = lines.line(at.line());
            String stray = line.length() < at.column() ? "this" : line.substring(at.column() - 1, at.column());
            return needsQuotes(at, stray);
        }
        if (problem.contains("block end")) {
            return new Indents(lines).astray(at);
        }
        return YamlFaults.error(Code.YAML_SYNTAX, at, "This cannot be read as YAML: " + problem + ".");
    }

    /** More behind the line of hyphens that ends a document, which was meant for a pause in prose perhaps. */
    static Diagnostic secondDocument(Lines lines, Location at) {
        int line = at.line();
        while (1 < line && !lines.line(line).startsWith("---")) {
            line--;
        }
        boolean hyphens = lines.line(line).startsWith("---");
        Location place = hyphens ? lines.source().at(line, 1).withLength(3) : at;
        return YamlFaults.error(Code.SECOND_DOCUMENT, place, "A second document begins here, and a file holds one.")
                .withHint("Put it in a file of its own; a --- for a pause in prose is indented like the text.");
    }

    /** A tag; where a condition belongs, it was meant for a {@code not}. */
    static Diagnostic tag(Location place) {
        Matcher negated = NEGATED.matcher(place.source().line(place.line()));
        String hint = negated.find()
                ? "Write not " + negated.group("name") + "."
                : "Delete it; a text that begins with ! stands in quotes.";
        return YamlFaults.error(Code.TAG, place, "This is a tag, which has no meaning here.")
                .withHint(hint);
    }

    private static Diagnostic noColon(Lines lines, Location begin) {
        return gluedKey(lines, begin.line())
                .orElseGet(() -> YamlFaults.error(
                                Code.INDENT, begin, "This line is no key with a colon, and not indented like a text.")
                        .withHint("Indent it beneath its key, or write a colon behind the key."));
    }

    /** A key whose colon has its value right behind it, so that YAML sees no key. */
    static Optional<Diagnostic> gluedKey(Lines lines, int line) {
        Matcher glued = KEY_WITHOUT_BLANK.matcher(line < 1 ? "" : lines.line(line));
        if (!glued.matches()) {
            return Optional.empty();
        }
        Location place = lines.source().at(line, glued.end("key") + 1);
        return Optional.of(YamlFaults.error(Code.MISSING_SPACE, place, "Behind the colon of a key belongs a blank.")
                .withHint("Write \"" + glued.group("key") + ": \"."));
    }

    private static Diagnostic needsQuotes(Location place, String sign) {
        return YamlFaults.error(Code.NEEDS_QUOTES, place, "A text without quotes cannot begin with " + sign + ".")
                .withHint("Put the whole text in " + (sign.equals("\"") ? "single quotes" : "quotes")
                        + ", or on the lines below a | in place of it.");
    }
}
