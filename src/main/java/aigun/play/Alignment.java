package aigun.play;

import aigun.engine.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two plays of one story laid side by side, decision beside decision.
 *
 * @param shared how many decisions they have in common before they part
 * @param rows all decisions of both, in order; the first of them are those in common
 */
public record Alignment(Play one, Play other, int shared, List<Row> rows) {
    /**
     * What stands in one line: decisions that both made in the same scene, or one that only one of them made there.
     *
     * @param one empty list or exactly one
     * @param other empty list or exactly one
     */
    public record Row(List<Turn> one, List<Turn> other) {
        public Row {
            one = List.copyOf(one);
            other = List.copyOf(other);
        }

        /** Whether both decided here. */
        public boolean isBoth() {
            return !one.isEmpty() && !other.isEmpty();
        }

        /** Whether both decided here, and the same. */
        public boolean isSame() {
            return isBoth() && one.get(0).decision().equals(other.get(0).decision());
        }

        /** The decision of the one, else that of the other. */
        public Turn any() {
            return one.isEmpty() ? other.get(0) : one.get(0);
        }
    }

    /**
     * Where both stand in the same state, so that whatever can come to the one can come to the other.
     *
     * @param one how many decisions the one has made by then
     * @param other how many the other
     */
    public record Meeting(int one, int other) {}

    public Alignment {
        rows = List.copyOf(rows);
    }

    public static Alignment of(Play one, Play other) {
        int shared = 0;
        int least = isOneBeginning(one, other) ? Math.min(one.length(), other.length()) : 0;
        while (shared < least
                && one.turn(shared + 1).decision().equals(other.turn(shared + 1).decision())) {
            shared++;
        }
        List<Row> rows = new ArrayList<>();
        for (int number = 1; number <= shared; number++) {
            rows.add(new Row(List.of(one.turn(number)), List.of(other.turn(number))));
        }
        int from = shared;
        if (shared < least) {
            rows.add(new Row(List.of(one.turn(shared + 1)), List.of(other.turn(shared + 1))));
            from++;
        }
        List<Turn> left = one.turns().subList(from, one.length());
        rows.addAll(new Aligning(left, other.turns().subList(from, other.length())).rows());
        return new Alignment(one, other, shared, rows);
    }

    private static boolean isOneBeginning(Play one, Play other) {
        return one.start().equals(other.start())
                && one.header().adjusted().equals(other.header().adjusted());
    }

    /** Whether both began at the same start, with the tracks set alike. */
    public boolean isOfOneBeginning() {
        return isOneBeginning(one, other);
    }

    /** Whether one of them has something that the other hasn't. */
    public boolean isParted() {
        return !isOfOneBeginning() || shared < Math.max(one.length(), other.length());
    }

    /** The one when it stood where they part. */
    public Play oneThen() {
        return one.at(shared);
    }

    /** The other when it stood where they part; where they had one beginning the same as {@link #oneThen}. */
    public Play otherThen() {
        return other.at(shared);
    }

    /** The first line after the parting in which both decide in the same scene again. */
    public Optional<Row> sceneAgain() {
        int parted = isOfOneBeginning() ? shared + 1 : 0;
        return rows.stream().skip(parted).filter(Row::isBoth).findFirst();
    }

    /** Where both stand in the same state again for the first time after they parted. */
    public Optional<Meeting> stateAgain() {
        Map<State, Integer> met = new HashMap<>();
        for (int length = shared; length <= one.length(); length++) {
            met.putIfAbsent(one.at(length).state(), length);
        }
        for (int length = shared; length <= other.length(); length++) {
            int there = met.getOrDefault(other.at(length).state(), -1);
            if (shared < Math.max(there, length) && shared <= there) {
                return Optional.of(new Meeting(there, length));
            }
        }
        return Optional.empty();
    }
}
