package aigun.engine;

import java.util.Arrays;

/** Which members of a numbered set are told apart: each has the number of its class. */
final class Partition {
    private final int[] classes;
    private final int count;

    /**
     * @param classes for each member its class
     * @param count all classes are below it
     */
    Partition(int[] classes, int count) {
        this.classes = classes;
        this.count = count;
    }

    /** Nothing is told apart. */
    static Partition whole(int size) {
        return new Partition(new int[size], 1);
    }

    /** Everything is told apart. */
    static Partition discrete(int size) {
        int[] classes = new int[size];
        Arrays.setAll(classes, member -> member);
        return new Partition(classes, size);
    }

    boolean isWhole() {
        return count == 1;
    }

    boolean isDiscrete() {
        return count == classes.length;
    }

    /** Told apart by either. */
    Partition and(Partition other) {
        if (other.isWhole() || isDiscrete()) {
            return this;
        }
        if (isWhole() || other.isDiscrete()) {
            return other;
        }
        PairNumbers numbers = new PairNumbers();
        int[] joined = new int[classes.length];
        for (int member = 0; member < joined.length; member++) {
            joined[member] = numbers.of(classes[member], other.classes[member]);
        }
        return new Partition(joined, numbers.count());
    }

    /** What this one tells apart once each member has become another. */
    Partition before(int[] becomes) {
        if (isWhole()) {
            return this;
        }
        int[] moved = new int[classes.length];
        for (int member = 0; member < moved.length; member++) {
            moved[member] = classes[becomes[member]];
        }
        return new Partition(moved, count).tight();
    }

    /** The same with classes counted only if they have members. */
    Partition tight() {
        int[] numbers = new int[count];
        int next = 0;
        int[] counted = new int[classes.length];
        for (int member = 0; member < counted.length; member++) {
            int kind = classes[member];
            if (numbers[kind] == 0) {
                numbers[kind] = ++next;
            }
            counted[member] = numbers[kind] - 1;
        }
        return new Partition(counted, next);
    }

    /** For each member the least of its class. */
    int[] least() {
        int[] firsts = new int[count];
        Arrays.fill(firsts, -1);
        int[] least = new int[classes.length];
        for (int member = 0; member < least.length; member++) {
            int kind = classes[member];
            if (firsts[kind] < 0) {
                firsts[kind] = member;
            }
            least[member] = firsts[kind];
        }
        return least;
    }
}
