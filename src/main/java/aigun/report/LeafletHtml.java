package aigun.report;

import aigun.report.Leaflet.Piece;
import java.util.List;

/**
 * A leaflet as a page of HTML that needs nothing else: no script, no font and no picture from anywhere. It is as wide as
 * what it is shown in, dark where that is dark, and black on white in print.
 */
final class LeafletHtml {
    private static final String STYLE = """
            :root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fdfcf8; --rule: #8a8579; --shade: #efece2; }
            @media (prefers-color-scheme: dark) {
              :root { --ink: #e8e4d9; --paper: #16161a; --rule: #77736a; --shade: #24242a; }
            }
            * { box-sizing: border-box; }
            body { margin: 0 auto; padding: 1rem; max-width: 60rem; color: var(--ink); background: var(--paper);
              font: 1rem/1.5 Georgia, "Times New Roman", serif; overflow-wrap: anywhere; }
            h1, h2, h3 { line-height: 1.25; }
            h2 { margin-top: 2rem; border-bottom: 1px solid var(--rule); }
            table { width: 100%; table-layout: fixed; border-collapse: collapse; }
            th, td { padding: 0.3rem 0.4rem; border: 1px solid var(--rule); text-align: start; vertical-align: top; }
            thead th { background: var(--shade); }
            @media (max-width: 30rem) { body { padding: 0.5rem; } table { font-size: 0.8rem; } }
            @media print {
              :root { color-scheme: light; --ink: #000; --paper: #fff; --rule: #666; --shade: #eee; }
              body { max-width: none; padding: 0; font-size: 10pt; }
              h2, h3 { break-after: avoid; }
              tr { break-inside: avoid; }
            }
            """;

    private final StringBuilder text = new StringBuilder();

    private LeafletHtml() {}

    static String of(Leaflet leaflet) {
        LeafletHtml html = new LeafletHtml();
        String title = Escaped.xml(leaflet.title());
        html.text.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.text.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.text.append("<title>").append(title).append("</title>\n");
        html.text.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n<main>\n");
        html.element("h1", leaflet.title());
        boolean listed = false;
        for (Piece piece : leaflet.pieces()) {
            boolean item = piece instanceof Piece.Item;
            html.text.append(listed && !item ? "</ul>\n" : item && !listed ? "<ul>\n" : "");
            html.add(piece);
            listed = item;
        }
        html.text.append(listed ? "</ul>\n" : "");
        return html.text.append("</main>\n</body>\n</html>\n").toString();
    }

    private void add(Piece piece) {
        if (piece instanceof Piece.Head head) {
            element("h" + head.level(), head.words());
        } else if (piece instanceof Piece.Words words) {
            element("p", words.words());
        } else if (piece instanceof Piece.Item item) {
            element("li", item.words());
        } else {
            table((Piece.Table) piece);
        }
    }

    private void table(Piece.Table table) {
        text.append("<table>\n<thead>\n<tr>");
        table.heads().forEach(head -> cell("th scope=\"col\"", head));
        text.append("</tr>\n</thead>\n<tbody>\n");
        for (List<String> row : table.rows()) {
            text.append("<tr>");
            cell("th scope=\"row\"", row.get(0));
            row.subList(1, row.size()).forEach(each -> cell("td", each));
            text.append("</tr>\n");
        }
        text.append("</tbody>\n</table>\n");
    }

    private void cell(String tag, String words) {
        text.append('<').append(tag).append('>').append(Escaped.xml(words)).append("</");
        text.append(tag, 0, 2).append('>');
    }

    private void element(String name, String words) {
        text.append('<').append(name).append('>').append(Escaped.xml(words));
        text.append("</").append(name).append(">\n");
    }
}
