package aigun.pack;

import static aigun.pack.AigunPack.STORY;
import static org.assertj.core.api.Assertions.assertThat;

import aigun.engine.Option;
import aigun.engine.State;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the endings of a start share those who play it blindly, and do not break off on purpose. */
class SharesTest {
    private static final int WALKS = 30_000;
    private static final double LEAST = 0.002;
    private static final double MOST = 0.35;

    /** Ways to break off: who takes one has chosen the ending, and is not counted. */
    private static final List<String> BREAKING_OFF =
            List.of("carry-nothing", "lay-the-brush-down", "sail-for-the-sea", "leave break-off");

    @ParameterizedTest
    @ValueSource(
            strings = {"qing-campaign", "qing-aigun", "qing-table", "russia-campaign", "russia-aigun", "russia-table"})
    void noEndingSwallowsThePlaysAndNoneIsOutOfReach(String start) {
        SplittableRandom random = new SplittableRandom(1858);
        TreeMap<String, Integer> counts = new TreeMap<>();
        for (int walk = 0; walk < WALKS; walk++) {
            counts.merge(AigunPack.scene(walk(start, random)), 1, Integer::sum);
        }

        assertThat(counts.keySet()).containsExactlyInAnyOrderElementsOf(Witness.endingsOf(start));
        assertThat(counts)
                .allSatisfy((ending, count) -> assertThat((double) count / WALKS)
                        .as(ending + " of " + counts)
                        .isBetween(LEAST, MOST));
    }

    private static State walk(String start, SplittableRandom random) {
        State state = AigunPack.begin(start);
        while (!STORY.isOver(state)) {
            List<Option> open = AigunPack.open(state).stream()
                    .filter(option -> !BREAKING_OFF.contains(option.id().text()))
                    .toList();
            state = STORY.step(state, open.get(random.nextInt(open.size())).index());
        }
        return state;
    }
}
