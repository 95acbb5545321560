package aigun.report;

import aigun.report.Leaflet.Piece;
import aigun.screen.Widths;
import aigun.screen.Wrap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A leaflet as plain text, in which tables stand in columns. */
final class LeafletText {
    private static final int GAP = 2;

    /** No column is made narrower than this while another is wider. */
    private static final int COLUMN_LEAST = 4;

    private final Page page;

    private LeafletText(int width) {
        page = new Page(width);
    }

    static String of(Leaflet leaflet, int width) {
        LeafletText text = new LeafletText(width);
        text.page.line(0, leaflet.title());
        text.page.exact("=".repeat(Math.min(width, Widths.columns(leaflet.title()))));
        leaflet.pieces().forEach(text::add);
        return text.page.toString();
    }

    private void add(Piece piece) {
        if (piece instanceof Piece.Head head) {
            page.gap();
            page.line(0, head.words());
            if (head.level() == 2) {
                page.exact("-".repeat(Math.min(page.width(), Widths.columns(head.words()))));
            }
        } else if (piece instanceof Piece.Words words) {
            page.gap();
            words(words.words(), "", "");
        } else if (piece instanceof Piece.Item item) {
            words(item.words(), "- ", "  ");
        } else {
            page.gap();
            table((Piece.Table) piece);
        }
    }

    private void words(String words, String first, String further) {
        String front = first;
        for (String line : Wrap.lines(words, page.width() - first.length())) {
            page.exact(front + line);
            front = further;
        }
    }

    private void table(Piece.Table table) {
        int[] widths = widths(table);
        row(table.heads(), widths);
        List<String> rules = new ArrayList<>();
        for (int width : widths) {
            rules.add("-".repeat(width));
        }
        row(rules, widths);
        table.rows().forEach(row -> row(row, widths));
    }

    /** As wide as what stands in them; where that is too much the widest give way first. */
    private int[] widths(Piece.Table table) {
        int[] widths = new int[table.heads().size()];
        List<List<String>> all = new ArrayList<>(List.of(table.heads()));
        all.addAll(table.rows());
        int sum = GAP * (widths.length - 1);
        for (int column = 0; column < widths.length; column++) {
            for (List<String> row : all) {
                widths[column] = Math.max(widths[column], Widths.columns(row.get(column)));
            }
            sum += widths[column];
        }
        while (page.width() < sum && COLUMN_LEAST < widths[widest(widths)]) {
            widths[widest(widths)]--;
            sum--;
        }
        return widths;
    }

    private static int widest(int[] widths) {
        int widest = 0;
        for (int column = 1; column < widths.length; column++) {
            widest = widths[widest] < widths[column] ? column : widest;
        }
        return widest;
    }

    private void row(List<String> cells, int[] widths) {
        List<List<String>> columns = new ArrayList<>();
        int height = 1;
        for (int column = 0; column < widths.length; column++) {
            columns.add(Wrap.lines(cells.get(column), Math.max(1, widths[column])));
            height = Math.max(height, columns.get(column).size());
        }
        for (int line = 0; line < height; line++) {
            StringBuilder row = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                List<String> lines = new ArrayList<>(columns.get(column));
                lines.addAll(Collections.nCopies(height - lines.size(), ""));
                row.append(Page.left(lines.get(line), widths[column])).append(" ".repeat(GAP));
            }
            page.exact(row.toString());
        }
    }
}
