package aigun.pack;

import static aigun.pack.AigunPack.STORY;
import static org.assertj.core.api.Assertions.assertThat;

import aigun.engine.State;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How the endings of a table alone share those who play it blindly, and do not break off on purpose. It has too many
 * states to look at them all; what is exact of the other starts is in {@link AtlasTest}.
 */
class SharesTest {
    private static final int WALKS = 30_000;
    private static final double LEAST = 0.002;
    private static final double MOST = 0.35;

    @ParameterizedTest
    @ValueSource(strings = {"qing-table", "russia-table"})
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
            state = STORY.step(state, Deeds.any(STORY.options(state), random).index());
        }
        return state;
    }
}
