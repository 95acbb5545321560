package aigun.play;

import aigun.engine.Passage;
import aigun.engine.Telling;
import aigun.model.Paragraph;
import aigun.model.Prose;
import aigun.model.Prose.Block;
import aigun.model.Prose.Span;
import java.util.ArrayList;
import java.util.List;

/** Where the links and marks of prose lead, each target once, in the order of the text. */
final class Links {
    /** What is gathered. */
    private enum Wanted {
        LINKS,
        LINKS_AND_MARKS
    }

    private final List<String> targets = new ArrayList<>();
    private final Wanted wanted;

    private Links(Wanted wanted) {
        this.wanted = wanted;
    }

    /** The links of all that one step told. */
    static List<String> told(Telling telling) {
        Links links = new Links(Wanted.LINKS);
        for (Passage passage : telling.passages()) {
            for (Paragraph paragraph : passage.paragraphs()) {
                links.blocks(paragraph.prose().blocks());
            }
        }
        return links.targets;
    }

    /** Links alone. */
    static List<String> linked(Prose prose) {
        Links links = new Links(Wanted.LINKS);
        links.blocks(prose.blocks());
        return links.targets;
    }

    /** Links, and the sources that marks name. */
    static List<String> named(Prose prose) {
        Links links = new Links(Wanted.LINKS_AND_MARKS);
        links.blocks(prose.blocks());
        return links.targets;
    }

    private void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Text text) {
                spans(text.spans());
            } else if (block instanceof Block.Heading heading) {
                spans(heading.spans());
            } else if (block instanceof Block.Quote quote) {
                blocks(quote.blocks());
            } else if (block instanceof Block.Items items) {
                items.items().forEach(item -> blocks(item.blocks()));
            }
        }
    }

    private void spans(List<Span> spans) {
        for (Span span : spans) {
            if (span instanceof Span.Emphasis emphasis) {
                spans(emphasis.spans());
            } else if (span instanceof Span.Strong strong) {
                spans(strong.spans());
            } else if (span instanceof Span.Link link) {
                add(link.target());
            } else if (span instanceof Span.Mark mark && wanted == Wanted.LINKS_AND_MARKS) {
                add(mark.source());
            }
        }
    }

    private void add(String target) {
        if (!targets.contains(target)) {
            targets.add(target);
        }
    }
}
