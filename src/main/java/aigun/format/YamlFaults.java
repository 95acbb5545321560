package aigun.format;

import aigun.source.Code;
import aigun.source.Diagnostic;
import aigun.source.Lines;
import aigun.source.Location;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Where YAML ends, in an author's words: each fault of syntax that people make by hand, by its name. */
final class YamlFaults {
    private static final Pattern STRANGE_BLANK =
            Pattern.compile("^ *([\\u00a0\\u2000-\\u200a\\u202f\\u3000][\\s\\u00a0]*)\\S");

    /** A key, and a word that may be another. */
    private static final Pattern SOLE_WORD = Pattern.compile("[^:]*: +([a-z][a-z0-9-]*)");

    private static final String OWN_KEY =
            "\" is a key, put it on the next line, indented, or braces around it and its value.";

    private final Lines lines;
    private final String problem;
    private final String context;
    private final Location at;
    private final Location begin;

    /**
     * @param at where the reader stopped
     * @param begin where what it was reading began; the same place where it does not say
     */
    private YamlFaults(Lines lines, MarkedYamlEngineException cause, Location at, Location begin) {
        this.lines = lines;
        this.problem = cause.getProblem();
        this.context = cause.getContext() == null ? "" : cause.getContext();
        this.at = at;
        this.begin = begin;
    }

    static Diagnostic of(JacksonException e, Lines lines) {
        if (e.getCause() instanceof MarkedYamlEngineException marked) {
            Location fallback = lines.at(0);
            Location at = place(marked.getProblemMark(), lines).orElse(fallback);
            Location begin = place(marked.getContextMark(), lines).orElse(at);
            return new YamlFaults(lines, marked, at, begin).fault();
        }
        TokenStreamLocation last = e.getLocation();
        Location at = lines.at(0);
        if (last != null) {
            at = lines.source().at(Math.max(1, last.getLineNr()), Math.max(1, last.getColumnNr()));
        }
        if (e.getOriginalMessage().startsWith("Expected a property name")) {
            return error(Code.NEEDS_QUOTES, at, "A key is a plain word; this begins something else.")
                    .withHint("A text that begins with a bracket, or with * or ?, stands in quotes.");
        }
        return error(Code.YAML_SYNTAX, at, "This cannot be read: " + e.getOriginalMessage());
    }

    private static Optional<Location> place(Optional<Mark> mark, Lines lines) {
        return mark.map(found -> lines.source().at(found.getLine() + 1, found.getColumn() + 1));
    }

    private Diagnostic fault() {
        Optional<Diagnostic> front = tab().or(this::strangeBlank);
        if (front.isPresent()) {
            return front.orElseThrow();
        }
        if (problem.startsWith("mapping values are not allowed")) {
            return colon();
        }
        if (problem.startsWith("sequence entries are not allowed")) {
            return error(Code.INDENT, at, "A list cannot begin behind a key on the same line.")
                    .withHint("Begin it on the next line, or put a text that begins with - in quotes.");
        }
        if (context.contains("quoted scalar")) {
            return quoted();
        }
        Optional<Diagnostic> late = YamlQuotes.closedLate(lines, at);
        if (late.isPresent()) {
            return late.orElseThrow();
        }
        if (context.contains("block scalar")) {
            return block();
        }
        if (context.contains("flow")) {
            return YamlFlows.fault(lines, at, begin);
        }
        return YamlStructure.fault(lines, problem, at, begin);
    }

    /** Tabs are found on the line where the reader stopped, or on the one before, which it was still reading. */
    private Optional<Diagnostic> tab() {
        for (int line = Math.max(1, at.line() - 1); line <= at.line(); line++) {
            String text = lines.line(line);
            int index = text.indexOf('\t');
            if (0 <= index && text.substring(0, index).isBlank()) {
                Location place = lines.source().at(line, index + 1);
                return Optional.of(error(Code.TAB_INDENT, place, "A tab stands at the front of this line.")
                        .withHint("Indent by blanks, two for each level."));
            }
        }
        if (problem.startsWith("found character '\\t")) {
            return Optional.of(error(Code.TAB_INDENT, at, "A tab stands where a blank belongs.")
                    .withHint("Put a blank in its place."));
        }
        return Optional.empty();
    }

    /** Blanks that are none to YAML come with lines that were copied from elsewhere, and what follows them goes wrong. */
    private Optional<Diagnostic> strangeBlank() {
        for (int line = 1; line <= at.line(); line++) {
            Matcher strange = STRANGE_BLANK.matcher(lines.line(line));
            if (strange.find()) {
                Location place = lines.source().at(line, strange.start(1) + 1);
                return Optional.of(error(Code.TAB_INDENT, place, "What stands at the front of this line is no blank.")
                        .withHint("It was copied from elsewhere: delete it, and type blanks, two for each level."));
            }
        }
        return Optional.empty();
    }

    private Diagnostic colon() {
        Optional<Diagnostic> glued = YamlStructure.gluedKey(lines, at.line() - 1);
        if (glued.isPresent()) {
            return glued.orElseThrow();
        }
        String before = lines.line(at.line());
        before = before.substring(0, Math.min(before.length(), at.column() - 1));
        String words = before.strip();
        Optional<Diagnostic> text = new Indents(lines).text(at.line());
        if (text.isPresent()) {
            return text.orElseThrow();
        }
        if (Keys.isKey(words.startsWith("- ") ? words.substring(2) : words)) {
            return new Indents(lines).within(at);
        }
        Matcher sole = SOLE_WORD.matcher(before);
        return error(Code.COLON_IN_TEXT, at, "A colon with a blank behind it makes a key of the words before it.")
                .withHint(
                        sole.matches()
                                ? Keys.QUOTE_THE_COLON + " If \"" + sole.group(1) + OWN_KEY
                                : Keys.QUOTE_THE_COLON);
    }

    private Diagnostic quoted() {
        if (problem.contains("escape")) {
            return error(Code.UNKNOWN_ESCAPE, at, "Behind a backslash in double quotes YAML knows no such sign.")
                    .withHint("Write \\\\ for a backslash, or put the text in single quotes.");
        }
        return error(Code.OPEN_QUOTE, begin, "The quote that opens here is not closed.")
                .withHint("Close it at the end of the text.");
    }

    private Diagnostic block() {
        if (problem.contains("spaces") || problem.contains("indentation")) {
            return error(Code.INDENT, at, "The lines of this text are not indented alike.")
                    .withHint("Indent its first line as far as the others.");
        }
        return error(Code.YAML_SYNTAX, at, "A text that | or > begins starts on the line below the sign.")
                .withHint("Move the words to the next line, indented; or put them in quotes.");
    }

    static Diagnostic error(Code code, Location at, String message) {
        return Diagnostic.error(code, at, message);
    }
}
