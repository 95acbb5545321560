package aigun.report;

import aigun.author.Measures;
import aigun.author.Span;
import aigun.model.Pack;
import aigun.screen.Messages;
import aigun.screen.Pace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How large a pack is, as a page. */
public final class MeasuresText {
    private static final int NUMBER_COLUMNS = 10;

    private final Measures measures;
    private final Messages messages;
    private final Page page;

    private MeasuresText(Measures measures, int width, Messages messages) {
        this.measures = measures;
        this.messages = messages;
        page = new Page(width);
    }

    /**
     * All of it.
     *
     * @param seed the word by which the ways were drawn
     */
    public static String of(Measures measures, String seed, int width, Messages messages) {
        MeasuresText text = new MeasuresText(measures, width, messages);
        text.addWritten();
        text.addRead(seed);
        return text.page.toString();
    }

    private void addWritten() {
        Pack pack = measures.pack();
        page.line(0, messages.text("explore.title", pack.title(), pack.id(), pack.version()));
        page.head(messages.text("measure.written"));
        heads("scenes", "words", "choices", "a-scene", "tables");
        if (1 < measures.chapters().size()) {
            measures.chapters().forEach(chapter -> written(name(chapter.name()), chapter));
        }
        written(messages.text("measure.all"), measures.whole());
        List<String> others = new ArrayList<>();
        for (Map.Entry<String, Integer> other : measures.others().entrySet()) {
            if (0 < other.getValue()) {
                others.add(messages.text("measure.other", other.getKey(), Numbers.grouped(other.getValue())));
            }
        }
        if (!others.isEmpty()) {
            page.gap();
            page.line(1, messages.text("measure.others", String.join(", ", others)));
        }
    }

    private void written(String name, Measures.Chapter chapter) {
        double perScene = chapter.asking() == 0 ? 0 : (double) chapter.choices() / chapter.asking();
        row(
                name,
                List.of(
                        Numbers.grouped(chapter.scenes()),
                        Numbers.grouped(chapter.words()),
                        Numbers.grouped(chapter.choices()),
                        Numbers.factor(perScene),
                        Numbers.grouped(chapter.tables())));
    }

    private String name(String chapter) {
        return chapter.isEmpty() ? messages.text("measure.no-chapter") : chapter;
    }

    private void addRead(String seed) {
        for (Measures.Walks ways : measures.starts()) {
            page.head(messages.text("measure.read", ways.start().text(), Numbers.grouped(ways.count()), seed));
            if (ways.ended() < ways.count()) {
                page.line(1, messages.text("measure.unended", Numbers.grouped((long) ways.count() - ways.ended())));
            }
            heads("least", "mean", "most");
            row(messages.text("measure.decisions"), numbers(ways.told().decisions()));
            row(messages.text("measure.words"), whole(ways.told().words()));
            row(messages.text("measure.minutes"), minutes(ways.told().words()));
            row(messages.text("measure.open"), numbers(ways.told().open()));
            if (1 < ways.chapters().size()) {
                addChapters(ways);
            }
        }
    }

    private void addChapters(Measures.Walks ways) {
        page.gap();
        page.line(1, messages.text("measure.by-chapter"));
        heads("decisions", "words", "minutes", "open");
        for (Measures.OfChapter each : ways.chapters()) {
            row(
                    name(each.chapter()),
                    List.of(
                            Numbers.factor(each.told().decisions().mean()),
                            Numbers.grouped(Math.round(each.told().words().mean())),
                            Numbers.factor(each.told().words().mean() / Pace.WORDS_A_MINUTE),
                            Numbers.factor(each.told().open().mean())));
        }
    }

    private static List<String> numbers(Span span) {
        return List.of(Numbers.grouped(span.least()), Numbers.factor(span.mean()), Numbers.grouped(span.most()));
    }

    private static List<String> whole(Span span) {
        String mean = Numbers.grouped(Math.round(span.mean()));
        return List.of(Numbers.grouped(span.least()), mean, Numbers.grouped(span.most()));
    }

    private static List<String> minutes(Span words) {
        double minute = Pace.WORDS_A_MINUTE;
        return List.of(
                Numbers.factor(words.least() / minute),
                Numbers.factor(words.mean() / minute),
                Numbers.factor(words.most() / minute));
    }

    private void heads(String... keys) {
        List<String> heads = new ArrayList<>();
        for (String key : keys) {
            heads.add(messages.text("measure.head." + key));
        }
        row("", heads);
    }

    private void row(String name, List<String> cells) {
        page.row(name, cells, NUMBER_COLUMNS);
    }
}
