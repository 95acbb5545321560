package aigun.format;

import aigun.model.Prose;
import aigun.source.Diagnostic;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Link;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/** Reads CommonMark as prose, with marks such as {@code [^source]} and links such as {@code [words](id)}. */
final class ProseReader {
    /** The title of a link that stands for a mark; no text of an author's can hold it. */
    static final String MARK = "\0mark";

    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(2 * Limits.DEPTH_MAX)
            .maxInlineNesting(2 * Limits.DEPTH_MAX)
            .linkProcessor(ProseReader::mark)
            .build();

    private ProseReader() {}

    /** Nothing comes back where something was complained of. */
    static Optional<Prose> read(Node.Scalar at, List<Diagnostic> sink) {
        int before = sink.size();
        Complaints complaints = new Complaints(at, sink);
        Prose prose = new ProseBlocks(complaints).prose(PARSER.parse(at.text()), 0);
        return complaints.hasErrorSince(before) ? Optional.empty() : Optional.of(prose);
    }

    private static LinkResult mark(LinkInfo info, Scanner scanner, InlineParserContext context) {
        String text = info.text(scanner);
        if (info.destination() != null || !text.startsWith("^")) {
            return LinkResult.none();
        }
        return LinkResult.replaceWith(new Link(text.substring(1), MARK), info.afterTextBracket());
    }
}
