package aigun.pack;

import static aigun.pack.AigunPack.STORY;

import aigun.engine.Option;
import aigun.engine.State;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Everything that can be come to from a start, each state looked at once.
 *
 * @param endings the scenes in which it can end
 * @param shown choices that are shown in some state, as {@code scene: choice}
 * @param taken those of them that can be taken in some state
 * @param fewestOpen how many choices are open where the fewest are
 */
record Reach(SortedSet<String> endings, SortedSet<String> shown, SortedSet<String> taken, int fewestOpen) {
    /** A state space that outgrows this is no longer one to look at in full. */
    private static final int STATES_MAX = 200_000;

    static Reach from(String start) {
        SortedSet<String> endings = new TreeSet<>();
        SortedSet<String> shown = new TreeSet<>();
        SortedSet<String> taken = new TreeSet<>();
        int fewestOpen = Integer.MAX_VALUE;
        State first = AigunPack.begin(start);
        Set<State> seen = new HashSet<>(Set.of(first));
        Deque<State> waiting = new ArrayDeque<>(Set.of(first));
        while (!waiting.isEmpty()) {
            State state = waiting.removeFirst();
            String scene = AigunPack.scene(state);
            if (STORY.isOver(state)) {
                endings.add(scene);
                continue;
            }
            int open = 0;
            for (Option option : STORY.options(state)) {
                String choice = scene + ": " + option.id().text();
                shown.add(choice);
                if (option.open()) {
                    open++;
                    taken.add(choice);
                    State next = STORY.step(state, option.index());
                    if (seen.add(next)) {
                        waiting.addLast(next);
                    }
                }
            }
            fewestOpen = Math.min(fewestOpen, open);
            if (STATES_MAX < seen.size()) {
                throw new AssertionError(start + " leads to more than " + STATES_MAX + " states");
            }
        }
        return new Reach(endings, shown, taken, fewestOpen);
    }
}
