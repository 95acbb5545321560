package aigun.format;

import aigun.source.Code;
import aigun.source.Diagnostic;
import aigun.source.Location;
import aigun.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an author notes for himself: in a text where players would read it, or in place of a text by mistake. */
final class Asides {
    /** A note without a blank behind its sign. */
    private static final Pattern CUT_OFF = Pattern.compile("[ \\t]+(#[\\p{L}\\p{N}].*)");

    private static final List<String> UNDONE = List.of("TODO", "FIXME", "TBD");
    private static final Pattern TO_DO = Pattern.compile("\\b(" + String.join("|", UNDONE) + ")\\b");

    private Asides() {}

    static List<Diagnostic> in(Node.Scalar text) {
        List<Diagnostic> asides = new ArrayList<>();
        if (mayBeUnfinished(text.text())) {
            unfinished(text).ifPresent(asides::add);
        }
        if (text.kind() == Node.Kind.TEXT && text.location().source().hasNotes()) {
            cut(text).ifPresent(asides::add);
        }
        return asides;
    }

    /** Nearly no text is, and that is known sooner than by the pattern. */
    private static boolean mayBeUnfinished(String text) {
        for (String word : UNDONE) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** A word for what is still to be written, where players would read it. */
    private static Optional<Diagnostic> unfinished(Node.Scalar text) {
        Matcher word = TO_DO.matcher(text.text());
        return word.find()
                ? Optional.of(Diagnostic.warning(
                                Code.UNFINISHED, text.at(word.start(), word.end()), word.group() + " stands in a text.")
                        .withHint("Write what is missing; a note to yourself stands behind #, outside of the text."))
                : Optional.empty();
    }

    /** A text that a # cuts short: whoever means a note mostly leaves a blank behind it. */
    private static Optional<Diagnostic> cut(Node.Scalar text) {
        Source source = text.location().source();
        int length = text.text().length();
        Location last = text.at(length - 1, length);
        String line = source.line(last.line());
        Matcher rest = CUT_OFF.matcher(line).region(line.offsetByCodePoints(0, last.column()), line.length());
        if (!rest.lookingAt()) {
            return Optional.empty();
        }
        int column = line.codePointCount(0, rest.start(1)) + 1;
        return Optional.of(Diagnostic.warning(
                        Code.COMMENT_IN_TEXT,
                        source.at(last.line(), column).withLength(line.codePointCount(rest.start(1), rest.end(1))),
                        "The # ends this text, and what stands behind it is a note.")
                .withHint("Put the text in quotes; or if it is a note, put a blank behind the #."));
    }
}
