package aigun.report;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.FerryPack;
import aigun.report.Finding.Weight;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {
    @Test
    void whatNobodyComesByFromAnyStartIsWrong() {
        assertThat(of(Weight.WRONG, HandMade.whole()))
                .containsExactly(
                        "dead-end hall",
                        "goes-round river",
                        "ending-never no-ferry",
                        "scene-never stairs",
                        "choice-never hall: choices.warn",
                        "reply-never counterparts/otto: rules.insulted",
                        "paragraph-never hall: text[1]",
                        "condition-never hall: next[0].when");
    }

    @Test
    void whatAlwaysHoldsIsOutdoneOrUnreadMayBeMeant() {
        assertThat(of(Weight.NOTABLE, HandMade.whole()))
                .containsExactly(
                        "condition-unasked pack: interrupts[0].when",
                        "condition-always hall: effects[0].when",
                        "paragraph-always hall: text[2]",
                        "outdone hall: choices.bow",
                        "unread hall: choices.bow.effects[0]");
    }

    @Test
    void whatStandsInAPlaceThatNobodyComesToIsNoFaultOfItsOwn() {
        assertThat(of(Weight.WRONG, HandMade.whole()))
                .doesNotContain("choice-never stairs: choices.climb", "condition-never hall: choices.warn.when");
    }

    @Test
    void fromOneStartOnlyWhatNeverEndsIsWrong() {
        Chart one = HandMade.chart(
                Chart.Coverage.ONE_PLACE, new Chart.Explored(FerryPack.START, List.of(), HandMade.ofHall()));

        assertThat(of(Weight.WRONG, one)).containsExactly("dead-end hall", "goes-round river");
        assertThat(of(Weight.FROM_HERE, one))
                .contains("ending-never no-ferry", "condition-always hall: effects[0].when");
    }

    @Test
    void toOneSideTheScenesOfAnotherAreNotWrong() {
        Chart side = HandMade.chart(
                Chart.Coverage.ONE_SIDE, new Chart.Explored(FerryPack.START, List.of(), HandMade.ofHall()));

        assertThat(of(Weight.WRONG, side))
                .contains("choice-never hall: choices.warn")
                .noneMatch(each -> each.startsWith("scene"));
        assertThat(of(Weight.FROM_HERE, side)).contains("scene-never stairs", "ending-never no-ferry");
    }

    @Test
    void whatIsNotKnownIsNotSaid() {
        assertThat(Findings.of(HandMade.stopped())).isEmpty();
    }

    @Test
    void nothingExploredIsNothingFound() {
        assertThat(Findings.of(HandMade.chart(Chart.Coverage.EVERY_START))).isEmpty();
    }

    private static List<String> of(Weight weight, Chart chart) {
        List<String> found = new ArrayList<>();
        for (Finding finding : Findings.of(chart)) {
            if (finding.weight() == weight) {
                found.add(finding.kind().word() + " " + finding.where());
            }
        }
        return found;
    }
}
