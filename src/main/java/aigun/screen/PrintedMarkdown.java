package aigun.screen;

import java.util.List;

/** Sheets as Markdown: CommonMark, with tables as most readers of it know them. */
public final class PrintedMarkdown {
    /** Nothing of it is seen but on paper. */
    private static final String NEW_PAGE = "<div style=\"break-before: page\"></div>\n\n";

    private final StringBuilder text = new StringBuilder();

    private PrintedMarkdown() {}

    public static String of(List<PrintedSheet> sheets) {
        PrintedMarkdown printed = new PrintedMarkdown();
        for (PrintedSheet sheet : sheets) {
            if (sheet.begins() == PrintedSheet.Begins.ON_A_NEW_PAGE) {
                printed.text.append(NEW_PAGE);
            }
            String level = printed.text.length() == 0 ? "# " : "## ";
            printed.text.append(level).append(MarkdownText.plain(sheet.title())).append("\n\n");
            printed.add(sheet.doc());
        }
        return printed.text.toString();
    }

    private void add(Doc doc) {
        Doc.Block before = new Doc.Pause();
        for (Doc.Block block : doc.blocks()) {
            boolean listed = before instanceof Doc.Item && block instanceof Doc.Item;
            if (!listed && before instanceof Doc.Item) {
                text.append('\n');
            }
            add(block);
            before = block;
        }
        if (before instanceof Doc.Item) {
            text.append('\n');
        }
    }

    private void add(Doc.Block block) {
        if (block instanceof Doc.Heading heading) {
            text.append("#".repeat(Math.max(3, heading.level() + 1)))
                    .append(" ")
                    .append(MarkdownText.plain(heading.text()))
                    .append("\n\n");
        } else if (block instanceof Doc.Text words) {
            text.append("> ".repeat(words.depth()))
                    .append(MarkdownText.begun(marked(words.runs())))
                    .append("\n\n");
        } else if (block instanceof Doc.Item item) {
            text.append("    ".repeat(item.depth())).append(marker(item.marker()));
            text.append(MarkdownText.begun(marked(item.runs()))).append('\n');
        } else if (block instanceof Doc.Pause) {
            text.append("* * *\n\n");
        } else if (block instanceof Doc.Facts facts) {
            facts(facts);
        } else if (block instanceof Doc.Grid grid) {
            grid(grid);
        } else if (block instanceof Doc.Chart chart) {
            add(new Doc(chart.words()));
        } else if (block instanceof Doc.Drawn drawn) {
            add(new Doc(drawn.words()));
        } else {
            throw new AssertionError("nothing to print of " + block);
        }
    }

    private static String marker(String marker) {
        if (marker.matches("[0-9]+\\.")) {
            return marker + " ";
        }
        return marker.equals("-") ? "- " : "- " + MarkdownText.plain(marker) + " ";
    }

    private void facts(Doc.Facts facts) {
        if (!facts.title().isEmpty()) {
            text.append("**").append(MarkdownText.plain(facts.title())).append("**\n\n");
        }
        for (Doc.Fact fact : facts.facts()) {
            String note = fact.note().isEmpty() ? "" : " " + MarkdownText.plain(fact.note());
            text.append("- ")
                    .append(MarkdownText.plain(fact.name()))
                    .append(": ")
                    .append(MarkdownText.plain(fact.value()));
            text.append(note).append('\n');
        }
        text.append('\n');
    }

    /** A first column in which nothing stands is left out. */
    private void grid(Doc.Grid grid) {
        boolean named = !grid.heads().get(0).isEmpty();
        row(grid.heads(), named);
        text.append("| --- ".repeat(grid.heads().size() - (named ? 0 : 1))).append("|\n");
        grid.rows().forEach(row -> row(row.cells(), named));
        text.append('\n');
    }

    private void row(List<String> cells, boolean named) {
        for (String cell : named ? cells : cells.subList(1, cells.size())) {
            text.append("| ").append(MarkdownText.plain(cell)).append(' ');
        }
        text.append("|\n");
    }

    private static String marked(List<Run> runs) {
        StringBuilder marked = new StringBuilder();
        for (Run run : runs) {
            String sign = run.role() == Role.STRONG ? "**" : run.role() == Role.EMPHASIS ? "*" : "";
            String bare = run.text().strip();
            if (sign.isEmpty() || bare.isEmpty()) {
                marked.append(MarkdownText.plain(run.text()));
            } else {
                int at = run.text().indexOf(bare);
                marked.append(MarkdownText.plain(run.text().substring(0, at)))
                        .append(sign)
                        .append(MarkdownText.plain(bare));
                marked.append(sign).append(MarkdownText.plain(run.text().substring(at + bare.length())));
            }
        }
        return marked.toString();
    }
}
