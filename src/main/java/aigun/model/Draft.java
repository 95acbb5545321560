package aigun.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The terms agreed so far, in the pack's order of issues; an issue without one is open. */
public record Draft(List<Term> terms) {
    public static final Draft EMPTY = new Draft(List.of());

    public Draft {
        terms = List.copyOf(terms);
    }

    public Optional<PositionId> position(IssueId issue) {
        for (Term term : terms) {
            if (term.issue().equals(issue)) {
                return Optional.of(term.position());
            }
        }
        return Optional.empty();
    }

    /** A later term on the same issue replaces the earlier one in its place. */
    public Draft with(Term term) {
        List<Term> changed = new ArrayList<>();
        boolean replaced = false;
        for (Term old : terms) {
            boolean same = old.issue().equals(term.issue());
            changed.add(same ? term : old);
            replaced |= same;
        }
        if (!replaced) {
            changed.add(term);
        }
        return new Draft(changed);
    }
}
