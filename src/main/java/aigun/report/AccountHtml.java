package aigun.report;

import aigun.play.MapLook;
import aigun.screen.Doc;
import aigun.screen.Messages;
import aigun.screen.PrintedSheet;
import java.util.ArrayList;
import java.util.List;

/** Sheets as one page of HTML: the first is its head, each other a section that the list of contents leads to. */
final class AccountHtml {
    private static final String STYLE = """
            nav ol { columns: 18rem; }
            .dim, .locked { color: var(--faint); }
            .historical { color: var(--like); }
            .departure { color: var(--unlike); }
            ul, ol { padding-left: 1.6rem; }
            ul.marked { list-style: none; padding-left: 0.4rem; }
            blockquote { margin: 0.8rem 0 0.8rem 0.4rem; padding-left: 0.8rem; border-left: 3px solid var(--rule); }
            dl { margin: 0.8rem 0; }
            dt { font-weight: bold; }
            dd { margin: 0 0 0.4rem 1.2rem; }
            .strip { font: clamp(0.55rem, 3.1vw, 1rem)/1.4 "DejaVu Sans Mono", Consolas, monospace; white-space: pre-wrap; }
            figure { margin: 1rem 0; }
            figcaption { font-weight: bold; }
            .scrolled { overflow-x: auto; }
            svg.map { display: block; width: 100%; min-width: 44rem; height: auto; }
            @media print {
              nav { display: none; }
              svg.map { min-width: 0; }
              figure { break-inside: avoid; }
              .new-page { break-before: page; }
            }
            """;

    private final HtmlPage page;
    private final Messages messages;
    private int maps;

    private AccountHtml(HtmlPage page, Messages messages) {
        this.page = page;
        this.messages = messages;
    }

    static String of(List<PrintedSheet> sheets, Messages messages) {
        PrintedSheet cover = sheets.get(0);
        AccountHtml html = new AccountHtml(new HtmlPage(cover.title(), STYLE + MapStyle.TEXT), messages);
        html.page.tag("<header>\n").element("h1", cover.title());
        html.add(cover.doc().blocks());
        html.page.tag("</header>\n");
        html.contents(sheets);
        for (int number = 1; number < sheets.size(); number++) {
            html.section(sheets.get(number), number);
        }
        return html.page.closed();
    }

    private void contents(List<PrintedSheet> sheets) {
        String name = messages.text("account.contents");
        page.tag("<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">").words(name);
        page.tag("</h2>\n<ol>\n");
        for (int number = 1; number < sheets.size(); number++) {
            page.tag("<li><a href=\"#part-" + number + "\">")
                    .words(sheets.get(number).title())
                    .tag("</a></li>\n");
        }
        page.tag("</ol>\n</nav>\n");
    }

    private void section(PrintedSheet sheet, int number) {
        String begins = sheet.begins() == PrintedSheet.Begins.ON_A_NEW_PAGE ? " class=\"new-page\"" : "";
        page.tag("<section id=\"part-" + number + "\"" + begins + " aria-labelledby=\"head-" + number + "\">\n");
        page.tag("<h2 id=\"head-" + number + "\">").words(sheet.title()).tag("</h2>\n");
        add(sheet.doc().blocks());
        page.tag("</section>\n");
    }

    /** Items that follow one another are one list. */
    private void add(List<Doc.Block> blocks) {
        List<Doc.Item> items = new ArrayList<>();
        for (Doc.Block block : blocks) {
            if (block instanceof Doc.Item item) {
                items.add(item);
            } else {
                HtmlItems.add(items, page);
                items.clear();
                add(block);
            }
        }
        HtmlItems.add(items, page);
    }

    private void add(Doc.Block block) {
        if (block instanceof Doc.Heading heading) {
            page.element("h" + Math.min(6, Math.max(3, heading.level() + 1)), heading.text());
        } else if (block instanceof Doc.Text words) {
            page.tag("<blockquote>".repeat(words.depth())).tag("<p>");
            HtmlItems.runs(words.runs(), page);
            page.tag("</p>").tag("</blockquote>".repeat(words.depth())).tag("\n");
        } else if (block instanceof Doc.Pause) {
            page.tag("<hr>\n");
        } else if (block instanceof Doc.Facts facts) {
            facts(facts);
        } else if (block instanceof Doc.Grid grid) {
            grid(grid);
        } else if (block instanceof Doc.Chart chart) {
            chart(chart);
        } else if (block instanceof Doc.Drawn drawn) {
            drawn(drawn);
        } else {
            throw new AssertionError("nothing to write of " + block);
        }
    }

    private void facts(Doc.Facts facts) {
        if (!facts.title().isEmpty()) {
            page.tag("<p><strong>").words(facts.title()).tag("</strong></p>\n");
        }
        page.tag("<dl>\n");
        for (Doc.Fact fact : facts.facts()) {
            String note = fact.note().isEmpty() ? "" : " " + fact.note();
            page.element("dt", fact.name()).element("dd", fact.value() + note);
        }
        page.tag("</dl>\n");
    }

    /** A first column in which nothing stands is left out. */
    private void grid(Doc.Grid grid) {
        int from = grid.heads().get(0).isEmpty() ? 1 : 0;
        List<List<String>> rows = new ArrayList<>();
        grid.rows()
                .forEach(row -> rows.add(row.cells().subList(from, row.cells().size())));
        page.table(grid.heads().subList(from, grid.heads().size()), rows, 1 - from);
    }

    /** Each map with its name; what all of them show stands beneath in words. */
    private void chart(Doc.Chart chart) {
        for (Doc.Chart.Panel panel : chart.panels()) {
            MapLook look = panel.look();
            String name = panel.caption().isEmpty() ? messages.text("account.map") : panel.caption();
            maps++;
            page.tag("<figure>\n<figcaption>").words(name).tag("</figcaption>\n");
            page.tag("<div class=\"scrolled\" tabindex=\"0\" role=\"group\" aria-label=\"")
                    .words(name)
                    .tag("\">\n");
            String said = PathMap.description(look, messages);
            page.tag(MapSvg.inline(look, new MapSvg.Caption("map-" + maps, name, said, chart.other()), messages));
            page.tag("</div>\n</figure>\n");
        }
        add(chart.words());
    }

    /** Signs for the eye, words for all. */
    private void drawn(Doc.Drawn drawn) {
        page.tag("<div class=\"strip\" aria-hidden=\"true\">\n");
        add(drawn.signs());
        page.tag("</div>\n");
        add(drawn.words());
    }
}
