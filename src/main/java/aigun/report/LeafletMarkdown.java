package aigun.report;

import aigun.report.Leaflet.Piece;
import aigun.screen.MarkdownText;
import java.util.List;

/** A leaflet as Markdown: CommonMark, with tables as most readers of it know them. */
final class LeafletMarkdown {
    private final StringBuilder text = new StringBuilder();

    private LeafletMarkdown() {}

    static String of(Leaflet leaflet) {
        LeafletMarkdown markdown = new LeafletMarkdown();
        markdown.text.append("# ").append(MarkdownText.plain(leaflet.title())).append('\n');
        boolean listed = false;
        for (Piece piece : leaflet.pieces()) {
            boolean item = piece instanceof Piece.Item;
            markdown.text.append(item && listed ? "" : "\n");
            markdown.add(piece);
            listed = item;
        }
        return markdown.text.toString();
    }

    private void add(Piece piece) {
        if (piece instanceof Piece.Head head) {
            text.append("#".repeat(head.level())).append(' ').append(MarkdownText.plain(head.words()));
        } else if (piece instanceof Piece.Words words) {
            text.append(MarkdownText.begun(MarkdownText.plain(words.words())));
        } else if (piece instanceof Piece.Item item) {
            text.append("- ").append(MarkdownText.begun(MarkdownText.plain(item.words())));
        } else {
            table((Piece.Table) piece);
            return;
        }
        text.append('\n');
    }

    private void table(Piece.Table table) {
        row(table.heads());
        text.append("| --- ".repeat(table.heads().size())).append("|\n");
        table.rows().forEach(this::row);
    }

    private void row(List<String> cells) {
        for (String cell : cells) {
            text.append("| ").append(MarkdownText.plain(cell)).append(' ');
        }
        text.append("|\n");
    }
}
