package aigun.author;

import aigun.model.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Divides prose into sentences, each with the marks that say what it rests on. */
final class Sentences {
    /** Where a sentence may end: its sign, whatever closes behind it, and blanks before something that can begin one. */
    private static final Pattern END = Pattern.compile("[.!?…]+[\"'”’»)\\]]*(?=\\s+[^\\s\\p{Ll}])");

    /** After these a point doesn't end a sentence. */
    private static final Pattern SHORTENED = Pattern.compile("(?:^|.*[^\\p{L}])(?:\\p{Lu}|St|Mr|Mrs|Dr)");

    /** After these it doesn't if a number follows. */
    private static final Pattern NUMBERED =
            Pattern.compile("(?:^|.*[^\\p{L}])(?:arts?|nos?|vol|ch|pp?|fol)", Pattern.CASE_INSENSITIVE);

    /** A mark, and how many letters of the paragraph stand before it. */
    private record At(int place, String source) {}

    private final StringBuilder text = new StringBuilder();
    private final List<At> marks = new ArrayList<>();

    private Sentences() {}

    static List<Sentence> of(Prose prose) {
        List<Sentence> sentences = new ArrayList<>();
        addBlocks(prose.blocks(), sentences);
        return sentences;
    }

    private static void addBlocks(List<Prose.Block> blocks, List<Sentence> to) {
        for (Prose.Block block : blocks) {
            if (block instanceof Prose.Block.Text paragraph) {
                to.addAll(ofSpans(paragraph.spans()));
            } else if (block instanceof Prose.Block.Heading heading) {
                to.addAll(ofSpans(heading.spans()));
            } else if (block instanceof Prose.Block.Quote quote) {
                addBlocks(quote.blocks(), to);
            } else if (block instanceof Prose.Block.Items items) {
                items.items().forEach(item -> addBlocks(item.blocks(), to));
            }
        }
    }

    private static List<Sentence> ofSpans(List<Prose.Span> spans) {
        Sentences paragraph = new Sentences();
        paragraph.add(spans);
        return paragraph.divided();
    }

    private void add(List<Prose.Span> spans) {
        for (Prose.Span span : spans) {
            if (span instanceof Prose.Span.Words words) {
                text.append(words.text());
            } else if (span instanceof Prose.Span.Emphasis emphasis) {
                add(emphasis.spans());
            } else if (span instanceof Prose.Span.Strong strong) {
                add(strong.spans());
            } else if (span instanceof Prose.Span.Link link) {
                add(link.spans());
            } else if (span instanceof Prose.Span.Mark mark) {
                marks.add(new At(text.length(), mark.source()));
            } else {
                text.append(' ');
            }
        }
    }

    private List<Sentence> divided() {
        List<Integer> ends = ends();
        List<Sentence> backwards = new ArrayList<>();
        List<String> next = List.of();
        for (int place = ends.size() - 1; 0 <= place; place--) {
            int begin = place == 0 ? 0 : ends.get(place - 1);
            List<String> own = marks(place == 0 ? -1 : begin + 1, place == ends.size() - 1, ends.get(place));
            String words = text.substring(begin, ends.get(place)).replaceAll("\\s+", " ");
            if (!words.isBlank()) {
                backwards.add(new Sentence(words.strip(), own, own.isEmpty() ? next : List.of()));
            }
            next = own.isEmpty() ? next : own;
        }
        List<Sentence> sentences = new ArrayList<>();
        for (int place = backwards.size() - 1; 0 <= place; place--) {
            sentences.add(backwards.get(place));
        }
        return sentences;
    }

    /** What is marked behind one place up to the blank behind another; the last sentence has all that is left. */
    private List<String> marks(int after, boolean last, int end) {
        List<String> sources = new ArrayList<>();
        for (At mark : marks) {
            boolean within = after < mark.place() && (last || mark.place() <= end + 1);
            if (within && !sources.contains(mark.source())) {
                sources.add(mark.source());
            }
        }
        return sources;
    }

    /** Where sentences end, the last at the text's end. */
    private List<Integer> ends() {
        List<Integer> ends = new ArrayList<>();
        Matcher end = END.matcher(text);
        while (end.find()) {
            if (!end.group().equals(".") || !isShortened(end.start())) {
                ends.add(end.end());
            }
        }
        ends.add(text.length());
        return ends;
    }

    private boolean isShortened(int point) {
        String before = text.substring(0, point);
        String after = text.substring(point + 1).strip().toLowerCase(Locale.ROOT);
        boolean number = !after.isEmpty() && Character.isDigit(after.charAt(0));
        return SHORTENED.matcher(before).matches()
                || (number && NUMBERED.matcher(before).matches());
    }
}
