package aigun.source;

import java.util.List;

/**
 * Diagnostics as an author reads them. The first line is for editors and {@code grep}, the rest for people:
 *
 * <pre>
 * qing/lamp.yaml:7:15: error: There is no scene "qing/slp". [unknown-scene]
 *   7 |       next: qing/slp
 *     |             ^^^^^^^^
 *   hint: Did you mean "qing/slip"?
 * </pre>
 *
 * Nothing in it commands a terminal, whatever the file holds.
 */
public final class Report {
    private Report() {}

    /** All of them by file, line and column, the same one once, an empty line between two. */
    public static String of(List<Diagnostic> diagnostics) {
        StringBuilder text = new StringBuilder();
        diagnostics.stream().distinct().sorted(Diagnostic.BY_PLACE).forEach(diagnostic -> {
            text.append(text.isEmpty() ? "" : "\n");
            text.append(of(diagnostic));
        });
        return text.toString();
    }

    /** One diagnostic, on lines that each end with a line break. */
    public static String of(Diagnostic diagnostic) {
        Location place = diagnostic.location();
        Excerpt excerpt = Excerpt.of(place.source().line(place.line()), place.column(), place.length());
        String number = Integer.toString(place.line());

        StringBuilder text = new StringBuilder();
        text.append(Controls.visible(place.toString())).append(": ");
        text.append(diagnostic.severity().word()).append(": ");
        text.append(Controls.visible(diagnostic.message()));
        text.append(" [").append(diagnostic.code().word()).append("]\n");
        append(text, number, excerpt.line());
        append(text, " ".repeat(number.length()), excerpt.marker());
        if (!diagnostic.hint().isEmpty()) {
            text.append("  hint: ").append(Controls.visible(diagnostic.hint())).append('\n');
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String margin, String line) {
        String whole = "  " + margin + " | " + line;
        text.append(whole.stripTrailing()).append('\n');
    }
}
