package aigun.engine;

import java.util.Arrays;

/**
 * What of a state can still be read, for each scene where play may rest: the live-variable analysis of compilers, run
 * backwards over the scenes until nothing changes. A value that is written before it is read again is not alive, and
 * what decides about a change that nobody reads keeps nothing alive, unless it is asked whether it is ever made.
 */
final class Liveness {
    private final Steps steps;
    private final Slots slots;
    private final Readers readers;
    private final Backflow backflow;
    /** For each scene what is read before it is entered. */
    private final long[][] enter;
    /** For each scene what is read while play rests there. */
    private final long[][] rest;

    private Liveness(Steps steps, Slots slots, Readers readers) {
        this.steps = steps;
        this.slots = slots;
        this.readers = readers;
        backflow = new Backflow(readers);
        enter = new long[steps.stages().length][slots.words()];
        rest = new long[steps.stages().length][slots.words()];
    }

    static Liveness of(Steps steps, Slots slots, Readers readers) {
        Liveness liveness = new Liveness(steps, slots, readers);
        int[] order = SceneOrder.lastFirst(steps.stages());
        boolean grown = true;
        while (grown) {
            grown = false;
            for (int place : order) {
                grown |= liveness.grow(place);
            }
        }
        return liveness;
    }

    /** For each scene the bits that are alive while play rests there. */
    long[][] rest() {
        return rest;
    }

    /** Whether somebody reads later what a change makes. */
    boolean isRead(Change change) {
        return backflow.isRead(change);
    }

    private boolean grow(int place) {
        Stage stage = steps.stages()[place];
        long[] resting = Backflow.union(rest[place], stage.passes() ? after(stage.on(), place) : rest(stage, place));
        long[] before = resting.clone();
        Backflow.forget(stage.seen(), before);
        readers.read(stage.text(), before);
        readers.read(stage.margin(), before);
        readers.read(stage.epilogue(), before);
        before = backflow.before(stage.effects(), before);
        Backflow.forget(slots.round, before);
        Backflow.forget(slots.scene, before);
        boolean grown = !Arrays.equals(before, enter[place]) || !Arrays.equals(resting, rest[place]);
        enter[place] = before;
        rest[place] = resting;
        return grown;
    }

    private long[] rest(Stage stage, int place) {
        long[] bits = new long[slots.words()];
        slots.scene.mark(bits);
        slots.side.mark(bits);
        readers.readAtRest(bits);
        if (stage.ends()) {
            readers.readAtEnd(bits);
        }
        if (0 < stage.rounds()) {
            slots.round.mark(bits);
        }
        for (Judging judging : stage.judgings()) {
            judging.when().read(bits);
        }
        for (Move move : stage.moves()) {
            bits = Backflow.union(bits, backflow.before(move.course(), ways -> decided(ways, move, place)));
            move.open().read(bits);
        }
        return bits;
    }

    /** After a decision, which is remembered before play goes on. */
    private long[] decided(Ways ways, Move move, int place) {
        long[] bits = after(ways, place);
        Backflow.forget(move.taken(), bits);
        return bits;
    }

    private long[] after(Ways ways, int place) {
        Stage stage = steps.stages()[place];
        long[] bits = new long[slots.words()];
        follow(ways, bits);
        if (ways == Ways.STAY) {
            bits = Backflow.union(bits, rest[place]);
            follow(stage.on(), bits);
        }
        for (Break each : stage.breaks()) {
            each.when().read(bits);
            add(enter[each.to()], bits);
        }
        return bits;
    }

    private void follow(Ways ways, long[] bits) {
        for (int index = 0; index < ways.to().length; index++) {
            ways.whens()[index].read(bits);
            add(enter[ways.to()[index]], bits);
        }
    }

    private static void add(long[] from, long[] bits) {
        for (int word = 0; word < bits.length; word++) {
            bits[word] |= from[word];
        }
    }
}
