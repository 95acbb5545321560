package aigun.report;

import aigun.screen.Messages;
import aigun.source.Code;
import aigun.source.CodeKind;
import aigun.source.Explanation;
import java.util.List;

/** What codes mean, for a person to read. */
public final class ExplanationText {
    private static final String EXAMPLE_INDENT = "    ";

    private final Page page;
    private final Messages messages;

    private ExplanationText(int width, Messages messages) {
        this.page = new Page(width);
        this.messages = messages;
    }

    /** One at length. */
    public static String of(Explanation explanation, int width, Messages messages) {
        return new ExplanationText(width, messages).whole(explanation);
    }

    /** All that are known, a line each, by what they are about. */
    public static String list(List<Explanation> known, int width, Messages messages) {
        return new ExplanationText(width, messages).briefs(known);
    }

    private String whole(Explanation explanation) {
        page.paragraph(explanation.code().word() + ": " + explanation.brief());
        explanation.reasons().forEach(page::paragraph);
        example("explain.wrong", explanation.wrong());
        example("explain.right", explanation.right());
        page.paragraph(messages.text("explain.ways"));
        explanation.ways().forEach(page::paragraph);
        return page.toString();
    }

    private void example(String head, String example) {
        page.paragraph(messages.text(head));
        page.gap();
        example.lines().forEach(line -> page.exact(EXAMPLE_INDENT + line));
    }

    private String briefs(List<Explanation> known) {
        int columns = Code.words().stream().mapToInt(String::length).max().orElse(0) + 2;
        for (CodeKind kind : CodeKind.values()) {
            page.head(messages.text("explain.kind." + Messages.word(kind)));
            for (Explanation each : known) {
                if (each.code().kind() == kind) {
                    page.exact("  " + Page.left(each.code().word(), columns) + each.brief());
                }
            }
        }
        page.paragraph(messages.text("explain.more"));
        return page.toString();
    }
}
