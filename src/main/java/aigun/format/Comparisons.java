package aigun.format;

import aigun.model.Amount;
import aigun.model.Comparison;
import aigun.model.Condition;
import aigun.model.Issue;
import aigun.model.SideId;
import aigun.model.Term;
import aigun.source.Code;
import java.util.List;
import java.util.Optional;

/** Two things compared: numbers, positions of an issue, or the side. */
final class Comparisons {
    private final Names names;
    private final Complaints complaints;
    private final Amounts amounts;
    private final Lookup lookup;
    private final Ranges ranges;

    Comparisons(Names names, Complaints complaints, Amounts amounts) {
        this.names = names;
        this.complaints = complaints;
        this.amounts = amounts;
        this.lookup = new Lookup(names, complaints);
        this.ranges = new Ranges(names, complaints);
    }

    /** An issue in the draft, or in the proposal. */
    record Field(Amount.Terms terms, Issue issue) {}

    Optional<Condition> of(Expr.Compare compare) {
        if (compare.left() instanceof Expr.Name left) {
            if (left.text().contains(".")) {
                return field(left).flatMap(field -> stands(field, compare));
            }
            if (left.text().equals("side")) {
                return plays(compare);
            }
            if (isIssueAlone(left, compare) || isFlagWithTruth(left, compare)) {
                return Optional.empty();
            }
        }
        if (compare.right() instanceof Expr.Name right
                && (right.text().contains(".") || right.text().equals("side"))) {
            complaints.error(
                    Code.WRONG_KIND,
                    right.where(),
                    "\"" + right.text() + "\" stands on the left of a comparison.",
                    "Turn the comparison around.");
            return Optional.empty();
        }
        return numbers(compare);
    }

    private Optional<Condition> numbers(Expr.Compare compare) {
        Optional<Amount> left = amounts.of(compare.left());
        Optional<Amount> right = amounts.of(compare.right());
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        Condition.Compare condition =
                new Condition.Compare(left.orElseThrow(), compare.comparison(), right.orElseThrow());
        ranges.check(condition, compare);
        return Optional.of(condition);
    }

    /** An issue compared without {@code draft.} before it. */
    private boolean isIssueAlone(Expr.Name left, Expr.Compare compare) {
        if (lookup.issue(left.text()).isEmpty() || lookup.track(left.text()).isPresent()) {
            return false;
        }
        String rest = compare.right() instanceof Expr.Name right ? right.text() : "POSITION";
        complaints.error(
                Code.WRONG_KIND,
                left.where(),
                "\"" + left.text() + "\" is an issue, which stands somewhere in the draft.",
                "Write draft." + left.text() + " " + compare.comparison().sign() + " " + rest + ".");
        return true;
    }

    /** A flag compared with a word for truth. */
    private boolean isFlagWithTruth(Expr.Name left, Expr.Compare compare) {
        boolean truth = compare.right() instanceof Expr.Name right
                && List.of("true", "false").contains(right.text());
        if (!truth || lookup.flag(left.text()).isEmpty()) {
            return false;
        }
        boolean holds =
                compare.right() instanceof Expr.Name right && right.text().equals("true");
        boolean equal = compare.comparison() == Comparison.EQUAL;
        complaints.error(
                Code.WRONG_KIND,
                compare.where(),
                "\"" + left.text() + "\" is a flag, which stands alone.",
                "Write " + (holds == equal ? "" : "not ") + left.text() + ".");
        return true;
    }

    /** What {@code draft.ISSUE} or {@code proposal.ISSUE} speaks of; says when it is something else. */
    Optional<Field> field(Expr.Name name) {
        int dot = name.text().indexOf('.');
        String terms = name.text().substring(0, dot);
        String issue = name.text().substring(dot + 1);
        Complaints.Stretch where = name.where();
        if (!terms.equals("draft") && !terms.equals("proposal")) {
            complaints.error(
                    Code.UNKNOWN_NAME,
                    new Complaints.Stretch(where.from(), where.from() + dot),
                    "Before a point stands draft or proposal, not \"" + terms + "\".",
                    "Write draft." + issue + ".");
            return Optional.empty();
        }
        boolean proposal = terms.equals("proposal");
        if (proposal && !amounts.mayRead(Scope.Form.PROPOSAL, where)) {
            return Optional.empty();
        }
        Amount.Terms kind = proposal ? Amount.Terms.PROPOSAL : Amount.Terms.DRAFT;
        Complaints.Stretch place = new Complaints.Stretch(where.from() + dot + 1, where.to());
        return lookup.issue(issue, place).map(found -> new Field(kind, found));
    }

    private Optional<Condition> stands(Field field, Expr.Compare compare) {
        Issue issue = field.issue();
        if (!(compare.right() instanceof Expr.Name right)) {
            if (!(compare.right() instanceof Expr.Wrong)) {
                complaints.error(
                        Code.WRONG_KIND,
                        compare.right().where(),
                        "An issue is compared with one of its positions.",
                        "The positions of " + issue.id() + ": " + String.join(", ", lookup.positionIds(issue)) + ".");
            }
            return Optional.empty();
        }
        Optional<Condition> condition = lookup.position(issue, right.text(), right.where())
                .map(position ->
                        new Condition.Stands(field.terms(), compare.comparison(), new Term(issue.id(), position)));
        condition.ifPresent(found -> ranges.checkOrder(issue, right.text(), compare));
        return condition;
    }

    private Optional<Condition> plays(Expr.Compare compare) {
        boolean equal = compare.comparison() == Comparison.EQUAL;
        if (!equal && compare.comparison() != Comparison.DIFFERENT) {
            complaints.error(
                    Code.WRONG_KIND,
                    compare.where(),
                    "Sides have no order.",
                    "Write side == " + someSide() + ", or side != " + someSide() + ".");
            return Optional.empty();
        }
        if (!(compare.right() instanceof Expr.Name right)) {
            complaints.error(
                    Code.WRONG_KIND,
                    compare.right().where(),
                    "The side is compared with a side.",
                    "Write side == " + someSide() + ".");
            return Optional.empty();
        }
        Optional<SideId> side = lookup.side(right.text(), right.where());
        return side.map(found -> equal ? new Condition.Plays(found) : new Condition.Not(new Condition.Plays(found)));
    }

    /** A side for an example. */
    String someSide() {
        List<SideId> sides = names.sides().entries();
        return sides.isEmpty() ? "SIDE" : sides.get(0).text();
    }
}
