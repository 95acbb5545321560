package aigun.pack;

import static aigun.pack.AigunPack.STORY;
import static org.assertj.core.api.Assertions.assertThat;

import aigun.engine.Option;
import aigun.model.Gloss;
import aigun.model.Pairing;
import aigun.model.Paper;
import aigun.model.SourceId;
import aigun.play.Card;
import aigun.play.Cards;
import aigun.play.Play;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What can be looked up in the pack, and what its papers say when two are laid together. */
class GlossaryTest {
    private static final int WALKS = 150;
    private static final List<String> STARTS = List.of("qing-campaign", "russia-campaign");

    @Test
    void theGlossaryHasFortyToSixtyEntriesThatNameTheirSources() {
        List<Gloss> glossary = STORY.pack().glossary();

        assertThat(glossary).hasSizeBetween(40, 60);
        for (Gloss gloss : glossary) {
            assertThat(gloss.sources()).as(gloss.id().text()).isNotEmpty();
        }
    }

    @Test
    void aLinkCanMeanOneThingOnly() {
        Play over = toTheEnd(HistoryTest.historical("qing-campaign").at(0), new SplittableRandom(1));

        assertThat(Cards.of(over).stream().map(Card::id)).doesNotHaveDuplicates();
    }

    @Test
    void eachSidesOwnNameComesFirst() {
        assertThat(found("qing-campaign", "amur").names()).startsWith("Sahaliyan Ula", "Amur");
        assertThat(found("russia-campaign", "amur").names()).startsWith("Amur", "Sahaliyan Ula");
    }

    private static Card found(String start, String words) {
        return Cards.found(HistoryTest.historical(start).at(0), words).stream()
                .filter(card -> card.id().equals("amur"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void treatiesOfLaterYearsAreKeptForTheEnd() {
        Play play = HistoryTest.historical("qing-campaign");

        assertThat(treaties(play.at(0))).contains("nerchinsk-1689").doesNotContain("aigun-1858", "peking-1860");
        assertThat(treaties(play)).contains("aigun-1858", "peking-1860");
    }

    private static List<String> treaties(Play play) {
        return Cards.of(play).stream()
                .filter(card -> card.kind() == Card.Kind.TREATY)
                .map(Card::id)
                .toList();
    }

    /** A pairing is read where both papers are in the satchel, so somebody must come to hold both. */
    @Test
    void everyTwoPapersThatSaySomethingTogetherAreHeldTogetherBySomebody() {
        TreeSet<String> wanted = new TreeSet<>();
        for (Paper paper : STORY.pack().papers()) {
            for (Pairing pairing : paper.beside()) {
                wanted.add(paper.id() + " " + pairing.other());
                assertThat(pairing.sources()).isNotEmpty().allMatch(GlossaryTest::isListed);
            }
        }
        assertThat(wanted).hasSize(8);

        for (String start : STARTS) {
            for (int seed = 0; seed < WALKS && !wanted.isEmpty(); seed++) {
                Play end = toTheEnd(HistoryTest.historical(start).at(0), new SplittableRandom(seed));
                for (int length = 0; length <= end.length(); length++) {
                    Play play = end.at(length);
                    wanted.removeIf(pair -> isHeld(play, pair));
                }
            }
        }
        assertThat(wanted).isEmpty();
    }

    private static boolean isListed(SourceId id) {
        return STORY.pack().sources().stream().anyMatch(source -> source.id().equals(id));
    }

    private static boolean isHeld(Play play, String pair) {
        List<String> held = new ArrayList<>();
        for (Paper paper : STORY.pack().papers()) {
            if (STORY.holds(play.state(), paper.held(), play.past())) {
                held.add(paper.id().text());
            }
        }
        return held.containsAll(List.of(pair.split(" ")));
    }

    private static Play toTheEnd(Play from, SplittableRandom random) {
        Play play = from;
        while (!play.isOver()) {
            List<Option> open = play.options().stream().filter(Option::open).toList();
            play = play.take(open.get(random.nextInt(open.size())).id());
        }
        return play;
    }
}
