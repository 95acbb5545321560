package aigun.format;

import aigun.format.Complaints.Stretch;
import aigun.model.Amount;
import aigun.model.Comparison;
import aigun.model.Condition;
import aigun.model.Issue;
import aigun.model.SideId;
import aigun.model.Track;
import aigun.source.Code;
import java.util.List;

/** How small and great amounts can come to be: for comparisons that can't differ, and sums beyond 32 bits. */
record Ranges(Names names, Complaints complaints) {
    /** All values from the least to the most; where nothing is known, up to the largest number there is. */
    record Range(long least, long most) {
        static final Range ANY = new Range(-Limits.NUMBER_MAX, Limits.NUMBER_MAX);

        boolean isInteger() {
            return Integer.MIN_VALUE <= least && most <= Integer.MAX_VALUE;
        }
    }

    /** Says when an amount can go beyond what a whole number holds. */
    void check(Amount amount, Stretch where) {
        if (!of(amount).isInteger()) {
            complaints.error(Code.NUMBER_RANGE, where, "This can come to more than a whole number holds.");
        }
    }

    /** Warns of a comparison of numbers that always comes out the same. */
    void check(Condition.Compare condition, Expr.Compare written) {
        check(condition.left(), written.left().where());
        check(condition.right(), written.right().where());
        Range left = of(condition.left());
        Range right = of(condition.right());
        boolean highest = condition.comparison().holds(1, 0);
        boolean lowest = condition.comparison().holds(0, 1);
        boolean equal = condition.comparison().holds(0, 0);
        boolean canBeMore = right.least() < left.most();
        boolean canBeLess = left.least() < right.most();
        boolean canBeEqual = left.least() <= right.most() && right.least() <= left.most();
        boolean canHold = (canBeMore && highest) || (canBeLess && lowest) || (canBeEqual && equal);
        boolean canFail = (canBeMore && !highest) || (canBeLess && !lowest) || (canBeEqual && !equal);
        if (!canHold || !canFail) {
            String verdict = canHold ? "always" : "never";
            complaints.warning(
                    Code.NEVER_DIFFERS,
                    written.where(),
                    "This " + verdict + " holds.",
                    (reason(written.left(), left) + reason(written.right(), right)).strip());
        }
    }

    private String reason(Expr written, Range range) {
        if (range.least() == range.most()) {
            return "";
        }
        return complaints.quote(written.where()) + " goes from " + range.least() + " to " + range.most() + ". ";
    }

    /** Warns of an order of positions that always comes out the same. */
    void checkOrder(Issue issue, String position, Expr.Compare written) {
        int order = Lookup.orderOf(issue, position);
        Comparison comparison = written.comparison();
        boolean holds = false;
        boolean fails = false;
        for (int other = 0; other < issue.positions().size(); other++) {
            holds |= comparison.holds(other, order);
            fails |= !comparison.holds(other, order);
        }
        if (!holds) {
            String place = order == 0 ? "first" : "last";
            complaints.warning(
                    Code.NEVER_DIFFERS,
                    written.where(),
                    "This never holds.",
                    "\"" + position + "\" is the " + place + " position of \"" + issue.id() + "\".");
        } else if (!fails) {
            complaints.warning(
                    Code.NEVER_DIFFERS,
                    written.where(),
                    "This holds wherever the issue stands.",
                    "Write settled(" + issue.id() + ") if that is meant.");
        }
    }

    Range of(Amount amount) {
        if (amount instanceof Amount.Fixed fixed) {
            return new Range(fixed.value(), fixed.value());
        }
        if (amount instanceof Amount.Level level) {
            return level(level);
        }
        if (amount instanceof Amount.Worth worth) {
            return worth(worth.side());
        }
        if (amount instanceof Amount.Sum sum) {
            Range left = of(sum.left());
            Range right = of(sum.right());
            return bounded(left.least() + right.least(), left.most() + right.most());
        }
        if (amount instanceof Amount.Difference difference) {
            Range left = of(difference.left());
            Range right = of(difference.right());
            return bounded(left.least() - right.most(), left.most() - right.least());
        }
        if (amount instanceof Amount.Product product) {
            return product(of(product.left()), of(product.right()));
        }
        return amount instanceof Amount.Round ? new Range(0, Limits.NUMBER_MAX) : Range.ANY;
    }

    private Range level(Amount.Level level) {
        for (Track track : names.tracks().entries()) {
            if (track.id().equals(level.track())) {
                return new Range(track.least(), track.most());
            }
        }
        return Range.ANY;
    }

    private Range worth(SideId side) {
        if (!names.issues().complete()) {
            return Range.ANY;
        }
        long least = 0;
        long most = 0;
        for (Issue issue : names.issues().entries()) {
            List<Issue.Position> positions = issue.positions();
            least += Math.min(
                    0,
                    positions.stream()
                            .mapToLong(position -> position.worth(side))
                            .min()
                            .orElse(0));
            most += Math.max(
                    0,
                    positions.stream()
                            .mapToLong(position -> position.worth(side))
                            .max()
                            .orElse(0));
        }
        return new Range(least, most);
    }

    private static Range product(Range left, Range right) {
        long one = left.least() * right.least();
        long two = left.least() * right.most();
        long three = left.most() * right.least();
        long four = left.most() * right.most();
        return bounded(
                Math.min(Math.min(one, two), Math.min(three, four)),
                Math.max(Math.max(one, two), Math.max(three, four)));
    }

    /** Kept near 32 bits, so that what is beyond stays beyond and 64 bits always hold it. */
    private static Range bounded(long least, long most) {
        long limit = Integer.MAX_VALUE + 1L;
        return new Range(Math.max(-limit - 1, least), Math.min(limit, most));
    }
}
