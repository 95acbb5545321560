package aigun.engine;

import aigun.model.Issue;
import aigun.model.Pack;
import java.util.List;

/** What terms are worth to a side, in points of its capital. */
final class Worth {
    /** The slot of each issue. */
    private final Slot[] slots;
    /** For each issue what each stored value is worth; an open issue nothing. */
    private final int[][] points;

    private Worth(Slot[] slots, int[][] points) {
        this.slots = slots;
        this.points = points;
    }

    static Worth of(String side, Pack pack, Slots slots) {
        int[][] points = new int[pack.issues().size()][];
        for (int issue = 0; issue < points.length; issue++) {
            List<Issue.Position> positions = pack.issues().get(issue).positions();
            points[issue] = new int[positions.size() + 1];
            for (int order = 0; order < positions.size(); order++) {
                points[issue][order + 1] = worth(positions.get(order), side);
            }
        }
        return new Worth(slots.issues, points);
    }

    private static int worth(Issue.Position position, String side) {
        for (Issue.Worth worth : position.worths()) {
            if (worth.side().text().equals(side)) {
                return worth.points();
            }
        }
        return 0;
    }

    /** Of the draft as it would be with the proposal agreed. */
    int of(long[] words, Proposal proposal) {
        int sum = 0;
        for (int issue = 0; issue < slots.length; issue++) {
            int value = proposal.stored(issue);
            if (value == 0) {
                value = (int) slots[issue].stored(words);
            }
            sum += points[issue][value];
        }
        return sum;
    }

    /** How much more than the draft it would be worth with the proposal agreed. */
    int gain(long[] words, Proposal proposal) {
        int gain = 0;
        for (int issue : proposal.touching()) {
            gain += points[issue][proposal.stored(issue)] - points[issue][(int) slots[issue].stored(words)];
        }
        return gain;
    }

    /** Of an issue whose slot stores the value. */
    int of(int issue, int stored) {
        return points[issue][stored];
    }

    /** Marks the bits it reads: not those of issues that are worth nothing. */
    void read(long[] bits) {
        for (int issue = 0; issue < slots.length; issue++) {
            for (int worth : points[issue]) {
                if (worth != 0) {
                    slots[issue].mark(bits);
                }
            }
        }
    }
}
