package aigun.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * All drafts that a story can come to from some state on, numbered: every combination of what each issue stands at there
 * and of what effects may write.
 */
final class DraftSpace {
    /** The most drafts that are told apart one by one. */
    static final long SIZE_MAX = 1L << 20;

    private final Slot[] slots;
    /** For each issue the values its slot may store. */
    private final int[][] values;
    /** For each issue and stored value its place among those it may store; 0 for what it stores when nobody reads it. */
    private final int[][] digits;
    /** For each issue how far apart two drafts lie that differ by one there. */
    private final int[] strides;

    private final long size;

    private DraftSpace(Slot[] slots, int[][] values) {
        this.slots = slots;
        this.values = values;
        digits = new int[slots.length][];
        strides = new int[slots.length];
        long all = 1;
        for (int issue = 0; issue < slots.length; issue++) {
            strides[issue] = (int) all;
            digits[issue] = digits(values[issue], (int) slots[issue].mask());
            all = Math.min(SIZE_MAX + 1, all * values[issue].length);
        }
        size = all;
    }

    /** All that can be come to from a state on. */
    static DraftSpace of(Horizon horizon, Slot[] slots) {
        long[] possible = new long[slots.length];
        for (int issue = 0; issue < slots.length; issue++) {
            possible[issue] |= 1L << slots[issue].stored(horizon.first());
        }
        for (Change change : Written.changes(horizon.stages())) {
            for (int issue = 0; issue < slots.length; issue++) {
                possible[issue] |= change.slot().equals(slots[issue]) ? 1L << change.after(0) : 0;
            }
        }
        int[][] values = new int[slots.length][];
        for (int issue = 0; issue < slots.length; issue++) {
            values[issue] = members(possible[issue]);
        }
        return new DraftSpace(slots, values);
    }

    private static int[] members(long set) {
        List<Integer> members = new ArrayList<>();
        for (int value = 0; value < Long.SIZE; value++) {
            if ((set >>> value & 1) != 0) {
                members.add(value);
            }
        }
        return members.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int[] digits(int[] values, int most) {
        int[] digits = new int[most + 1];
        for (int digit = 0; digit < values.length; digit++) {
            digits[values[digit]] = digit;
        }
        return digits;
    }

    boolean isSmall() {
        return 1 < size && size <= SIZE_MAX;
    }

    int size() {
        return (int) size;
    }

    int issues() {
        return slots.length;
    }

    /** The place of the issue whose slot is here; -1 if there is none. */
    int issue(int word, int shift) {
        for (int issue = 0; issue < slots.length; issue++) {
            if (slots[issue].word() == word && slots[issue].shift() == shift && !slots[issue].isFixed()) {
                return issue;
            }
        }
        return -1;
    }

    /** Does something for every draft, of which an issue's slot stores a known value: in runs, without a division. */
    void each(int issue, Each each) {
        int stride = strides[issue];
        int draft = 0;
        while (draft < size) {
            for (int value : values[issue]) {
                for (int end = draft + stride; draft < end; draft++) {
                    each.run(draft, value);
                }
            }
        }
    }

    /** Something to be done for a draft, of which an issue's slot stores this. */
    interface Each {
        void run(int draft, int stored);
    }

    /** The number of the draft in a state; an issue that nobody reads any more counts as any. */
    int number(long[] words) {
        int number = 0;
        for (int issue = 0; issue < slots.length; issue++) {
            number += digits[issue][(int) slots[issue].stored(words)] * strides[issue];
        }
        return number;
    }

    /** Puts a draft into a state. */
    void store(int draft, long[] words) {
        int left = draft;
        for (int issue = 0; issue < slots.length; issue++) {
            int count = values[issue].length;
            slots[issue].store(words, values[issue][left % count]);
            left /= count;
        }
    }

    /** For each draft what it becomes when an issue's slot is given this value. */
    int[] with(int issue, long stored) {
        int digit = digits[issue][(int) stored];
        int[] becomes = new int[size()];
        each(issue, (draft, now) -> becomes[draft] = draft + (digit - digits[issue][now]) * strides[issue]);
        return becomes;
    }
}
