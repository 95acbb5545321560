package aigun.author;

import aigun.engine.Scout;
import aigun.engine.Story;
import aigun.model.ChoiceId;
import aigun.model.Decision;
import aigun.model.SceneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What can still come of a story, asked of any state that decisions lead to from an origin. Holds every state: about 40
 * bytes each, and 8 more once it is asked which endings are within reach. For one thread at a time.
 */
public final class Outlook {
    private final Charted charted;
    private final Graph graph;
    private final Scout scout;
    private final Lazy<Ends> ends;
    private final Lazy<Reaches> reaches;

    private Outlook(Charted charted) {
        this.charted = charted;
        graph = charted.graph();
        scout = graph.survey().scout();
        ends = new Lazy<>(() -> Ends.of(graph, charted.scenes().size()));
        reaches = new Lazy<>(() -> Reaches.of(graph, charted.order(), ends.get()));
    }

    /** From an origin on; empty if the search was ended before everything was looked at, since nothing is proved then. */
    public static Optional<Outlook> of(Story story, Origin origin, Search search) {
        Charted charted = Charted.of(story, origin, search);
        return charted.exploration().complete() ? Optional.of(new Outlook(charted)) : Optional.empty();
    }

    /** How many states there are. */
    public int states() {
        return graph.size();
    }

    /**
     * The endings that can still be come to after these decisions from the origin, in the order of the pack.
     *
     * @throws IllegalArgumentException if one of the decisions is not open
     */
    public List<Prospect> after(List<Decision> path) {
        int node = last(nodes(path));
        Paths paths = Paths.from(node, graph, charted.order());
        Shares shares = Shares.from(node, graph, charted.order());
        List<Prospect> prospects = new ArrayList<>();
        for (int ending = 0; ending < reaches.get().endings(); ending++) {
            if (reaches.get().reaches(node, ending)) {
                int scene = reaches.get().scene(ending);
                prospects.add(new Prospect(
                        id(scene),
                        paths.sum(ends.get().nodes(scene), graph),
                        shares.sum(ends.get().nodes(scene))));
            }
        }
        return prospects;
    }

    /**
     * The point of no return for an ending on a path from the origin: the number, from 1, of the first decision after which
     * it could not be come to any more; 0 if it never could, empty if it still can.
     *
     * @throws IllegalArgumentException if one of the decisions is not open
     */
    public Optional<Integer> noReturn(List<Decision> path, SceneId ending) {
        int[] nodes = nodes(path);
        int number = reaches.get().ending(charted.scenes().indexOf(ending));
        for (int step = 0; step < nodes.length; step++) {
            if (number < 0 || !reaches.get().reaches(nodes[step], number)) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    /**
     * What else could have come of a play from the origin that is over.
     *
     * @param others how many other endings are named at most
     * @throws IllegalArgumentException if one of the decisions is not open, or they don't lead to an ending
     */
    public Hindsight hindsight(List<Decision> path, int others) {
        int[] nodes = nodes(path);
        int came = reaches.get().ending(graph.scene(last(nodes)));
        if (!graph.isOver(last(nodes))) {
            throw new IllegalArgumentException("play is not over after " + path);
        }
        int scene = reaches.get().scene(came);
        Onward all = onward(ends.get().scenes());
        Onward alike = onward(scene);
        List<Hindsight.Moment> moments = new ArrayList<>();
        for (int step = 0; step + 1 < nodes.length; step++) {
            List<SceneId> lost = lost(nodes[step], nodes[step + 1]);
            moments.add(new Hindsight.Moment(step + 1, all.from(nodes[step]), alike.from(nodes[step]), lost));
        }
        int endings = 0;
        for (int ending = 0; ending < reaches.get().endings(); ending++) {
            endings += reaches.get().reaches(0, ending) ? 1 : 0;
        }
        return new Hindsight(id(scene), endings, moments, others(nodes, others));
    }

    private Onward onward(int... scenes) {
        return new Onward.Ground(graph, charted.order()).count(ends.get().all(scenes));
    }

    private List<SceneId> lost(int before, int after) {
        List<SceneId> lost = new ArrayList<>();
        for (int ending = 0; ending < reaches.get().endings(); ending++) {
            if (reaches.get().reaches(before, ending) && !reaches.get().reaches(after, ending)) {
                lost.add(id(reaches.get().scene(ending)));
            }
        }
        return lost;
    }

    /** Those that were within reach for longest; of these those with the shortest way, then in the order of the pack. */
    private List<Hindsight.Other> others(int[] nodes, int most) {
        List<Hindsight.Other> others = new ArrayList<>();
        for (int step = nodes.length - 2; 0 <= step && others.size() < most; step--) {
            BitSet lost = new BitSet();
            for (int ending = 0; ending < reaches.get().endings(); ending++) {
                boolean is = reaches.get().reaches(nodes[step], ending)
                        && !reaches.get().reaches(nodes[step + 1], ending);
                lost.set(ending, is);
            }
            if (!lost.isEmpty()) {
                others.addAll(others(nodes[step], step + 1, lost));
            }
        }
        return others.subList(0, Math.min(most, others.size()));
    }

    private List<Hindsight.Other> others(int node, int decision, BitSet lost) {
        List<Hindsight.Other> others = new ArrayList<>();
        SortedMap<Integer, Detour> detours = Detour.from(node, lost, graph, reaches.get());
        int[] followed = graph.follow(node, scout);
        detours.forEach((ending, detour) -> {
            SceneId scene = id(reaches.get().scene(ending));
            others.add(new Hindsight.Other(scene, decision, first(followed, detour.link()), detour.length() - 1));
        });
        others.sort(Comparator.comparingInt(Hindsight.Other::more));
        return others;
    }

    /** The first of the options where the scout stands that go by a link. */
    private ChoiceId first(int[] followed, int link) {
        int place = 0;
        while (followed[place] != link) {
            place++;
        }
        return scout.id(place);
    }

    /** The states that a path comes by, the first and the last included. */
    private int[] nodes(List<Decision> path) {
        int[] nodes = new int[path.size() + 1];
        for (int step = 0; step < path.size(); step++) {
            nodes[step + 1] = after(nodes[step], path.get(step));
        }
        return nodes;
    }

    private int after(int node, Decision decision) {
        int[] followed = graph.follow(node, scout);
        for (int place = 0; place < followed.length; place++) {
            if (scout.id(place).equals(decision.choice())
                    && id(graph.scene(node)).equals(decision.scene())) {
                return Link.to(graph.link(graph.start(node) + followed[place]));
            }
        }
        throw new IllegalArgumentException("not open: " + decision);
    }

    private static int last(int[] nodes) {
        return nodes[nodes.length - 1];
    }

    private SceneId id(int scene) {
        return charted.scenes().get(scene);
    }
}
