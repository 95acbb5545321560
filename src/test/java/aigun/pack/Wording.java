package aigun.pack;

import aigun.engine.Passage;
import aigun.model.Paragraph;
import aigun.model.Prose;
import aigun.screen.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How much there is to read in a text. The pack's scenes and papers are made of paragraphs alone. */
final class Wording {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*");

    /** The columns that prose takes of 80. */
    private static final int COLUMNS = 72;

    private Wording() {}

    static int words(Passage passage) {
        return passage.paragraphs().stream()
                .mapToInt(paragraph -> words(paragraph.prose()))
                .sum();
    }

    static int words(Prose prose) {
        int words = 0;
        for (String paragraph : paragraphs(prose)) {
            words += (int) WORD.matcher(paragraph).results().count();
        }
        return words;
    }

    /** Lines of an 80-column screen, with the empty one behind each paragraph. */
    static int lines(Passage passage) {
        int lines = 0;
        for (Paragraph shown : passage.paragraphs()) {
            for (String paragraph : paragraphs(shown.prose())) {
                lines += Wrap.lines(paragraph, COLUMNS).size() + 1;
            }
        }
        return lines;
    }

    private static List<String> paragraphs(Prose prose) {
        List<String> paragraphs = new ArrayList<>();
        for (Prose.Block block : prose.blocks()) {
            if (block instanceof Prose.Block.Text text) {
                paragraphs.add(text(text.spans()));
            } else if (!(block instanceof Prose.Block.Pause)) {
                throw new AssertionError("no paragraph: " + block);
            }
        }
        return paragraphs;
    }

    private static String text(List<Prose.Span> spans) {
        StringBuilder text = new StringBuilder();
        for (Prose.Span span : spans) {
            if (span instanceof Prose.Span.Words words) {
                text.append(words.text());
            } else if (span instanceof Prose.Span.Emphasis emphasis) {
                text.append(text(emphasis.spans()));
            } else if (span instanceof Prose.Span.Link link) {
                text.append(text(link.spans()));
            }
        }
        return text.toString();
    }
}
