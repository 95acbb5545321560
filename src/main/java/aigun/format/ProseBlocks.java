package aigun.format;

import aigun.model.Prose;
import aigun.model.Prose.Block;
import aigun.source.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Takes the blocks of CommonMark for those of prose, and says which have no place in it. */
final class ProseBlocks {
    private final Complaints complaints;
    private final ProseSpans spans;

    ProseBlocks(Complaints complaints) {
        this.complaints = complaints;
        this.spans = new ProseSpans(complaints);
    }

    /** What is within a document, a quotation or an entry of a list. */
    Prose prose(Node parent, int depth) {
        List<Block> blocks = new ArrayList<>();
        if (Limits.DEPTH_MAX <= depth) {
            error(Code.TOO_DEEP, parent, "This is nested deeper than " + Limits.DEPTH_MAX + " levels.", "");
            return Prose.EMPTY;
        }
        for (Node child : ProseSpans.children(parent)) {
            block(child, depth).ifPresent(blocks::add);
        }
        return new Prose(blocks);
    }

    private Optional<Block> block(Node node, int depth) {
        if (node instanceof Paragraph) {
            return Optional.of(new Block.Text(spans.of(node, depth)));
        }
        if (node instanceof Heading heading) {
            return heading(heading, depth);
        }
        if (node instanceof BlockQuote) {
            return Optional.of(new Block.Quote(prose(node, depth + 1).blocks()));
        }
        if (node instanceof BulletList) {
            return Optional.of(new Block.Items(-1, items(node, depth)));
        }
        if (node instanceof OrderedList list) {
            Integer first = list.getMarkerStartNumber();
            return Optional.of(new Block.Items(first == null ? 1 : first, items(node, depth)));
        }
        if (node instanceof ThematicBreak) {
            return Optional.of(new Block.Pause());
        }
        unfit(node);
        return Optional.empty();
    }

    private List<Prose> items(Node list, int depth) {
        List<Prose> items = new ArrayList<>();
        for (Node item : ProseSpans.children(list)) {
            items.add(prose(item, depth + 1));
        }
        return items;
    }

    /** A heading by a line beneath it is refused: that line was mostly meant for a pause. */
    private Optional<Block> heading(Heading heading, int depth) {
        if (1 < heading.getSourceSpans().size()) {
            error(
                    Code.PROSE_FORM,
                    heading,
                    "The line of signs beneath these words makes a heading of them.",
                    "Leave a line empty before it for a pause, or write # before a heading.");
            return Optional.empty();
        }
        return Optional.of(new Block.Heading(heading.getLevel(), spans.of(heading, depth)));
    }

    private void unfit(Node node) {
        if (node instanceof IndentedCodeBlock) {
            error(Code.CODE_IN_PROSE, node, "Four blanks before a line make code of it.", "Take them away.");
        } else if (node instanceof FencedCodeBlock) {
            error(Code.CODE_IN_PROSE, node, "A block of code has no place in prose.", "Write > for a quotation.");
        } else if (node instanceof HtmlBlock html) {
            spans.html(html, html.getLiteral());
        } else {
            error(
                    Code.PROSE_FORM,
                    node,
                    "This defines a link, and links stand where they are used.",
                    "Write [words](id) in the text.");
        }
    }

    private void error(Code code, Node node, String message, String hint) {
        complaints.error(code, ProseSpans.where(node), message, hint);
    }
}
