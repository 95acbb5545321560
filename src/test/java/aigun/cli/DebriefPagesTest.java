package aigun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.engine.Option;
import aigun.engine.Story;
import aigun.play.Debrief;
import aigun.play.Leaf;
import aigun.play.Play;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes of the shipped pack, its pages have something to tell, and say nothing twice. */
class DebriefPagesTest {
    private static final Story STORY = Packs.story();
    private static final int WALKS = 150;

    @ParameterizedTest
    @ValueSource(
            strings = {"qing-campaign", "qing-aigun", "qing-table", "russia-campaign", "russia-aigun", "russia-table"})
    void everyHouseholdHasOneLineAndComesFirst(String start) {
        SplittableRandom random = new SplittableRandom(1858);
        for (int walk = 0; walk < WALKS; walk++) {
            Play play = walked(Packs.begin(STORY, start), random);
            Debrief debrief = Debrief.of(play);

            assertThat(debrief.leaves())
                    .extracting(leaf -> leaf.page().id())
                    .containsExactly(
                            "villages", "believed", "came-next", "historians", "questions", "worksheet", "assumptions");
            for (String household : List.of("batu", "ilha", "sungge")) {
                assertThat(ids(debrief.leaves().get(0)).stream().filter(id -> id.startsWith(household)))
                        .as("%s %s", household, play.path().decisions())
                        .hasSize(1);
            }
            for (String year : List.of("1858", "1860")) {
                assertThat(ids(debrief.leaves().get(2)).stream().filter(id -> id.endsWith(year)))
                        .as("%s %s", year, play.path().decisions())
                        .hasSize(2);
            }
        }
    }

    private static List<String> ids(Leaf leaf) {
        return leaf.text().stream().map(paragraph -> paragraph.id()).toList();
    }

    private static Play walked(Play from, SplittableRandom random) {
        Play play = from;
        while (!play.isOver()) {
            List<Option> open = play.options().stream().filter(Option::open).toList();
            play = play.take(open.get(random.nextInt(open.size())).id());
        }
        return play;
    }
}
