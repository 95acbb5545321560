package aigun.play;

import aigun.engine.Story;
import aigun.model.Draft;
import aigun.model.Issue;
import aigun.model.IssueId;
import aigun.model.PositionId;
import aigun.model.Side;
import aigun.model.SideId;
import java.util.ArrayList;
import java.util.List;

/**
 * An issue whose place in the draft changed.
 *
 * @param from empty list when it was open, else exactly one
 * @param to empty list when it is open now, else exactly one
 * @param steps how far along the issue's order; 0 when it was or is open
 * @param toward the sides to whom it is worth more than before, in the pack's order
 */
public record Moved(IssueId issue, List<PositionId> from, List<PositionId> to, int steps, List<SideId> toward) {
    public Moved {
        from = List.copyOf(from);
        to = List.copyOf(to);
        toward = List.copyOf(toward);
    }

    /** The issues on which two drafts differ, in the pack's order. */
    static List<Moved> between(Story story, Draft before, Draft after) {
        List<Moved> moved = new ArrayList<>();
        for (Issue issue : story.pack().issues()) {
            List<PositionId> from = before.position(issue.id()).stream().toList();
            List<PositionId> to = after.position(issue.id()).stream().toList();
            if (!from.equals(to)) {
                moved.add(new Moved(issue.id(), from, to, steps(issue, from, to), toward(story, issue, from, to)));
            }
        }
        return moved;
    }

    private static int steps(Issue issue, List<PositionId> from, List<PositionId> to) {
        boolean settled = !from.isEmpty() && !to.isEmpty();
        return settled ? Math.abs(issue.order(to.get(0)) - issue.order(from.get(0))) : 0;
    }

    private static List<SideId> toward(Story story, Issue issue, List<PositionId> from, List<PositionId> to) {
        List<SideId> sides = new ArrayList<>();
        for (Side side : story.pack().sides()) {
            if (worth(issue, from, side.id()) < worth(issue, to, side.id())) {
                sides.add(side.id());
            }
        }
        return sides;
    }

    private static int worth(Issue issue, List<PositionId> position, SideId side) {
        return position.isEmpty()
                ? 0
                : issue.positions().get(issue.order(position.get(0))).worth(side);
    }
}
