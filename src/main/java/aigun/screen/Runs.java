package aigun.screen;

import aigun.model.Paragraph;
import aigun.model.Prose;
import aigun.model.Prose.Block;
import aigun.model.Prose.Span;
import java.util.ArrayList;
import java.util.List;

/** A pack's prose as blocks of a page. */
final class Runs {
    private final List<Doc.Block> blocks = new ArrayList<>();
    private final Marks marks;
    private final Role role;

    private Runs(Marks marks, Role role) {
        this.marks = marks;
        this.role = role;
    }

    static List<Doc.Block> blocks(Prose prose, Marks marks) {
        return blocks(prose, marks, Role.PLAIN);
    }

    /** Prose whose plain words are in a role. */
    static List<Doc.Block> blocks(Prose prose, Marks marks, Role role) {
        Runs runs = new Runs(marks, role);
        runs.add(prose, 0);
        return runs.blocks;
    }

    static List<Doc.Block> paragraphs(List<Paragraph> paragraphs, Marks marks, Role role) {
        Runs runs = new Runs(marks, role);
        for (Paragraph paragraph : paragraphs) {
            runs.add(paragraph.prose(), 0);
        }
        return runs.blocks;
    }

    /** Prose on one line, for where there is no room for blocks. */
    static String line(Prose prose, Marks marks) {
        StringBuilder text = new StringBuilder();
        for (Doc.Block block : blocks(prose, marks)) {
            if (block instanceof Doc.Text words) {
                text.append(text.length() == 0 ? "" : " ");
                for (Run run : words.runs()) {
                    text.append(run.text().replace('\n', ' '));
                }
            }
        }
        return text.toString();
    }

    private void add(Prose prose, int depth) {
        for (Block block : prose.blocks()) {
            add(block, depth);
        }
    }

    private void add(Block block, int depth) {
        if (block instanceof Block.Text text) {
            blocks.add(new Doc.Text(depth, runs(text.spans(), role)));
        } else if (block instanceof Block.Heading heading) {
            blocks.add(new Doc.Heading(2, plain(runs(heading.spans(), role))));
        } else if (block instanceof Block.Quote quote) {
            for (Block inner : quote.blocks()) {
                add(inner, depth + 1);
            }
        } else if (block instanceof Block.Items items) {
            add(items, depth);
        } else {
            blocks.add(new Doc.Pause());
        }
    }

    private void add(Block.Items items, int depth) {
        int number = items.first();
        for (Prose item : items.items()) {
            String marker = number < 0 ? "-" : number + ".";
            number = number < 0 ? number : number + 1;
            Runs inner = new Runs(marks, role);
            inner.add(item, depth + 1);
            boolean begun = !inner.blocks.isEmpty() && inner.blocks.get(0) instanceof Doc.Text;
            List<Run> first = begun ? ((Doc.Text) inner.blocks.get(0)).runs() : List.of();
            blocks.add(new Doc.Item(depth, marker, first));
            blocks.addAll(inner.blocks.subList(begun ? 1 : 0, inner.blocks.size()));
        }
    }

    private List<Run> runs(List<Span> spans, Role around) {
        List<Run> runs = new ArrayList<>();
        for (Span span : spans) {
            if (span instanceof Span.Words words) {
                runs.add(new Run(words.text(), around));
            } else if (span instanceof Span.Emphasis emphasis) {
                runs.addAll(runs(emphasis.spans(), Role.EMPHASIS));
            } else if (span instanceof Span.Strong strong) {
                runs.addAll(runs(strong.spans(), Role.STRONG));
            } else if (span instanceof Span.Link link) {
                runs.addAll(runs(link.spans(), marks.link(link, around)));
            } else if (span instanceof Span.Mark mark) {
                String written = marks.write(mark);
                if (!written.isEmpty()) {
                    runs.add(new Run(written, Role.DIM));
                }
            } else {
                runs.add(new Run("\n", around));
            }
        }
        return runs;
    }

    private static String plain(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        for (Run run : runs) {
            text.append(run.text());
        }
        return text.toString();
    }
}
