package aigun.report;

import java.util.List;

/**
 * A page of HTML that needs nothing else: no script, no font and no picture from anywhere, and it forbids them. It is as
 * wide as what it is shown in, dark where that is dark, and black on white in print.
 */
final class HtmlPage {
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            """;

    private static final String STYLE = """
            :root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fdfcf8; --rule: #8a8579; --shade: #efece2;
              --faint: #5c584f; --like: #0b6b41; --unlike: #a8281f; }
            @media (prefers-color-scheme: dark) {
              :root { --ink: #e8e4d9; --paper: #16161a; --rule: #77736a; --shade: #24242a;
                --faint: #aaa599; --like: #5cc795; --unlike: #f08a80; }
            }
            * { box-sizing: border-box; }
            body { margin: 0 auto; padding: 1rem; max-width: 60rem; color: var(--ink); background: var(--paper);
              font: 1rem/1.5 Georgia, "Times New Roman", serif; overflow-wrap: anywhere; }
            h1, h2, h3, h4 { line-height: 1.25; }
            h2 { margin-top: 2rem; border-bottom: 1px solid var(--rule); }
            a { color: inherit; }
            table { width: 100%; table-layout: fixed; border-collapse: collapse; }
            th, td { padding: 0.3rem 0.4rem; border: 1px solid var(--rule); text-align: start; vertical-align: top; }
            thead th { background: var(--shade); }
            @media (max-width: 30rem) { body { padding: 0.5rem; } table { font-size: 0.8rem; } }
            @media print {
              :root { color-scheme: light; --ink: #000; --paper: #fff; --rule: #666; --shade: #eee;
                --faint: #444; --like: #000; --unlike: #000; }
              body { max-width: none; padding: 0; font-size: 10pt; }
              h2, h3, h4 { break-after: avoid; }
              tr { break-inside: avoid; }
            }
            """;

    private final Markup text = new Markup().tag(HEAD);

    /**
     * A page that is still open.
     *
     * @param style of its own, after what all pages have; often empty
     */
    HtmlPage(String title, String style) {
        element("title", title);
        tag("<style>\n" + STYLE + style + "</style>\n</head>\n<body>\n<main>\n");
    }

    /** Markup as it is. */
    HtmlPage tag(String markup) {
        text.tag(markup);
        return this;
    }

    HtmlPage words(String words) {
        text.words(words);
        return this;
    }

    /** An element of nothing but words, on a line of its own. */
    HtmlPage element(String name, String words) {
        return tag("<" + name + ">").words(words).tag("</" + name + ">\n");
    }

    /**
     * A table, whose columns are named.
     *
     * @param named how many columns at the left name what is in their row: 0 or 1
     */
    HtmlPage table(List<String> heads, List<List<String>> rows, int named) {
        tag("<table>\n<thead>\n<tr>");
        heads.forEach(head -> tag("<th scope=\"col\">").words(head).tag("</th>"));
        tag("</tr>\n</thead>\n<tbody>\n");
        for (List<String> row : rows) {
            tag("<tr>");
            row.subList(0, named)
                    .forEach(each -> tag("<th scope=\"row\">").words(each).tag("</th>"));
            row.subList(named, row.size())
                    .forEach(each -> tag("<td>").words(each).tag("</td>"));
            tag("</tr>\n");
        }
        return tag("</tbody>\n</table>\n");
    }

    /** The whole page; nothing is put on it afterwards. */
    String closed() {
        return tag("</main>\n</body>\n</html>\n").text.toString();
    }
}
