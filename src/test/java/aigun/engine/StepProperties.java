package aigun.engine;

import static org.assertj.core.api.Assertions.assertThat;

import aigun.FerryPack;
import aigun.model.ChoiceId;
import aigun.model.Pack;
import aigun.model.Start;
import aigun.oracle.RandomPacks;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** What holds for every step from every state, looked at from the first states of each pack. */
class StepProperties {
    private static final int PACKS = 100;
    private static final int STATES_MAX = 300;

    @Test
    void aStepChangesNothingAndAlwaysLeadsToTheSame() {
        forEachStory((story, states) -> {
            for (State state : states) {
                SortedMap<String, String> before = story.values(state);
                for (int option = 0; option < story.optionCount(state); option++) {
                    if (isRestful(story, state, option)) {
                        State after = story.step(state, option);
                        assertThat(story.step(state, option)).isEqualTo(after).hasSameHashCodeAs(after);
                        assertThat(story.tell(state, option, Past.NONE).after()).isEqualTo(after);
                    }
                }
                assertThat(story.values(state)).isEqualTo(before);
            }
        });
    }

    @Test
    void aWalkerGoesWhereStepsLead() {
        forEachStory((story, states) -> {
            Walker walker = story.walker();
            for (State state : states) {
                walker.stand(state);
                assertThat(walker.state()).isEqualTo(state);
                assertThat(walker.isOver()).isEqualTo(story.isOver(state));
                List<Option> open =
                        story.options(state).stream().filter(Option::open).toList();
                assertThat(walker.count()).isEqualTo(open.size());
                for (Option option : open) {
                    walker.stand(state);
                    int place = walker.place(option.id());
                    assertThat(walker.option(place)).isEqualTo(option.index());
                    if (isRestful(story, state, option.index())) {
                        walker.take(place);
                        assertThat(walker.state()).isEqualTo(story.step(state, option.index()));
                    }
                }
                walker.stand(state);
                for (Option option : story.options(state)) {
                    assertThat(0 <= walker.place(option.id())).isEqualTo(option.open());
                }
                assertThat(walker.place(new ChoiceId("nothing-of-the-kind"))).isNegative();
            }
        });
    }

    @Test
    void noTwoStatesHaveTheSameValues() {
        forEachStory((story, states) -> {
            Map<SortedMap<String, String>, State> byValues = new HashMap<>();
            for (State state : states) {
                assertThat(byValues.put(story.values(state), state)).isNull();
            }
        });
    }

    @Test
    void whatIsOpenIsListedAsOpen() {
        forEachStory((story, states) -> {
            for (State state : states) {
                Set<Integer> open = new HashSet<>();
                for (Option option : story.options(state)) {
                    assertThat(story.indexOf(state, option.id())).isEqualTo(option.index());
                    assertThat(option.open()).isEqualTo(story.isOpen(state, option.index()));
                    open.add(option.open() ? option.index() : -1);
                }
                for (int option = 0; option < story.optionCount(state); option++) {
                    assertThat(open.contains(option)).isEqualTo(story.isOpen(state, option));
                }
            }
        });
    }

    private interface Check {
        void run(Story story, Set<State> states);
    }

    private static void forEachStory(Check check) {
        run(FerryPack.PACK, check);
        for (long seed = 0; seed < PACKS; seed++) {
            run(RandomPacks.of(seed), check);
        }
    }

    private static void run(Pack pack, Check check) {
        Story story = Story.compile(pack);
        Set<State> states = new HashSet<>();
        Deque<State> left = new ArrayDeque<>();
        for (Start start : pack.starts()) {
            begin(story, start, left);
        }
        while (!left.isEmpty() && states.size() < STATES_MAX) {
            State state = left.remove();
            boolean fresh = states.add(state);
            for (int option = 0; fresh && option < story.optionCount(state); option++) {
                if (isRestful(story, state, option)) {
                    left.add(story.step(state, option));
                }
            }
        }
        check.run(story, states);
    }

    private static void begin(Story story, Start start, Deque<State> left) {
        try {
            left.add(story.begin(start, List.of()));
        } catch (IllegalStateException endless) {
            assertThat(endless).hasMessageContaining("never comes to rest");
        }
    }

    /** Whether an option can be taken and the scenes it passes through come to an end, which random ones may not. */
    private static boolean isRestful(Story story, State state, int option) {
        if (!story.isOpen(state, option)) {
            return false;
        }
        try {
            return story.step(state, option).equals(story.step(state, option));
        } catch (IllegalStateException endless) {
            return false;
        }
    }
}
