package aigun.author;

import aigun.model.Amount;
import aigun.model.Comparison;
import aigun.model.Condition;
import java.util.List;
import java.util.Optional;

/** What an expectation that is not met would say if it were of what is so: another ending, another value. */
final class Instead {
    private Instead() {}

    static Optional<String> of(Unmet unmet) {
        if (unmet instanceof Unmet.Ending ending) {
            return ending.over() ? Optional.of(ending.rests().text()) : Optional.empty();
        }
        return unmet instanceof Unmet.Failed failed ? of(failed.expected(), failed.values()) : Optional.empty();
    }

    /** Of conditions that say what one thing is; what others were meant to say can't be known. */
    private static Optional<String> of(Condition expected, List<Unmet.Value> values) {
        if (expected instanceof Condition.Raised raised) {
            return Optional.of("not " + raised.flag().text());
        }
        if (expected instanceof Condition.Not not && not.inner() instanceof Condition.Raised raised) {
            return Optional.of(raised.flag().text());
        }
        if (expected instanceof Condition.Settled settled) {
            return Optional.of("not " + settled.describe());
        }
        if (expected instanceof Condition.Not not && not.inner() instanceof Condition.Settled settled) {
            return Optional.of(settled.describe());
        }
        if (expected instanceof Condition.Stands stands && stands.comparison() == Comparison.EQUAL) {
            String value = values.get(0).value();
            return Optional.of(
                    value.isEmpty()
                            ? "not settled(" + stands.term().issue() + ")"
                            : "draft." + stands.term().issue() + " == " + value);
        }
        boolean level = expected instanceof Condition.Compare compare
                && compare.comparison() == Comparison.EQUAL
                && compare.left() instanceof Amount.Level
                && compare.right() instanceof Amount.Fixed;
        return level ? Optional.of(values.get(0).name() + " == " + values.get(0).value()) : Optional.empty();
    }
}
