package aigun.author;

import aigun.model.Amount;
import aigun.model.Condition;
import aigun.model.IssueId;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a condition reads of tracks, flags and the draft, by the names that a state's values have. */
final class Reads {
    private final SortedSet<String> names = new TreeSet<>();

    private Reads() {}

    static SortedSet<String> of(Condition condition) {
        Reads reads = new Reads();
        reads.add(condition);
        return reads.names;
    }

    /** The name of what stands in the draft on an issue. */
    static String draft(IssueId issue) {
        return "draft." + issue;
    }

    private void add(Condition condition) {
        if (condition instanceof Condition.Not not) {
            add(not.inner());
        } else if (condition instanceof Condition.And and) {
            and.parts().forEach(this::add);
        } else if (condition instanceof Condition.Or or) {
            or.parts().forEach(this::add);
        } else if (condition instanceof Condition.Compare compare) {
            add(compare.left());
            add(compare.right());
        } else if (condition instanceof Condition.Raised raised) {
            names.add(raised.flag().text());
        } else if (condition instanceof Condition.Stands stands) {
            names.add(draft(stands.term().issue()));
        } else if (condition instanceof Condition.Settled settled) {
            names.add(draft(settled.issue()));
        } else if (condition instanceof Condition.Touches touches) {
            names.add(draft(touches.issue()));
        }
    }

    private void add(Amount amount) {
        if (amount instanceof Amount.Level level) {
            names.add(level.track().text());
        } else if (amount instanceof Amount.Sum sum) {
            add(sum.left());
            add(sum.right());
        } else if (amount instanceof Amount.Difference difference) {
            add(difference.left());
            add(difference.right());
        } else if (amount instanceof Amount.Product product) {
            add(product.left());
            add(product.right());
        }
    }
}
