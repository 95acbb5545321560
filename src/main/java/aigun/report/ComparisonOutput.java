package aigun.report;

import aigun.screen.Doc;
import aigun.screen.Messages;
import java.util.List;

/** A comparison in each of its formats. */
public record ComparisonOutput(Comparison comparison, Messages messages) {
    /** Columns of plain text where nobody says how many. */
    private static final int WIDTH = 80;

    /** What it is written as. */
    public enum Format {
        TEXT,
        MD,
        HTML,
        JSON
    }

    public String of(Format format) {
        return switch (format) {
            case TEXT -> text(WIDTH);
            case MD -> LeafletMarkdown.of(leaflet());
            case HTML -> LeafletHtml.of(leaflet());
            case JSON -> ComparisonJson.of(comparison, messages);
        };
    }

    /** As plain text with lines of at most so many columns. */
    public String text(int width) {
        return LeafletText.of(leaflet(), width);
    }

    /** As a page on the screen. */
    public List<Doc.Block> blocks() {
        return LeafletDoc.of(leaflet());
    }

    private Leaflet leaflet() {
        return ComparisonLeaflet.of(comparison, messages);
    }
}
