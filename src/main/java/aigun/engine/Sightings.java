package aigun.engine;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** What scouts came by: the first sight of either side of each landmark, and what stood beside it. */
public final class Sightings {
    private static final int SIDES = 2;

    /** For each landmark its side that does not hold, then the one that does. */
    private final Sight[] sights;

    /** For each of these whether there is one, since that is asked most. */
    private final boolean[] seen;

    /** What could not be told: several remembered things that may or may not go together. */
    private final boolean[] unsure;

    private final Ranges ranges;
    private final Contest contest;

    Sightings(Survey survey) {
        sights = new Sight[survey.landmarks().size() * SIDES];
        Arrays.fill(sights, Sight.NEVER);
        seen = new boolean[sights.length];
        unsure = new boolean[sights.length];
        ranges = new Ranges(survey);
        contest = new Contest(survey.rivals());
    }

    private static int side(int landmark, boolean holds) {
        return landmark * SIDES + (holds ? 1 : 0);
    }

    /** The first sight of a side of a landmark; {@link Sight#NEVER} if there was none. */
    public Sight sight(int landmark, boolean holds) {
        return sights[side(landmark, holds)];
    }

    /** Whether a side of a landmark may yet be found where several remembered things go together. */
    public boolean isUnsure(int landmark, boolean holds) {
        return unsure[side(landmark, holds)];
    }

    boolean isSeen(int landmark, boolean holds) {
        return seen[side(landmark, holds)];
    }

    /** Whether both sides of a landmark were seen. */
    boolean isSettled(int landmark) {
        int side = landmark * SIDES;
        return seen[side] && seen[side + 1];
    }

    void see(int landmark, boolean holds, Sight sight) {
        int side = side(landmark, holds);
        if (sight.stamp() < sights[side].stamp()) {
            sights[side] = sight;
            seen[side] = true;
        }
    }

    void doubt(int landmark, boolean holds) {
        unsure[side(landmark, holds)] = true;
    }

    /** The least and the greatest value of each track in each scene. */
    public Ranges ranges() {
        return ranges;
    }

    /** Which choices a sibling outdoes. */
    public Contest contest() {
        return contest;
    }

    /** The same sights, with states called by other numbers. */
    public void renumber(IntUnaryOperator numbers) {
        for (int side = 0; side < sights.length; side++) {
            Sight sight = sights[side];
            if (sight.node() != Sight.OPENING) {
                int node = numbers.applyAsInt(sight.node());
                sights[side] = new Sight(sight.stamp(), node, sight.option(), sight.shade(), sight.value());
            }
        }
    }

    /** Adds what another scout came by; the result does not depend on the order. */
    public void merge(Sightings other) {
        for (int side = 0; side < sights.length; side++) {
            unsure[side] |= other.unsure[side];
            seen[side] |= other.seen[side];
            if (other.sights[side].stamp() < sights[side].stamp()) {
                sights[side] = other.sights[side];
            }
        }
        ranges.merge(other.ranges);
        contest.merge(other.contest);
    }
}
