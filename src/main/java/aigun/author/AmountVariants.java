package aigun.author;

import aigun.model.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** An amount with one of its numbers a step up or down. */
final class AmountVariants {
    private AmountVariants() {}

    /**
     * Another amount.
     *
     * @param before the innermost part of the amount in which the number stands
     * @param after the same with the other number
     */
    record Variant(Amount amount, String before, String after) {
        private Variant in(Amount part, Amount was, Amount now) {
            return part instanceof Amount.Fixed
                    ? new Variant(now, was.describe(), now.describe())
                    : new Variant(now, before, after);
        }
    }

    static List<Variant> of(Amount amount) {
        if (amount instanceof Amount.Fixed fixed) {
            return List.of(variant(fixed, 1), variant(fixed, -1));
        }
        if (amount instanceof Amount.Sum sum) {
            List<Variant> all = part(sum, sum.left(), left -> new Amount.Sum(left, sum.right()));
            all.addAll(part(sum, sum.right(), right -> new Amount.Sum(sum.left(), right)));
            return all;
        }
        if (amount instanceof Amount.Difference less) {
            List<Variant> all = part(less, less.left(), left -> new Amount.Difference(left, less.right()));
            all.addAll(part(less, less.right(), right -> new Amount.Difference(less.left(), right)));
            return all;
        }
        if (amount instanceof Amount.Product times) {
            List<Variant> all = part(times, times.left(), left -> new Amount.Product(left, times.right()));
            all.addAll(part(times, times.right(), right -> new Amount.Product(times.left(), right)));
            return all;
        }
        return List.of();
    }

    private static Variant variant(Amount.Fixed fixed, int step) {
        Amount.Fixed other = new Amount.Fixed(fixed.value() + step);
        return new Variant(other, fixed.describe(), other.describe());
    }

    private static List<Variant> part(Amount whole, Amount part, Function<Amount, Amount> with) {
        List<Variant> all = new ArrayList<>();
        for (Variant variant : of(part)) {
            all.add(variant.in(part, whole, with.apply(variant.amount())));
        }
        return all;
    }
}
