package aigun.author;

import aigun.engine.Keep;
import aigun.engine.Scout;
import aigun.engine.State;
import aigun.engine.Story;
import aigun.engine.Survey;
import aigun.model.Pack;
import aigun.model.Scene;
import aigun.model.Way;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The graph of a story without loops, with the paths through it counted level by level, as a test would do it. */
final class Talks {
    static final String DEAD_END = "dead end";

    private final Story story;
    private final Graph graph;
    private final Scout scout;
    private final List<Scene> scenes;

    final SortedMap<String, BigInteger> paths = new TreeMap<>();
    final SortedMap<String, Double> shares = new TreeMap<>();
    /** States with which each ending, or dead end, is come to. */
    final SortedMap<String, Integer> finals = new TreeMap<>();
    /** Paths by the number of decisions, those of chance not counted. */
    final SortedMap<Integer, BigInteger> lengths = new TreeMap<>();
    /** States in which something is decided, by scene. */
    final SortedMap<String, Integer> decisions = new TreeMap<>();

    int transitions;

    Talks(Pack pack, Keep keep) {
        this(pack, keep, Workers.ALONE);
    }

    Talks(Pack pack, Keep keep, Workers workers) {
        story = Story.compile(pack);
        scenes = pack.scenes();
        Survey survey = story.survey(keep, pack.starts().get(0), List.of());
        graph = new Explorer(survey, workers)
                .explore(Limits.NONE, Progress.SILENT)
                .graph();
        scout = graph.survey().scout();
        count();
    }

    Graph graph() {
        return graph;
    }

    int decisionStates() {
        return decisions.values().stream().mapToInt(Integer::intValue).sum();
    }

    int finalStates() {
        return finals.values().stream().mapToInt(Integer::intValue).sum();
    }

    BigInteger allPaths() {
        return paths.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    BigInteger allDecisions() {
        return lengths.entrySet().stream()
                .map(each -> each.getValue().multiply(BigInteger.valueOf(each.getKey())))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private Scene scene(int node) {
        return scenes.get(
                graph.survey().scene(graph.keys(), node * graph.survey().words()));
    }

    private boolean isDrawn(int node) {
        return scene(node).way() instanceof Way.Chance;
    }

    /** Every link leads to a state of a later number: nodes are numbered by distance, and the talks have no way back. */
    private void count() {
        List<SortedMap<Integer, BigInteger>> ways = new ArrayList<>();
        double[] share = new double[graph.size()];
        for (int node = 0; node < graph.size(); node++) {
            ways.add(new TreeMap<>());
        }
        ways.get(0).put(0, BigInteger.ONE);
        share[0] = 1;
        for (int node : order()) {
            int open = 0;
            for (int place = graph.start(node); place < graph.start(node + 1); place++) {
                open += Link.times(graph.link(place));
            }
            if (open == 0) {
                end(node, ways.get(node), share[node]);
            } else {
                follow(node, open, ways, share);
            }
            ways.set(node, new TreeMap<>());
        }
    }

    private void follow(int node, int open, List<SortedMap<Integer, BigInteger>> ways, double[] share) {
        boolean drawn = isDrawn(node);
        if (!drawn) {
            decisions.merge(scene(node).title(), 1, Integer::sum);
        }
        for (int place = graph.start(node); place < graph.start(node + 1); place++) {
            int to = Link.to(graph.link(place));
            int times = Link.times(graph.link(place));
            transitions += drawn ? 0 : times * (isDrawn(to) ? outcomes(to) : 1);
            share[to] += share[node] * (drawn ? weight(node, to) : (double) times / open);
            ways.get(node)
                    .forEach((length, count) -> ways.get(to)
                            .merge(
                                    length + (drawn ? 0 : 1),
                                    count.multiply(BigInteger.valueOf(times)),
                                    BigInteger::add));
        }
    }

    private int outcomes(int node) {
        return ((Way.Chance) scene(node).way()).branches().size();
    }

    /** How likely one state is after another in which chance decides. */
    private double weight(int node, int to) {
        List<Way.Branch> branches = ((Way.Chance) scene(node).way()).branches();
        graph.stand(scout, node);
        int weight = 0;
        int all = 0;
        for (int place = 0; place < scout.count(); place++) {
            scout.take(place);
            int share = branches.get(scout.option(place)).weight();
            weight += leadsTo(to) ? share : 0;
            all += share;
        }
        return (double) weight / all;
    }

    private boolean leadsTo(int to) {
        int words = graph.survey().words();
        return Arrays.equals(scout.key(), 0, words, graph.keys(), to * words, (to + 1) * words);
    }

    private void end(int node, SortedMap<Integer, BigInteger> ways, double share) {
        Scene scene = scene(node);
        String name = scene.way() instanceof Way.End ? scene.title() : DEAD_END;
        finals.merge(name, 1, Integer::sum);
        shares.merge(name, share, Double::sum);
        ways.forEach((length, count) -> {
            paths.merge(name, count, BigInteger::add);
            lengths.merge(length, count, BigInteger::add);
        });
    }

    /** Each state after all that lead to it. */
    private int[] order() {
        int[] waiting = new int[graph.size()];
        for (int place = 0; place < graph.linkCount(); place++) {
            waiting[Link.to(graph.link(place))]++;
        }
        int[] order = new int[graph.size()];
        int known = 1;
        for (int index = 0; index < known; index++) {
            for (int place = graph.start(order[index]); place < graph.start(order[index] + 1); place++) {
                int to = Link.to(graph.link(place));
                if (--waiting[to] == 0) {
                    order[known++] = to;
                }
            }
        }
        if (known != graph.size()) {
            throw new AssertionError("a loop, or a state that nothing leads to");
        }
        return order;
    }

    /** One path after the other, by the story's own step. */
    static SortedMap<String, BigInteger> pathByPath(Pack pack) {
        Story story = Story.compile(pack);
        SortedMap<String, BigInteger> paths = new TreeMap<>();
        walk(story, story.begin(pack.starts().get(0), List.of()), paths);
        return paths;
    }

    private static void walk(Story story, State state, SortedMap<String, BigInteger> paths) {
        boolean open = false;
        for (int option = 0; option < story.optionCount(state); option++) {
            if (story.isOpen(state, option)) {
                open = true;
                walk(story, story.step(state, option), paths);
            }
        }
        if (!open) {
            String name = story.isOver(state) ? story.scene(state).title() : DEAD_END;
            paths.merge(name, BigInteger.ONE, BigInteger::add);
        }
    }
}
