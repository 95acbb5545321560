package aigun;

import java.util.Arrays;

/** All paths of the border talks, counted by {@link BorderLoop}: round by round, each state once. */
public final class BorderCount {
    private static final int FIRST_CAPACITY = 1 << 8;
    /** Stands where no state does; no state has all its bits. */
    private static final int EMPTY = -1;

    private final int rounds;
    private final BorderLoop loop = new BorderLoop();
    private Layer here = new Layer();
    private Layer next = new Layer();

    /** Paths to each ending. */
    public final long[] paths = new long[BorderLoop.ENDINGS];
    /** States with which each ending is reached. */
    public final int[] finals = new int[BorderLoop.ENDINGS];

    public long decisionStates;
    public long transitions;
    private final Layer last = new Layer();

    public BorderCount(int rounds) {
        this.rounds = rounds;
    }

    /** States in which something is decided, and those with which an ending is reached. */
    public long states() {
        return decisionStates + last.size;
    }

    public void run() {
        loop.begin();
        here.add(loop.pack(), 1);
        for (int round = 1; round <= rounds; round++) {
            decisionStates += here.size;
            for (int place = 0; place < here.keys.length; place++) {
                if (here.keys[place] != EMPTY) {
                    follow(here.keys[place], here.counts[place], round);
                }
            }
            Layer gone = here;
            here = next;
            next = gone;
            next.clear();
        }
    }

    private void follow(int state, long count, int round) {
        for (int choice = 0; choice < 3; choice++) {
            loop.goTo(round, state);
            if (loop.isOpen(choice)) {
                transitions++;
                loop.make(choice);
                int ending = loop.ending(rounds);
                if (ending == BorderLoop.GOES_ON) {
                    next.add(loop.pack(), count);
                } else {
                    paths[ending] += count;
                    finals[ending] += last.add(loop.pack(), count);
                }
            }
        }
    }

    /** States with the number of paths to each, in a table of open addresses. */
    private static final class Layer {
        private int[] keys = new int[FIRST_CAPACITY];
        private long[] counts = new long[FIRST_CAPACITY];
        private int size;

        Layer() {
            Arrays.fill(keys, EMPTY);
        }

        void clear() {
            Arrays.fill(keys, EMPTY);
            size = 0;
        }

        /** How many states are new by it: one or none. */
        int add(int key, long count) {
            int place = place(key);
            if (keys[place] == key) {
                counts[place] += count;
                return 0;
            }
            keys[place] = key;
            counts[place] = count;
            size++;
            if (keys.length < 2 * size) {
                grow();
            }
            return 1;
        }

        private int place(int key) {
            int mask = keys.length - 1;
            int place = (key * 0x9E37_79B9) >>> 7 & mask;
            while (keys[place] != EMPTY && keys[place] != key) {
                place = place + 1 & mask;
            }
            return place;
        }

        private void grow() {
            int[] oldKeys = keys;
            long[] oldCounts = counts;
            keys = new int[2 * oldKeys.length];
            counts = new long[keys.length];
            Arrays.fill(keys, EMPTY);
            for (int old = 0; old < oldKeys.length; old++) {
                if (oldKeys[old] != EMPTY) {
                    int place = place(oldKeys[old]);
                    keys[place] = oldKeys[old];
                    counts[place] = oldCounts[old];
                }
            }
        }
    }
}
