package aigun.play;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays the decisions of two plays beside each other so that as many as possible stand beside the same decision, and of the
 * rest as many as possible beside another decision in the same scene; nobody's order is changed.
 */
final class Aligning {
    /** Two plays that are longer than this together are not laid out: what only one has stands alone. */
    private static final long CELLS_MAX = 4_000_000;

    /** More than the scenes of any two plays that are laid out. */
    private static final int SAME = 1 << 12;

    private final List<Turn> one;
    private final List<Turn> other;

    Aligning(List<Turn> one, List<Turn> other) {
        this.one = one;
        this.other = other;
    }

    List<Alignment.Row> rows() {
        boolean tooLong = CELLS_MAX < (one.size() + 1L) * (other.size() + 1L);
        int[][] best = tooLong ? new int[0][0] : best();
        List<Alignment.Row> rows = new ArrayList<>();
        int left = 0;
        int right = 0;
        while (left < one.size() || right < other.size()) {
            boolean both = !tooLong && left < one.size() && right < other.size();
            int worth = both ? worth(left, right) : 0;
            if (0 < worth && best[left][right] == worth + best[left + 1][right + 1]) {
                rows.add(new Alignment.Row(List.of(one.get(left++)), List.of(other.get(right++))));
            } else if (left < one.size() && (!both || best[left][right] == best[left + 1][right])) {
                rows.add(new Alignment.Row(List.of(one.get(left++)), List.of()));
            } else {
                rows.add(new Alignment.Row(List.of(), List.of(other.get(right++))));
            }
        }
        return rows;
    }

    /** For each pair of places how well what comes from there on can be laid out. */
    private int[][] best() {
        int[][] best = new int[one.size() + 1][other.size() + 1];
        for (int left = one.size() - 1; 0 <= left; left--) {
            for (int right = other.size() - 1; 0 <= right; right--) {
                int worth = worth(left, right);
                int paired = worth == 0 ? 0 : worth + best[left + 1][right + 1];
                best[left][right] = Math.max(paired, Math.max(best[left + 1][right], best[left][right + 1]));
            }
        }
        return best;
    }

    private int worth(int left, int right) {
        Turn first = one.get(left);
        Turn second = other.get(right);
        if (first.decision().equals(second.decision())) {
            return SAME;
        }
        return first.decision().scene().equals(second.decision().scene()) ? 1 : 0;
    }
}
