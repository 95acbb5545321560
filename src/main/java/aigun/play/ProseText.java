package aigun.play;

import aigun.model.Paragraph;
import aigun.model.Prose;
import java.util.List;

/** Texts written out in one fixed way, so that two that read alike have the same fingerprint. */
final class ProseText {
    private ProseText() {}

    static void paragraphs(List<Paragraph> paragraphs, StringBuilder out) {
        for (Paragraph paragraph : paragraphs) {
            out.append("when ").append(paragraph.when().describe()).append('\n');
            prose(paragraph.prose(), out);
        }
    }

    static void prose(Prose prose, StringBuilder out) {
        for (Prose.Block block : prose.blocks()) {
            block(block, out);
            out.append('\n');
        }
    }

    private static void block(Prose.Block block, StringBuilder out) {
        if (block instanceof Prose.Block.Text text) {
            spans(text.spans(), out);
        } else if (block instanceof Prose.Block.Heading heading) {
            out.append("heading ").append(heading.level()).append(' ');
            spans(heading.spans(), out);
        } else if (block instanceof Prose.Block.Quote quote) {
            out.append("quote\n");
            prose(new Prose(quote.blocks()), out);
            out.append("end");
        } else if (block instanceof Prose.Block.Items items) {
            out.append("items ").append(items.first()).append('\n');
            for (Prose item : items.items()) {
                prose(item, out);
                out.append("next\n");
            }
            out.append("end");
        } else {
            out.append("pause");
        }
    }

    private static void spans(List<Prose.Span> spans, StringBuilder out) {
        for (Prose.Span span : spans) {
            span(span, out);
        }
    }

    private static void span(Prose.Span span, StringBuilder out) {
        if (span instanceof Prose.Span.Words words) {
            out.append(words.text());
        } else if (span instanceof Prose.Span.Emphasis emphasis) {
            around("*", emphasis.spans(), out);
        } else if (span instanceof Prose.Span.Strong strong) {
            around("**", strong.spans(), out);
        } else if (span instanceof Prose.Span.Link link) {
            around("_" + link.target() + "_", link.spans(), out);
        } else if (span instanceof Prose.Span.Mark mark) {
            out.append("[^").append(mark.source()).append(']');
        } else {
            out.append("\\\n");
        }
    }

    private static void around(String mark, List<Prose.Span> spans, StringBuilder out) {
        out.append(mark);
        spans(spans, out);
        out.append(mark);
    }
}
