package aigun.model;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** Conditions that read the terms of a draft and nothing else, so that they hold or not of any draft, played or not. */
public final class DraftRules {
    private final List<Issue> issues;

    public DraftRules(List<Issue> issues) {
        this.issues = List.copyOf(issues);
    }

    /** Whether the condition reads nothing but a draft. */
    public static boolean isOne(Condition condition) {
        if (condition instanceof Condition.Not not) {
            return isOne(not.inner());
        }
        if (condition instanceof Condition.And and) {
            return and.parts().stream().allMatch(DraftRules::isOne);
        }
        if (condition instanceof Condition.Or or) {
            return or.parts().stream().allMatch(DraftRules::isOne);
        }
        boolean draft = condition instanceof Condition.Stands stands && stands.terms() == Amount.Terms.DRAFT;
        return draft || condition instanceof Condition.Always || condition instanceof Condition.Settled;
    }

    /** Adds the ids of the issues that it reads. */
    public static void gather(Condition condition, SortedSet<String> read) {
        if (condition instanceof Condition.Not not) {
            gather(not.inner(), read);
        } else if (condition instanceof Condition.And and) {
            and.parts().forEach(part -> gather(part, read));
        } else if (condition instanceof Condition.Or or) {
            or.parts().forEach(part -> gather(part, read));
        } else if (condition instanceof Condition.Stands stands) {
            read.add(stands.term().issue().text());
        } else if (condition instanceof Condition.Settled settled) {
            read.add(settled.issue().text());
        }
    }

    public boolean holds(Condition condition, Draft draft) {
        if (condition instanceof Condition.Not not) {
            return !holds(not.inner(), draft);
        }
        if (condition instanceof Condition.And and) {
            return and.parts().stream().allMatch(part -> holds(part, draft));
        }
        if (condition instanceof Condition.Or or) {
            return or.parts().stream().anyMatch(part -> holds(part, draft));
        }
        if (condition instanceof Condition.Stands stands) {
            return stands(stands, draft);
        }
        if (condition instanceof Condition.Settled settled) {
            return draft.position(settled.issue()).isPresent();
        }
        if (condition instanceof Condition.Always) {
            return true;
        }
        throw new IllegalArgumentException("reads more than a draft: " + condition.describe());
    }

    private boolean stands(Condition.Stands stands, Draft draft) {
        Optional<PositionId> now = draft.position(stands.term().issue());
        if (now.isEmpty()) {
            return false;
        }
        for (Issue issue : issues) {
            if (issue.id().equals(stands.term().issue())) {
                return stands.comparison()
                        .holds(issue.order(now.get()), issue.order(stands.term().position()));
            }
        }
        throw new IllegalArgumentException("no issue " + stands.term().issue());
    }
}
