package aigun.report;

import aigun.screen.Messages;

/** What the paths of a class come to, in each of its formats. */
public record ClassOutput(ClassReport report, Messages messages) {
    /** What it is written as. */
    public enum Format {
        TEXT,
        CSV,
        JSON,
        HTML
    }

    /** In a format, as plain text with lines of at most so many columns. */
    public String of(Format format, int width) {
        return switch (format) {
            case TEXT -> LeafletText.of(ClassLeaflet.of(report, messages), width);
            case CSV -> ClassCsv.of(report);
            case JSON -> ClassJson.of(report);
            case HTML -> LeafletHtml.of(ClassLeaflet.of(report, messages));
        };
    }
}
