package aigun.author;

import it.unimi.dsi.fastutil.ints.IntArrayList;

/** Counts the states of a graph by kind and by scene. */
final class Tally {
    private final long[] states;
    private final IntArrayList[] dead;
    private final long[] narrow;
    private final int[] firstNarrow;
    private long decisions;
    private long draws;
    private long finals;
    private long transitions;

    private Tally(int scenes) {
        states = new long[scenes];
        dead = new IntArrayList[scenes];
        narrow = new long[scenes];
        firstNarrow = new int[scenes];
        for (int scene = 0; scene < scenes; scene++) {
            dead[scene] = new IntArrayList();
        }
    }

    static Tally of(Graph graph, int scenes) {
        Tally tally = new Tally(scenes);
        for (int node = 0; node < graph.size(); node++) {
            tally.add(node, graph);
        }
        return tally;
    }

    private void add(int node, Graph graph) {
        int scene = graph.scene(node);
        states[scene]++;
        if (graph.isOver(node)) {
            finals++;
            return;
        }
        int options = graph.options(node);
        transitions += options;
        if (graph.isDraw(node)) {
            draws++;
            return;
        }
        decisions++;
        if (graph.isLeft(node)) {
            return;
        }
        if (options == 0) {
            dead[scene].add(node);
        }
        if (options < 2) {
            firstNarrow[scene] = narrow[scene] == 0 ? node : firstNarrow[scene];
            narrow[scene]++;
        }
    }

    /**
     * States of one scene.
     *
     * @param first the one that is found first; only where there are any
     */
    record Found(long states, int first, IntArrayList nodes) {}

    long states(int scene) {
        return states[scene];
    }

    /** Those in which nothing is open and play is not over. */
    Found dead(int scene) {
        return new Found(dead[scene].size(), dead[scene].isEmpty() ? 0 : dead[scene].getInt(0), dead[scene]);
    }

    /** Those in which the player has fewer than two open options; not told one by one. */
    Found narrow(int scene) {
        return new Found(narrow[scene], firstNarrow[scene], new IntArrayList());
    }

    long decisions() {
        return decisions;
    }

    long draws() {
        return draws;
    }

    long finals() {
        return finals;
    }

    long transitions() {
        return transitions;
    }
}
