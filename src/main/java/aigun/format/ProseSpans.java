package aigun.format;

import aigun.format.Complaints.Stretch;
import aigun.model.Prose.Span;
import aigun.source.Code;
import aigun.source.Controls;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Takes what CommonMark has within a line for the spans of prose. */
final class ProseSpans {
    private static final Pattern NUMBER = Pattern.compile("&#(?:([0-9]{1,7})|[xX]([0-9a-fA-F]{1,6}));");

    private final Complaints complaints;

    ProseSpans(Complaints complaints) {
        this.complaints = complaints;
    }

    static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    /** The first line of a part of the text; the whole where it is not known. */
    static Stretch where(Node node) {
        List<SourceSpan> lines = node.getSourceSpans();
        if (lines.isEmpty()) {
            return node.getParent() == null ? new Stretch(0, 0) : where(node.getParent());
        }
        int from = lines.get(0).getInputIndex();
        return new Stretch(from, from + lines.get(0).getLength());
    }

    /** The spans within a block or another span, with words that stand together as one. */
    List<Span> of(Node parent, int depth) {
        List<Span> spans = new ArrayList<>();
        if (Limits.DEPTH_MAX <= depth) {
            complaints.error(
                    Code.TOO_DEEP, where(parent), "This is nested deeper than " + Limits.DEPTH_MAX + " levels.");
            return spans;
        }
        for (Node child : children(parent)) {
            Optional<Span> span = span(child, depth);
            span.ifPresent(found -> add(found, spans));
        }
        return spans;
    }

    private static void add(Span span, List<Span> spans) {
        int last = spans.size() - 1;
        if (span instanceof Span.Words words && 0 <= last && spans.get(last) instanceof Span.Words before) {
            spans.set(last, new Span.Words(before.text() + words.text()));
        } else {
            spans.add(span);
        }
    }

    private Optional<Span> span(Node node, int depth) {
        if (node instanceof Text text) {
            return words(text);
        }
        if (node instanceof SoftLineBreak) {
            return Optional.of(new Span.Words(" "));
        }
        if (node instanceof HardLineBreak) {
            return Optional.of(new Span.Break());
        }
        if (node instanceof Emphasis) {
            return Optional.of(new Span.Emphasis(of(node, depth + 1)));
        }
        if (node instanceof StrongEmphasis) {
            return Optional.of(new Span.Strong(of(node, depth + 1)));
        }
        if (node instanceof Link link) {
            return ProseReader.MARK.equals(link.getTitle()) ? mark(link) : link(link, depth);
        }
        unfit(node);
        return Optional.empty();
    }

    /** Characters by their numbers, as CommonMark allows, can be ones that the file does not hold. */
    private Optional<Span> words(Text text) {
        boolean numbers = 0 <= complaints.at().text().indexOf('&');
        int index = numbers ? Controls.firstUnsafe(text.getLiteral(), 0) : -1;
        if (0 <= index) {
            String name = Controls.name(text.getLiteral().codePointAt(index));
            complaints.error(
                    Code.CONTROL_CHARACTER,
                    number(where(text)),
                    "A control character, " + name + ", stands in the text.",
                    "Delete it.");
        }
        return Optional.of(new Span.Words(text.getLiteral()));
    }

    /** The first character by its number that is unsafe. */
    private Stretch number(Stretch words) {
        Matcher number = NUMBER.matcher(complaints.at().text()).region(words.from(), words.to());
        while (number.find()) {
            boolean hex = number.group(1) == null;
            int codePoint = hex ? Integer.parseInt(number.group(2), 16) : Integer.parseInt(number.group(1));
            if (Controls.isUnsafe(codePoint)) {
                return new Stretch(number.start(), number.end());
            }
        }
        return words;
    }

    private Optional<Span> mark(Link mark) {
        String id = mark.getDestination();
        if (!Keys.isId(id)) {
            complaints.error(
                    Code.MARK,
                    where(mark),
                    "This mark names no source.",
                    "Write [^source-id], or [^invented] for what is made up.");
            return Optional.empty();
        }
        return Optional.of(new Span.Mark(id));
    }

    private Optional<Span> link(Link link, int depth) {
        String target = link.getDestination();
        if (link.getTitle() != null) {
            complaints.error(Code.PROSE_FORM, where(link), "A link has no title.", "Write [words](id).");
            return Optional.empty();
        }
        boolean scene = target.contains("/") && Keys.isKey(target);
        if (scene) {
            badTarget(Code.UNKNOWN_LINK, link, "No link leads to a scene, as \"" + target + "\" would be.");
            return Optional.empty();
        }
        if (0 <= target.indexOf('/') || 0 <= target.indexOf(':') || target.startsWith(".")) {
            badTarget(Code.LINK_LEAVES_PACK, link, "This link leads out of the pack.");
            return Optional.empty();
        }
        if (!Keys.isId(target)) {
            badTarget(Code.NOT_AN_ID, link, "\"" + Misfits.brief(target) + "\" cannot be the id of anything.");
            return Optional.empty();
        }
        return Optional.of(new Span.Link(target, of(link, depth + 1)));
    }

    private void badTarget(Code code, Link link, String message) {
        String hint = "A link leads to a person, place, gloss, paper, treaty or source, by its id.";
        complaints.error(code, where(link), message, hint);
    }

    void html(Node node, String literal) {
        if (literal.startsWith("<!--")) {
            complaints.error(
                    Code.RAW_HTML,
                    where(node),
                    "A comment of HTML has no place in prose.",
                    "Write a note to yourself behind # outside of the text.");
        } else {
            String hint = literal.startsWith("<br")
                    ? "End the line by a backslash, or leave a line empty for a new paragraph."
                    : "Write *words* for emphasis, and \\< for a sign of its own.";
            complaints.error(Code.RAW_HTML, where(node), "HTML has no place in prose.", hint);
        }
    }

    private void unfit(Node node) {
        if (node instanceof HtmlInline html) {
            html(node, html.getLiteral());
        } else if (node instanceof Image) {
            complaints.error(Code.IMAGE, where(node), "An image has no place in prose.", "Describe it in words.");
        } else {
            complaints.error(
                    Code.CODE_IN_PROSE,
                    where(node),
                    "Backquotes make code of these words.",
                    "Write quotes, or *words* for emphasis.");
        }
    }
}
