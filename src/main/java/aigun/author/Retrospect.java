package aigun.author;

import aigun.engine.Scout;
import aigun.model.ChoiceId;
import aigun.model.SceneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;

/** Looks back on the states that a play came by, and asks what else could have come from each. */
final class Retrospect {
    private final Charted charted;
    private final Graph futures;
    private final Goals goals;
    private final Reaches reaches;
    /** The states that the play came by, the last of them over. */
    private final int[] states;

    Retrospect(Charted charted, Goals goals, int[] states) {
        this.charted = charted;
        this.goals = goals;
        this.states = states;
        futures = goals.futures().graph();
        reaches = goals.reaches();
    }

    /** @param others how many other endings are named at most */
    Hindsight hindsight(int others) {
        int scene = charted.graph().scene(states[states.length - 1]);
        Onward all = onward(goals.ends().scenes());
        Onward alike = onward(scene);
        List<Hindsight.Moment> moments = new ArrayList<>();
        for (int step = 0; step + 1 < states.length; step++) {
            int future = future(step);
            List<SceneId> lost = new ArrayList<>();
            lost(step).stream().forEach(ending -> lost.add(id(ending)));
            moments.add(new Hindsight.Moment(step + 1, all.from(future), alike.from(future), lost));
        }
        return new Hindsight(charted.scenes().get(scene), within(0).cardinality(), moments, others(others));
    }

    private int future(int step) {
        return goals.futures().of(states[step]);
    }

    private SceneId id(int ending) {
        return charted.scenes().get(reaches.scene(ending));
    }

    private Onward onward(int... scenes) {
        return new Onward.Ground(futures, goals.futures().order())
                .count(goals.ends().all(scenes));
    }

    /** The endings that can still be come to after so many decisions. */
    private BitSet within(int step) {
        BitSet within = new BitSet();
        for (int ending = 0; ending < reaches.endings(); ending++) {
            within.set(ending, reaches.reaches(future(step), ending));
        }
        return within;
    }

    /** Those for which the next decision was the point of no return. */
    private BitSet lost(int step) {
        BitSet lost = within(step);
        lost.andNot(within(step + 1));
        return lost;
    }

    /** Those that were within reach for longest; of these those with the shortest way, then in the order of the pack. */
    private List<Hindsight.Other> others(int most) {
        List<Hindsight.Other> others = new ArrayList<>();
        for (int step = states.length - 2; 0 <= step && others.size() < most; step--) {
            BitSet lost = lost(step);
            if (!lost.isEmpty()) {
                others.addAll(others(step, lost));
            }
        }
        return others.subList(0, Math.min(most, others.size()));
    }

    private List<Hindsight.Other> others(int step, BitSet lost) {
        List<Hindsight.Other> others = new ArrayList<>();
        SortedMap<Integer, Detour> detours = Detour.from(future(step), lost, futures, reaches);
        detours.forEach((ending, detour) -> others.add(
                new Hindsight.Other(id(ending), step + 1, choice(states[step], detour.first()), detour.length() - 1)));
        others.sort(Comparator.comparingInt(Hindsight.Other::more));
        return others;
    }

    /** The first of a state's open options that leads to a future. */
    private ChoiceId choice(int state, int future) {
        Graph graph = charted.graph();
        Scout scout = graph.survey().scout();
        int[] followed = graph.follow(state, scout);
        for (int place = 0; place < followed.length; place++) {
            int to = Link.to(graph.link(graph.start(state) + followed[place]));
            if (goals.futures().of(to) == future) {
                return scout.id(place);
            }
        }
        throw new AssertionError("no option leads from state " + state + " to future " + future);
    }
}
