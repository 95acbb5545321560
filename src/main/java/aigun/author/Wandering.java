package aigun.author;

import aigun.engine.Story;
import aigun.engine.Walker;
import aigun.model.Choice;
import aigun.model.Pack;
import aigun.model.Scene;
import aigun.model.SceneId;
import aigun.model.Start;
import aigun.model.Table;
import aigun.model.Way;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** Goes ways at random only to see that they end. */
final class Wandering {
    private Wandering() {}

    /**
     * Whether they do; the same ways as {@link Tour#walk} goes.
     *
     * @param draw a whole number from 0, below the one it is given
     */
    static boolean ends(Story story, Start start, int walks, IntUnaryOperator draw) {
        Walker walker = story.walker();
        for (int number = 0; number < walks; number++) {
            walker.stand(story.begin(start, List.of()));
            for (int decisions = 0; 0 < walker.count() && decisions < Walk.DECISIONS_MAX; decisions++) {
                walker.take(Walk.drawn(walker.count(), walker::weight, draw));
            }
            if (!walker.isOver()) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether there may be ways that never end, as far as scenes alone tell: one can be come to twice, or all that can
     * be done in it may be locked. Where not, none does whatever the conditions are.
     */
    static boolean mayBeEndless(Pack pack) {
        return pack.scenes().stream().anyMatch(Wandering::mayLock) || goesRound(pack);
    }

    private static boolean mayLock(Scene scene) {
        if (scene.way() instanceof Way.Choose choose) {
            return choose.choices().stream().noneMatch(Wandering::isSurelyOpen);
        }
        if (scene.way() instanceof Way.Bargain bargain) {
            Table table = bargain.table();
            return !table.ask().when().isAlways()
                    && !table.waiting().when().isAlways()
                    && table.leaves().stream()
                            .noneMatch(leave -> leave.move().when().isAlways());
        }
        return false;
    }

    private static boolean isSurelyOpen(Choice choice) {
        return choice.when().isAlways() && !choice.once();
    }

    /** Takes away scenes that nothing leads to until none is left, unless some lead to each other. */
    private static boolean goesRound(Pack pack) {
        Map<SceneId, List<SceneId>> ways = new HashMap<>();
        Map<SceneId, Integer> leading = new HashMap<>();
        for (Scene scene : pack.scenes()) {
            List<SceneId> to = SceneEdges.next(scene, pack);
            ways.put(scene.id(), to);
            to.forEach(each -> leading.merge(each, 1, Integer::sum));
        }
        Deque<SceneId> free = new ArrayDeque<>();
        pack.scenes().stream()
                .map(Scene::id)
                .filter(id -> !leading.containsKey(id))
                .forEach(free::add);
        int taken = 0;
        while (!free.isEmpty()) {
            taken++;
            for (SceneId to : ways.getOrDefault(free.remove(), List.of())) {
                if (leading.merge(to, -1, Integer::sum) == 0) {
                    free.add(to);
                }
            }
        }
        return taken < pack.scenes().size();
    }
}
