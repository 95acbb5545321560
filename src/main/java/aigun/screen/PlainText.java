package aigun.screen;

import java.util.ArrayList;
import java.util.List;

/**
 * A sheet as plain lines, fit to be read aloud: nothing is drawn, nothing stands in columns, and every value is named on
 * its own line.
 */
final class PlainText {
    private final StringBuilder text = new StringBuilder();
    private final int width;

    private PlainText(int width) {
        this.width = width;
    }

    /** Lines of at most so many columns; with 0 a paragraph is one line. */
    static String of(Sheet sheet, int width) {
        PlainText plain = new PlainText(width);
        plain.head(sheet.head());
        plain.add(sheet.whole());
        return plain.text.toString();
    }

    static String of(Doc doc, int width) {
        PlainText plain = new PlainText(width);
        plain.add(doc);
        return plain.text.toString();
    }

    static String of(String sentence, int width) {
        PlainText plain = new PlainText(width);
        plain.line("", sentence);
        return plain.text.toString();
    }

    private void head(Sheet.Head head) {
        line("", head.title());
        line("", head.aside());
        line("", head.info());
    }

    private void add(Doc doc) {
        if (0 < text.length() && !doc.blocks().isEmpty()) {
            text.append('\n');
        }
        add(doc.blocks());
    }

    private void add(List<Doc.Block> blocks) {
        for (int index = 0; index < blocks.size(); index++) {
            if (0 < index && Gaps.isBetween(blocks.get(index - 1), blocks.get(index))) {
                text.append('\n');
            }
            add(blocks.get(index));
        }
    }

    private void add(Doc.Block block) {
        if (block instanceof Doc.Heading heading) {
            line("", heading.text());
        } else if (block instanceof Doc.Text words) {
            line("", plain(words.runs()));
        } else if (block instanceof Doc.Item item) {
            line(item.marker() + " ", plain(item.runs()));
        } else if (block instanceof Doc.Pause) {
            line("", "* * *");
        } else if (block instanceof Doc.Facts facts) {
            facts(facts);
        } else if (block instanceof Doc.Entry entry) {
            entry(entry);
        } else if (block instanceof Doc.Grid grid) {
            grid(grid);
        } else if (block instanceof Doc.Chart chart) {
            add(chart.words());
        } else if (block instanceof Doc.Drawn drawn) {
            add(drawn.words());
        } else {
            throw new AssertionError("no words for " + block);
        }
    }

    private void facts(Doc.Facts facts) {
        line("", facts.title());
        for (Doc.Fact fact : facts.facts()) {
            String note = fact.note().isEmpty() ? "" : " " + fact.note();
            line("", fact.name() + ": " + fact.value() + note);
        }
    }

    private void entry(Doc.Entry entry) {
        String lead = entry.number() == 0 ? "- " : entry.number() + ". ";
        line(lead, plain(entry.label()));
        for (Run note : entry.notes()) {
            line("   ", note.text());
        }
    }

    /** What is compared on a line of its own, then each value after the name of its column. */
    private void grid(Doc.Grid grid) {
        for (Doc.Cells row : grid.rows()) {
            line(row.number() == 0 ? "" : row.number() + ". ", row.cells().get(0));
            for (int column = 1; column < row.cells().size(); column++) {
                line("   ", grid.heads().get(column) + ": " + row.cells().get(column));
            }
        }
    }

    private static String plain(List<Run> runs) {
        StringBuilder words = new StringBuilder();
        for (Run run : runs) {
            words.append(run.text());
        }
        return words.toString();
    }

    private void line(String lead, String words) {
        if (words.isEmpty()) {
            return;
        }
        List<String> lines = new ArrayList<>();
        if (width == 0) {
            lines.add(words.replace('\n', ' '));
        } else {
            lines.addAll(Wrap.lines(words, Math.max(1, width - lead.length())));
        }
        String before = lead;
        for (String each : lines) {
            text.append(before).append(each).append('\n');
            before = " ".repeat(lead.length());
        }
    }
}
