package aigun.pack;

import static aigun.pack.AigunPack.STORY;
import static org.assertj.core.api.Assertions.assertThat;

import aigun.model.CounterpartId;
import aigun.model.Issue;
import aigun.model.Mandate;
import aigun.model.SideId;
import aigun.model.Start;
import aigun.model.TrackId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which papers both capitals could live with, of all that can be made of the clauses. */
class WinSetsTest {
    private static final SideId QING = new SideId("qing");
    private static final SideId RUSSIA = new SideId("russia");
    private static final double LEAST_PERCENT = 1;
    private static final double MOST_PERCENT = 60;

    /** The least that St Petersburg keeps. */
    private static final int KEPT = 55;

    /** What every paper that can be made is worth to the one and to the other. */
    private static final List<Worth> PAPERS = papers();

    private record Worth(int qing, int russia) {}

    @ParameterizedTest
    @CsvSource({"pressed, 44", "relieved, 60", "broken, 0"})
    void inEveryMoodBothCapitalsCanLiveWithSomeOfTheSamePapers(String mood, int least) {
        long peking = count(least, 0);
        long petersburg = count(0, KEPT);
        long both = count(least, KEPT);

        assertThat(PAPERS).hasSize(576_000);
        assertThat(peking).as(mood).isPositive();
        assertThat(petersburg).isPositive();
        assertThat(100.0 * both / PAPERS.size()).as(mood).isBetween(LEAST_PERCENT, MOST_PERCENT);
    }

    /** The figures above are those that the pack's capitals go by. */
    @Test
    void thePackDrawsTheLinesThere() {
        assertThat(conditions(QING)).anyMatch("worth(qing) >= 44"::equals).anyMatch("worth(qing) >= 60"::equals);
        assertThat(conditions(RUSSIA)).anyMatch(("worth(russia) >= " + KEPT)::equals);
    }

    /** No paper is worth so much to the Qing side, the more the weaker it takes Russia to be: the design's figures. */
    @ParameterizedTest
    @CsvSource({"2, 52", "3, 46", "4, 40", "5, 34"})
    void whateverTheQingSideBelievesThereIsAPaperThatBothWouldRatherHaveThanNone(int belief, int none) {
        int his = reservation("qing-table", belief, "muravyov");

        assertThat(count(none, his)).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"2", "3", "4", "5"})
    void whateverTheQingSideBelievesTheRussianSideCanBringSomethingHome(int belief) {
        int his = reservation("russia-table", belief, "yishan-at-the-table");

        assertThat(count(his, KEPT)).isPositive();
    }

    private static int reservation(String start, int belief, String counterpart) {
        Start.Level level = new Start.Level(new TrackId("belief"), belief);
        return STORY.reservation(STORY.begin(AigunPack.start(start), List.of(level)), new CounterpartId(counterpart));
    }

    private static List<String> conditions(SideId side) {
        Mandate mandate = STORY.pack().mandate(side).orElseThrow();
        return mandate.receptions().stream()
                .flatMap(reception -> reception.findings().stream())
                .map(finding -> finding.when().describe())
                .toList();
    }

    private static long count(int qing, int russia) {
        return PAPERS.stream()
                .filter(paper -> qing <= paper.qing() && russia <= paper.russia())
                .count();
    }

    private static List<Worth> papers() {
        List<Worth> papers = List.of(new Worth(0, 0));
        for (Issue issue : STORY.pack().issues()) {
            List<Worth> longer =
                    new ArrayList<>(papers.size() * issue.positions().size());
            for (Issue.Position position : issue.positions()) {
                int qing = position.worth(QING);
                int russia = position.worth(RUSSIA);
                papers.forEach(paper -> longer.add(new Worth(paper.qing() + qing, paper.russia() + russia)));
            }
            papers = longer;
        }
        return papers;
    }
}
