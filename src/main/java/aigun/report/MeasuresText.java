package aigun.report;

import aigun.author.AllWays;
import aigun.author.Measures;
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
    private Table table;

    private MeasuresText(Measures measures, int width, Messages messages) {
        this.measures = measures;
        this.messages = messages;
        page = new Page(width);
        table = new Table(page, List.of(), NUMBER_COLUMNS, messages);
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
        for (int start = 0; start < measures.starts().size(); start++) {
            Measures.Walks ways = measures.starts().get(start);
            List<AllWays> all = measures.all().isEmpty()
                    ? List.of()
                    : List.of(measures.all().get(start));
            ReadExtents extents = ReadExtents.of(ways, all, messages);
            String head = extents.gone().isEmpty() ? "measure.read" : "measure.read-all";
            page.head(messages.text(head, ways.start().text(), Numbers.grouped(ways.count()), seed));
            if (ways.ended() < ways.count()) {
                page.line(1, messages.text("measure.unended", Numbers.grouped((long) ways.count() - ways.ended())));
            }
            all.forEach(this::addUngone);
            addExtents(ways.told(), extents);
            if (1 < ways.chapters().size()) {
                addChapters(ways);
            }
        }
    }

    private void addUngone(AllWays all) {
        if (all instanceof AllWays.TooMany) {
            page.line(1, messages.text("measure.too-many"));
        } else if (all instanceof AllWays.Unending) {
            page.line(1, messages.text("measure.unending"));
        }
    }

    private void addExtents(Measures.Told told, ReadExtents extents) {
        heads("least", "mean", "most");
        String decisions = Numbers.factor(told.decisions().mean());
        row(
                messages.text("measure.decisions"),
                extents.cells(told.decisions(), extents.decisions(), Numbers::grouped, decisions));
        String words = Numbers.grouped(Math.round(told.words().mean()));
        row(messages.text("measure.words"), extents.cells(told.words(), extents.words(), Numbers::grouped, words));
        double minutes = told.words().mean() / Pace.WORDS_A_MINUTE;
        row(
                messages.text("measure.minutes"),
                extents.cells(
                        told.words(),
                        extents.words(),
                        number -> Numbers.factor((double) number / Pace.WORDS_A_MINUTE),
                        Numbers.factor(minutes)));
        String open = Numbers.factor(told.open().mean());
        row(messages.text("measure.open"), extents.cells(told.open(), extents.open(), Numbers::grouped, open));
        extents.notes().forEach(note -> page.line(1, note));
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

    private void heads(String... keys) {
        List<String> heads = new ArrayList<>();
        for (String key : keys) {
            heads.add(messages.text("measure.head." + key));
        }
        table = new Table(page, heads, NUMBER_COLUMNS, messages);
        table.begin();
    }

    private void row(String name, List<String> cells) {
        table.row(name, cells);
    }
}
