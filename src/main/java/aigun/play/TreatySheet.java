package aigun.play;

import aigun.model.Draft;
import aigun.model.Issue;
import aigun.model.Pack;
import aigun.model.PositionId;
import aigun.model.Side;
import aigun.model.SideId;
import aigun.model.Source;
import aigun.model.Treaty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A draft beside the treaties of its pack, an issue a row. */
public record TreatySheet(List<Row> rows) {
    /**
     * An issue, as the draft has it and as each treaty has it.
     *
     * @param yours the draft's position; empty list while it is open
     * @param compared what the treaty to compare with has on it; empty list when the pack names none
     * @param gap how far the draft is from that; empty list where there is nothing to measure
     * @param others what the other treaties have on it, in the pack's order
     */
    public record Row(
            Issue issue, List<Issue.Position> yours, List<Clause> compared, List<Gap> gap, List<Clause> others) {
        public Row {
            yours = List.copyOf(yours);
            compared = List.copyOf(compared);
            gap = List.copyOf(gap);
            others = List.copyOf(others);
        }

        /** Both have the same position, or the draft is open where the treaty is silent. */
        public boolean isAlike() {
            boolean silent =
                    !compared.isEmpty() && compared.get(0).clause().standing() instanceof Treaty.Standing.Silent;
            return gap.isEmpty() ? silent && yours.isEmpty() : gap.get(0).steps() == 0;
        }
    }

    /** What a treaty has on an issue, with the works that says so. */
    public record Clause(Treaty treaty, Treaty.Clause clause, List<Source> sources) {
        public Clause {
            sources = List.copyOf(sources);
        }
    }

    /**
     * The way from a treaty's position to the draft's.
     *
     * @param steps along the issue's order; 0 when they are the same
     * @param nearer the side whose end the draft is nearer to than the treaty; empty list when they are the same
     */
    public record Gap(int steps, List<SideId> nearer) {
        public Gap {
            nearer = List.copyOf(nearer);
        }
    }

    public TreatySheet {
        rows = List.copyOf(rows);
    }

    public static TreatySheet of(Pack pack, Draft draft) {
        List<Row> rows = new ArrayList<>();
        for (Issue issue : pack.issues()) {
            rows.add(row(pack, issue, draft));
        }
        return new TreatySheet(rows);
    }

    /** How many rows are as the treaty to compare with has them. */
    public int alike() {
        int alike = 0;
        for (Row row : rows) {
            alike += row.isAlike() ? 1 : 0;
        }
        return alike;
    }

    private static Row row(Pack pack, Issue issue, Draft draft) {
        List<Clause> compared = new ArrayList<>();
        List<Clause> others = new ArrayList<>();
        for (Treaty treaty : pack.treaties()) {
            List<Clause> list = pack.compared().contains(treaty.id()) ? compared : others;
            for (Treaty.Clause clause : treaty.clauses()) {
                if (clause.issue().equals(issue.id())) {
                    list.add(new Clause(treaty, clause, Works.of(pack, clause.sources())));
                }
            }
        }
        Optional<PositionId> position = draft.position(issue.id());
        List<Issue.Position> yours = new ArrayList<>();
        List<Gap> gap = new ArrayList<>();
        if (position.isPresent()) {
            yours.add(issue.positions().get(issue.order(position.get())));
            for (Clause clause : compared) {
                gap.addAll(gap(pack, issue, position.get(), clause.clause().standing()));
            }
        }
        return new Row(issue, yours, compared, gap, others);
    }

    private static List<Gap> gap(Pack pack, Issue issue, PositionId yours, Treaty.Standing standing) {
        if (!(standing instanceof Treaty.Standing.At at)) {
            return List.of();
        }
        int steps = issue.order(yours) - issue.order(at.position());
        List<Side> sides = pack.sides();
        if (steps == 0 || sides.isEmpty()) {
            return List.of(new Gap(0, List.of()));
        }
        Side nearer = sides.get(steps < 0 ? 0 : sides.size() - 1);
        return List.of(new Gap(Math.abs(steps), List.of(nearer.id())));
    }
}
