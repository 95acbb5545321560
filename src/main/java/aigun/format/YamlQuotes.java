package aigun.format;

import aigun.source.Code;
import aigun.source.Diagnostic;
import aigun.source.Lines;
import aigun.source.Location;
import java.util.Optional;

/** A quote that ends elsewhere than was meant: one left open goes on to the next, however far below. */
final class YamlQuotes {
    private YamlQuotes() {}

    /** What is wrong if a quote ends right before the place where the reader was lost. */
    static Optional<Diagnostic> closedLate(Lines lines, Location at) {
        String line = lines.line(at.line());
        int close = at.column() - 2;
        if (close < 0 || line.length() <= close || !isQuote(line.charAt(close))) {
            return Optional.empty();
        }
        char quote = line.charAt(close);
        if (opens(line, quote, close)) {
            String twice = quote == '"'
                    ? "Within double quotes write \\\" for one."
                    : "Within single quotes write '' for one.";
            return Optional.of(YamlFaults.error(Code.OPEN_QUOTE, at, "The quote ended before this.")
                    .withHint(twice));
        }
        int above = at.line() - 1;
        while (0 < above && lines.line(above).indexOf(quote) < 0) {
            above--;
        }
        String text = above == 0 ? "" : lines.line(above);
        if (!opens(text, quote, text.length())) {
            return Optional.empty();
        }
        String message =
                "The quote that opens here is closed on line " + at.line() + ", by one that was to open another.";
        return Optional.of(YamlFaults.error(
                        Code.OPEN_QUOTE, lines.source().at(above, text.lastIndexOf(quote) + 1), message)
                .withHint("Close it at the end of the text."));
    }

    private static boolean isQuote(char letter) {
        return letter == '"' || letter == '\'';
    }

    /** Whether the last such quote before an index stands where a text can begin. */
    private static boolean opens(String line, char quote, int before) {
        int open = line.lastIndexOf(quote, before - 1);
        return open == 0 || (0 < open && " \t[{,".indexOf(line.charAt(open - 1)) >= 0);
    }
}
