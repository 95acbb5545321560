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

    private YamlStructure() {}

    static Diagnostic fault(Lines lines, String problem, Location at, Location begin) {
        if (problem.contains("document start") || problem.contains("document end")) {
            return YamlFaults.error(Code.SECOND_DOCUMENT, at, "A second document begins here.")
                    .withHint("A file holds one: put this in a file of its own.");
        }
        if (problem.contains("tag handle") || problem.contains("URI")) {
            return YamlFaults.error(Code.TAG, begin, "This is a tag, which has no meaning here.")
                    .withHint("Delete it; a text that begins with ! stands in quotes.");
        }
        if (problem.contains("could not find expected ':'")) {
            return noColon(lines, begin);
        }
        Matcher value = VALUE.matcher(lines.line(at.line()));
        if (value.matches() && 0 <= value.start("sign")) {
            return needsQuotes(lines.source().at(at.line(), value.start("sign") + 1), value.group("sign"));
        }
        if (problem.contains("cannot start any token") || problem.contains("expected the node content")) {
            String line = lines.line(at.line());
            String stray = line.length() < at.column() ? "this" : line.substring(at.column() - 1, at.column());
            return needsQuotes(at, stray);
        }
        if (problem.contains("block end")) {
            return YamlFaults.error(Code.INDENT, at, "This line fits neither the level above it nor any before.")
                    .withHint("Indent it exactly like the lines it belongs with.");
        }
        return YamlFaults.error(Code.YAML_SYNTAX, at, "This cannot be read as YAML: " + problem + ".");
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
                .withHint("Put the whole text in quotes, or on the lines below a | in place of it.");
    }
}
