package aigun.engine;

import java.util.ArrayList;
import java.util.List;

/** The scenes of a pack in an order in which those that come last stand first, as far as loops allow it. */
final class SceneOrder {
    private final int[][] leadsTo;
    private final int[] order;
    private final boolean[] met;
    /** The way down from where the descent began. */
    private final int[] path;
    /** For each scene on the way down which of its followers comes next. */
    private final int[] next;

    private int placed;

    private SceneOrder(Stage[] stages) {
        leadsTo = new int[stages.length][];
        for (int place = 0; place < stages.length; place++) {
            leadsTo[place] = leadsTo(stages[place]);
        }
        order = new int[stages.length];
        met = new boolean[stages.length];
        path = new int[stages.length];
        next = new int[stages.length];
    }

    /** The places of all scenes, each behind those it leads to. */
    static int[] lastFirst(Stage[] stages) {
        SceneOrder order = new SceneOrder(stages);
        for (int place = 0; place < stages.length; place++) {
            if (!order.met[place]) {
                order.descend(place);
            }
        }
        return order.order;
    }

    /** The scenes that may follow a scene, itself among them. */
    static List<Stage> from(Stage first, Stage[] stages) {
        SceneOrder order = new SceneOrder(stages);
        order.descend(List.of(stages).indexOf(first));
        List<Stage> following = new ArrayList<>();
        for (int place = 0; place < order.placed; place++) {
            following.add(stages[order.order[place]]);
        }
        return following;
    }

    /** Depth first, on a path of its own: a pack may be deeper than a thread's stack. */
    private void descend(int from) {
        int depth = 0;
        path[0] = from;
        next[0] = 0;
        met[from] = true;
        while (0 <= depth) {
            int place = path[depth];
            if (next[depth] < leadsTo[place].length) {
                int to = leadsTo[place][next[depth]++];
                if (!met[to]) {
                    met[to] = true;
                    path[++depth] = to;
                    next[depth] = 0;
                }
            } else {
                order[placed++] = place;
                depth--;
            }
        }
    }

    /** The places of the scenes that may follow. */
    static int[] leadsTo(Stage stage) {
        List<Ways> ways = new ArrayList<>(List.of(stage.on()));
        for (Move move : stage.moves()) {
            ways.addAll(move.course().ways());
        }
        List<Integer> places = new ArrayList<>();
        for (Ways each : ways) {
            for (int to : each.to()) {
                places.add(to);
            }
        }
        for (Break each : stage.breaks()) {
            places.add(each.to());
        }
        return places.stream().mapToInt(Integer::intValue).distinct().toArray();
    }
}
