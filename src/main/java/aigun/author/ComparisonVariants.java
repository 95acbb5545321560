package aigun.author;

import aigun.author.ConditionVariants.Variant;
import aigun.author.Encounter.Side;
import aigun.model.Amount;
import aigun.model.Comparison;
import aigun.model.Condition;
import aigun.model.Issue;
import aigun.model.Pack;
import aigun.model.Term;
import aigun.model.Track;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A comparison with its number or position a step up or down, or with another sign. Of those that hold of the same
 * values only the first is given, and none that holds of all or of none, which an author would be warned of.
 */
final class ComparisonVariants {
    /** Further off from its number neither a step nor another sign makes a difference. */
    private static final int NEAR = 2;

    private final Pack pack;

    ComparisonVariants(Pack pack) {
        this.pack = pack;
    }

    /** What a comparison says of a value. */
    private record Said(Comparison sign, int number) {
        List<Said> stepped() {
            return List.of(new Said(sign, number + 1), new Said(sign, number - 1));
        }

        /** With the sign nearest to its own. */
        Said turned() {
            Comparison other =
                    switch (sign) {
                        case EQUAL -> Comparison.DIFFERENT;
                        case DIFFERENT -> Comparison.EQUAL;
                        case LESS -> Comparison.AT_MOST;
                        case AT_MOST -> Comparison.LESS;
                        case MORE -> Comparison.AT_LEAST;
                        case AT_LEAST -> Comparison.MORE;
                    };
            return new Said(other, number);
        }
    }

    /** How a comparison is written. */
    private interface Form {
        Condition with(Said said);

        default boolean holds(Said said, int value) {
            return said.sign().holds(value, said.number());
        }
    }

    private record NumberLast(Amount left) implements Form {
        @Override
        public Condition with(Said said) {
            return new Condition.Compare(left, said.sign(), new Amount.Fixed(said.number()));
        }
    }

    private record NumberFirst(Amount right) implements Form {
        @Override
        public Condition with(Said said) {
            return new Condition.Compare(new Amount.Fixed(said.number()), said.sign(), right);
        }

        @Override
        public boolean holds(Said said, int value) {
            return said.sign().holds(said.number(), value);
        }
    }

    /** The number is a position's order. */
    private record Standing(Amount.Terms terms, Issue issue) implements Form {
        @Override
        public Condition with(Said said) {
            Term term =
                    new Term(issue.id(), issue.positions().get(said.number()).id());
            return new Condition.Stands(terms, said.sign(), term);
        }
    }

    /** Neither side is a number; how much the left is more is compared with 0. */
    private record Apart(Amount left, Amount right) implements Form {
        @Override
        public Condition with(Said said) {
            return new Condition.Compare(left, said.sign(), right);
        }
    }

    /** The values that there are. */
    private record Range(long least, long most) {
        static final Range ANY = new Range(Integer.MIN_VALUE, Integer.MAX_VALUE);

        boolean has(Said said) {
            return least <= said.number() && said.number() <= most;
        }

        /** Enough of them to tell apart whatever compares with this number or one beside it. */
        List<Integer> around(int number) {
            TreeSet<Integer> some = new TreeSet<>();
            for (int near = -NEAR; near <= NEAR; near++) {
                some.add((int) Math.max(least, Math.min(most, (long) number + near)));
            }
            return List.copyOf(some);
        }
    }

    List<Variant> of(Condition.Stands stands) {
        Issue issue = pack.issue(stands.term().issue());
        Said said = new Said(stands.comparison(), issue.order(stands.term().position()));
        Range positions = new Range(0, issue.positions().size() - 1L);
        return variants(new Standing(stands.terms(), issue), said, positions);
    }

    List<Variant> of(Condition.Compare compare) {
        Amount left = compare.left();
        Amount right = compare.right();
        Comparison sign = compare.comparison();
        if (right instanceof Amount.Fixed fixed) {
            return variants(new NumberLast(left), new Said(sign, fixed.value()), range(left));
        }
        if (left instanceof Amount.Fixed fixed) {
            return variants(new NumberFirst(right), new Said(sign, fixed.value()), range(right));
        }
        List<Variant> all = new ArrayList<>();
        for (AmountVariants.Variant other : AmountVariants.of(left)) {
            all.add(variant(new Condition.Compare(other.amount(), sign, right), other));
        }
        for (AmountVariants.Variant other : AmountVariants.of(right)) {
            all.add(variant(new Condition.Compare(left, sign, other.amount()), other));
        }
        Said said = new Said(sign, 0);
        return all.isEmpty() ? different(new Apart(left, right), said, List.of(said.turned()), Range.ANY) : all;
    }

    private static Variant variant(Condition condition, AmountVariants.Variant amount) {
        return new Variant(condition, Side.EITHER, amount.before(), amount.after());
    }

    private Range range(Amount amount) {
        if (amount instanceof Amount.Level level) {
            Track track = pack.track(level.track());
            return new Range(track.least(), track.most());
        }
        return Range.ANY;
    }

    private static List<Variant> variants(Form form, Said said, Range range) {
        List<Said> others = new ArrayList<>(said.stepped());
        others.add(said.turned());
        others.removeIf(other -> !range.has(other));
        return different(form, said, others, range);
    }

    private static List<Variant> different(Form form, Said said, List<Said> others, Range range) {
        List<Integer> values = range.around(said.number());
        List<Boolean> before = truths(form, said, values);
        Set<List<Boolean>> known = new HashSet<>(List.of(before));
        known.add(Collections.nCopies(values.size(), true));
        known.add(Collections.nCopies(values.size(), false));
        List<Variant> all = new ArrayList<>();
        for (Said other : others) {
            List<Boolean> after = truths(form, other, values);
            if (known.add(after)) {
                Condition now = form.with(other);
                all.add(new Variant(now, tells(before, after), form.with(said).describe(), now.describe()));
            }
        }
        return all;
    }

    private static List<Boolean> truths(Form form, Said said, List<Integer> values) {
        return values.stream().map(value -> form.holds(said, value)).toList();
    }

    private static Side tells(List<Boolean> before, List<Boolean> after) {
        boolean more = false;
        boolean fewer = false;
        for (int place = 0; place < before.size(); place++) {
            more |= !before.get(place) && after.get(place);
            fewer |= before.get(place) && !after.get(place);
        }
        return more && fewer ? Side.EITHER : more ? Side.FAILED : Side.HELD;
    }
}
