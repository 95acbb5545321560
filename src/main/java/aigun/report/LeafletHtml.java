package aigun.report;

import aigun.report.Leaflet.Piece;

/** A leaflet as a page of HTML. */
final class LeafletHtml {
    private final HtmlPage page;

    private LeafletHtml(HtmlPage page) {
        this.page = page;
    }

    static String of(Leaflet leaflet) {
        LeafletHtml html = new LeafletHtml(new HtmlPage(leaflet.title(), ""));
        html.page.element("h1", leaflet.title());
        boolean listed = false;
        for (Piece piece : leaflet.pieces()) {
            boolean item = piece instanceof Piece.Item;
            html.page.tag(listed && !item ? "</ul>\n" : item && !listed ? "<ul>\n" : "");
            html.add(piece);
            listed = item;
        }
        return html.page.tag(listed ? "</ul>\n" : "").closed();
    }

    private void add(Piece piece) {
        if (piece instanceof Piece.Head head) {
            page.element("h" + head.level(), head.words());
        } else if (piece instanceof Piece.Words words) {
            page.element("p", words.words());
        } else if (piece instanceof Piece.Item item) {
            page.element("li", item.words());
        } else {
            Piece.Table table = (Piece.Table) piece;
            page.table(table.heads(), table.rows(), 1);
        }
    }
}
