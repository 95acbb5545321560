package aigun.model;

import java.util.List;

/**
 * What a side's capital instructed, and how it took the paper.
 *
 * @param text the sense of the instruction
 * @param known whether the player can know by now what the capital asks
 * @param authority the track that says how much the capital still allows; a choice that lowers it is beside the
 *     instruction; empty list or exactly one
 * @param receptions how the capital takes the terms, a sentence for each moment
 */
public record Mandate(
        SideId side,
        Prose text,
        Condition known,
        List<TrackId> authority,
        List<Line> lines,
        List<Assessment> receptions,
        List<SourceId> sources) {
    /**
     * What is instructed on an issue.
     *
     * @param asks what the capital wants
     * @param accepts the positions it can live with, {@code asks} among them; every other position is beyond it
     */
    public record Line(IssueId issue, PositionId asks, List<PositionId> accepts) {
        public Line {
            accepts = List.copyOf(accepts);
        }
    }

    public Mandate {
        authority = List.copyOf(authority);
        lines = List.copyOf(lines);
        receptions = List.copyOf(receptions);
        sources = List.copyOf(sources);
    }
}
