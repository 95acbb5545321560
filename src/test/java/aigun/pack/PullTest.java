package aigun.pack;

import static aigun.pack.AigunPack.STORY;
import static org.assertj.core.api.Assertions.assertThat;

import aigun.engine.Option;
import aigun.engine.State;
import aigun.model.ChoiceId;
import aigun.model.Decision;
import aigun.model.Term;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How strongly history pulls: of all who depart from the path of record so many times and otherwise do as was done, how
 * many in a hundred still sign exactly what was signed.
 */
class PullTest {
    @ParameterizedTest
    @CsvSource({
        "qing-campaign, 1, 75, 90",
        "qing-campaign, 2, 60, 75",
        "qing-campaign, 3, 45, 60",
        "russia-campaign, 1, 75, 90",
        "russia-campaign, 2, 60, 75",
        "russia-campaign, 3, 45, 60"
    })
    void historyPullsButDoesNotCarry(String start, int departures, double least, double most) {
        List<ChoiceId> record = HistoryTest.historical(start).decisions().stream()
                .map(Decision::choice)
                .toList();
        Count count = new Count(record);

        count.from(AigunPack.begin(start), 0, departures);

        assertThat(100.0 * count.alike / count.all).as("of " + count.all).isBetween(least, most);
    }

    /** Counts plays, all of them, and those that come to what was signed. */
    private static final class Count {
        private static final List<Term> SIGNED =
                STORY.draft(HistoryTest.historical("qing-campaign").state()).terms();

        private final List<ChoiceId> record;
        private int all;
        private int alike;

        Count(List<ChoiceId> record) {
            this.record = record;
        }

        void from(State state, int made, int departures) {
            if (STORY.isOver(state)) {
                count(state, departures);
                return;
            }
            if (record.size() - made < departures) {
                return;
            }
            for (Option option : AigunPack.open(state)) {
                if (option.id().equals(record.get(made))) {
                    from(STORY.step(state, option.index()), made + 1, departures);
                } else if (0 < departures && option.evidence().get(0).status().isDeparture()) {
                    from(STORY.step(state, option.index()), made + 1, departures - 1);
                }
            }
        }

        private void count(State state, int left) {
            if (left == 0) {
                boolean same = STORY.draft(state).terms().equals(SIGNED);
                all++;
                alike += same && AigunPack.scene(state).endsWith("/as-signed") ? 1 : 0;
            }
        }
    }
}
