package aigun.engine;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.BorderTalks;
import aigun.BorderTalks.Variant;
import aigun.model.Way;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What other programs counted in the border talks, we count too. */
class BorderTalksTest {
    @Test
    void theSmallStoryHasAsManyPathsAsOthersCounted() {
        Count count = new Count(BorderTalks.SMALL, Variant.PLAIN);

        assertThat(count.paths)
                .hasToString("{alliance=23608, market=6380, truce=46133, vassal=2179, walkout=2318, war=44378}");
        assertThat(count.decisionStates).isEqualTo(20_317);
        assertThat(count.transitions).isEqualTo(54_098);
        assertThat(count.finalStates())
                .hasToString("{alliance=1637, market=735, truce=4461, vassal=563, walkout=447, war=3481}");
    }

    @Test
    void theMediumStoryHasAsManyPathsAsOthersCounted() {
        Count count = new Count(BorderTalks.MEDIUM, Variant.PLAIN);

        assertThat(count.paths)
                .hasToString(
                        "{alliance=606582, market=368013, truce=1193371, vassal=155144, walkout=55940, war=3389539}");
        assertThat(count.decisionStates).isEqualTo(76_735);
        assertThat(count.transitions).isEqualTo(206_906);
    }

    @Test
    void lockedChoicesMakeDeadEnds() {
        Count count = new Count(BorderTalks.SMALL, Variant.LOCKED);

        assertThat(count.paths)
                .hasToString(
                        "{alliance=21413, dead end=141, market=5727, truce=46133, vassal=2037, walkout=352, war=41751}");
        assertThat(count.decisionStates).isEqualTo(20_262);
        assertThat(count.transitions).isEqualTo(52_308);
        assertThat(count.finalStates()).containsEntry("dead end", 55);
    }

    @Test
    void theWeatherMultipliesPaths() {
        Count count = new Count(BorderTalks.SMALL, Variant.WEATHER);

        assertThat(count.paths)
                .hasToString("{alliance=93209, market=79763, truce=175767, vassal=13488, walkout=53680, war=225779}");
        assertThat(count.decisionStates).isEqualTo(27_204);
        assertThat(count.transitions).isEqualTo(102_809);
    }

    /** All states of a story, breadth first: each decision takes every path one step further. */
    private static final class Count {
        private final Story story;
        private final SortedMap<String, BigInteger> paths = new TreeMap<>();
        private final SortedMap<String, Set<State>> last = new TreeMap<>();
        private int decisionStates;
        private int transitions;

        Count(int rounds, Variant variant) {
            story = Story.compile(BorderTalks.pack(rounds, variant));
            Map<State, BigInteger> ways = new LinkedHashMap<>();
            ways.put(story.begin(story.pack().starts().get(0), List.of()), BigInteger.ONE);
            while (!ways.isEmpty()) {
                Map<State, BigInteger> next = new LinkedHashMap<>();
                ways.forEach((state, count) -> follow(state, count, next));
                ways = next;
            }
        }

        SortedMap<String, Integer> finalStates() {
            SortedMap<String, Integer> sizes = new TreeMap<>();
            last.forEach((name, states) -> sizes.put(name, states.size()));
            return sizes;
        }

        private void follow(State state, BigInteger count, Map<State, BigInteger> next) {
            int open = 0;
            for (int option = 0; option < story.optionCount(state); option++) {
                if (story.isOpen(state, option)) {
                    State after = story.step(state, option);
                    open += isDrawn(after) ? story.optionCount(after) : 1;
                    next.merge(after, count, BigInteger::add);
                }
            }
            if (open == 0) {
                String name = story.isOver(state) ? story.scene(state).id().text() : "dead end";
                paths.merge(name, count, BigInteger::add);
                last.computeIfAbsent(name, any -> new HashSet<>()).add(state);
            } else if (!isDrawn(state)) {
                decisionStates++;
                transitions += open;
            }
        }

        private boolean isDrawn(State state) {
            return story.scene(state).way() instanceof Way.Chance;
        }
    }
}
