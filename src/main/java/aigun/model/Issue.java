package aigun.model;

import java.util.List;

/**
 * A matter under negotiation, with a closed list of positions in order, the first side's end first.
 *
 * @param about what is at stake, in a sentence
 */
public record Issue(IssueId id, String name, String about, List<Position> positions) {
    /** How many positions an issue can have: where it may stand is a set in one word. */
    public static final int POSITIONS_MAX = 63;

    /**
     * A position on an issue.
     *
     * @param text what the clause says, in our words
     */
    public record Position(PositionId id, String name, String text, List<Worth> worths) {
        public Position {
            worths = List.copyOf(worths);
        }

        /** What it is worth to a side, in points of its capital; 0 where nothing is said. */
        public int worth(SideId side) {
            for (Worth worth : worths) {
                if (worth.side().equals(side)) {
                    return worth.points();
                }
            }
            return 0;
        }
    }

    public record Worth(SideId side, int points) {}

    public Issue {
        positions = List.copyOf(positions);
    }

    /** Where a position stands in the order, from 0; -1 when it is none of this issue's. */
    public int order(PositionId position) {
        for (int index = 0; index < positions.size(); index++) {
            if (positions.get(index).id().equals(position)) {
                return index;
            }
        }
        return -1;
    }
}
