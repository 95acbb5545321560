package aigun.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The scenes in which play draws to its end: nobody can be asked any more, and few ways are left. States of such a scene
 * from which the same comes, whatever is decided, are one, and thousands of them are a few hundred: the first that was
 * found stands for the others. Its key tells what comes of it and no longer what it holds. For all threads.
 */
final class Endgame {
    /** The most ways from a scene of the endgame to an end, as far as scenes alone tell. */
    private static final long WAYS_MAX = 256;

    /** The most scenes on such a way. */
    private static final int SCENES_MAX = 16;

    private final Slot scene;
    private final int words;
    /** For each scene, by its place in the pack, whether it is one. */
    private final boolean[] members;

    private final Map<Row, Future> byCourse = new HashMap<>();
    private final Map<Row, Future> byKey = new HashMap<>();

    private Endgame(Slots slots, boolean[] members) {
        scene = slots.scene;
        words = slots.words();
        this.members = members;
    }

    /** The place in the pack of the scene in which a state rests. */
    int scene(long[] state) {
        return (int) scene.stored(state);
    }

    /** What comes of a state. */
    static final class Future {
        private final int number;
        private final long mark;
        private final long[] key;
        private final long[] state;

        private Future(int number, long mark, long[] key, long[] state) {
            this.number = number;
            this.mark = mark;
            this.key = key;
            this.state = state;
        }

        /** One of its own. */
        int number() {
            return number;
        }

        /** The same whoever found it first. */
        long mark() {
            return mark;
        }

        /** What its states have for a key; not to be changed. */
        long[] key() {
            return key;
        }
    }

    /** One without scenes. */
    static Endgame none(Slots slots, Steps steps) {
        return new Endgame(slots, new boolean[steps.stages().length]);
    }

    static Endgame of(Slots slots, Steps steps) {
        Stage[] stages = steps.stages();
        boolean[] members = new boolean[stages.length];
        long[] ways = new long[stages.length];
        int[] scenes = new int[stages.length];
        for (int place : SceneOrder.lastFirst(stages)) {
            int most = 0;
            boolean closed = stages[place].isSettled();
            long onward = 1;
            for (int to : SceneOrder.leadsTo(stages[place])) {
                closed &= members[to];
                onward = Math.max(onward, ways[to]);
                most = Math.max(most, scenes[to]);
            }
            ways[place] = onward * Math.max(1, stages[place].moves().length);
            scenes[place] = most + 1;
            members[place] = closed && ways[place] <= WAYS_MAX && scenes[place] <= SCENES_MAX;
        }
        return new Endgame(slots, members);
    }

    /** Whether a scene, by its place in the pack, is part of it. */
    boolean has(int place) {
        return members[place];
    }

    /**
     * The future of which all this is so, new or not.
     *
     * @param course all that rules and texts can tell of what comes, with the futures of the states behind by number
     * @param mark of all that, with those futures by their marks
     * @param state the words of a state it was found of
     */
    synchronized Future of(Row course, long mark, long[] state) {
        Future known = byCourse.get(course);
        if (known != null) {
            return known;
        }
        long own = mark;
        long[] key = key(own, state);
        while (byKey.containsKey(new Row(key))) {
            own = mixed(own + 1);
            key = key(own, state);
        }
        Future found = new Future(byCourse.size(), mark, key, state.clone());
        byCourse.put(course, found);
        byKey.put(new Row(key), found);
        return found;
    }

    private long[] key(long mark, long[] state) {
        long[] key = new long[words];
        long bits = mark;
        for (int word = 0; word < words; word++) {
            key[word] = bits;
            bits = mixed(bits);
        }
        scene.store(key, scene.stored(state));
        return key;
    }

    /** Whatever tells a number from others, spread over all of its bits. */
    static long mixed(long number) {
        long bits = (number ^ number >>> Integer.SIZE) * 0x9E37_79B9_7F4A_7C15L;
        return (bits ^ bits >>> Integer.SIZE) * 0xD6E8_FEB8_6659_FD93L;
    }

    /** The words of the first state whose future has this key. */
    synchronized long[] state(long[] keys, int at) {
        Row key = new Row(Arrays.copyOfRange(keys, at, at + words));
        Future future = byKey.get(key);
        if (future == null) {
            throw new AssertionError("nothing comes of " + key);
        }
        return future.state;
    }
}
