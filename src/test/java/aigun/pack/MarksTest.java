package aigun.pack;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.model.Choice;
import aigun.model.Counterpart;
import aigun.model.Pack;
import aigun.model.Paragraph;
import aigun.model.Prose;
import aigun.model.Reply;
import aigun.model.Scene;
import aigun.model.Table;
import aigun.model.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is told of what comes of a deed says what it rests on, were it only that it is invented. */
class MarksTest {
    /** Paragraphs of every epilogue that speak of the game and of nothing that happened. */
    private static final List<String> OF_THE_GAME = List.of("before-1900", "who-was-invented");

    private final TreeMap<String, List<Paragraph>> told = new TreeMap<>();

    @ParameterizedTest
    @MethodSource("aigun.pack.ShippedPacks#all")
    void everyOutcomeAnswerAndEpilogueSaysWhatItRestsOn(Pack pack) {
        for (Scene scene : pack.scenes()) {
            add(scene);
        }
        for (Counterpart counterpart : pack.counterparts()) {
            counterpart.redLines().forEach(reply -> add(counterpart.id().text(), reply));
            counterpart.rules().forEach(rule -> add(counterpart.id().text(), rule.reply()));
            counterpart.offers().forEach(offer -> add(counterpart.id().text(), offer.reply()));
            add(counterpart.id().text(), counterpart.accepts());
            add(counterpart.id().text(), counterpart.refuses());
        }

        List<String> unmarked = new ArrayList<>();
        told.forEach((place, paragraphs) -> {
            if (!paragraphs.isEmpty() && paragraphs.stream().noneMatch(MarksTest::isMarked)) {
                unmarked.add(place);
            }
        });
        assertThat(told).hasSizeGreaterThan(100);
        assertThat(unmarked).isEmpty();
    }

    private void add(Scene scene) {
        String id = scene.id().text();
        if (scene.way() instanceof Way.Choose choose) {
            for (Choice choice : choose.choices()) {
                add(id + ": " + choice.id(), choice);
            }
        } else if (scene.way() instanceof Way.Bargain bargain) {
            add(id, bargain.table());
        } else if (scene.way() instanceof Way.End end) {
            for (Paragraph paragraph : end.ending().epilogue()) {
                if (!OF_THE_GAME.contains(paragraph.id())) {
                    told.put(id + ": epilogue " + told.size(), List.of(paragraph));
                }
            }
        }
    }

    private void add(String place, Choice choice) {
        if (choice.then() instanceof Choice.Then.Ask ask) {
            told.put(place + " agreed", ask.agreed().text());
            told.put(place + " refused", ask.refused().text());
        } else {
            told.put(place, choice.text());
        }
    }

    private void add(String place, Table table) {
        List<Table.Move> moves = new ArrayList<>(List.of(table.ask(), table.waiting()));
        table.cites().forEach(cite -> moves.add(cite.move()));
        moves.addAll(table.softens());
        table.leaves().forEach(leave -> moves.add(leave.move()));
        for (Table.Move move : moves) {
            move.replies().forEach(reply -> add(place + ": " + move.id(), reply));
        }
    }

    private void add(String place, Reply reply) {
        told.put(place + " " + reply.id() + " " + told.size(), reply.text());
    }

    private static boolean isMarked(Paragraph paragraph) {
        return isMarked(paragraph.prose().blocks());
    }

    private static boolean isMarked(List<Prose.Block> blocks) {
        for (Prose.Block block : blocks) {
            if (block instanceof Prose.Block.Text text
                    && text.spans().stream().anyMatch(span -> span instanceof Prose.Span.Mark)) {
                return true;
            }
        }
        return false;
    }
}
