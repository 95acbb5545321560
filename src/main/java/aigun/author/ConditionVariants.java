package aigun.author;

import aigun.author.Encounter.Side;
import aigun.model.Condition;
import aigun.model.Pack;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A condition with one thing in it changed: a number, a position, a comparison, or a part that is left out. */
final class ConditionVariants {
    private final ComparisonVariants comparisons;

    ConditionVariants(Pack pack) {
        comparisons = new ComparisonVariants(pack);
    }

    /**
     * Another condition.
     *
     * @param tells what the condition that was changed must have come to where the two differ
     * @param before the part that was changed
     * @param after what became of it; empty where it was left out
     */
    record Variant(Condition condition, Side tells, String before, String after) {
        private Variant in(Function<Condition, Condition> whole) {
            return new Variant(whole.apply(condition), tells, before, after);
        }

        private Variant denied() {
            return new Variant(new Condition.Not(condition), tells.flipped(), before, after);
        }
    }

    /** All of them, none of which is written like the condition itself. */
    List<Variant> of(Condition condition) {
        if (condition instanceof Condition.Not not) {
            return of(not.inner()).stream().map(Variant::denied).toList();
        }
        if (condition instanceof Condition.And and) {
            return ofParts(and.parts(), Condition.And::new, Side.FAILED);
        }
        if (condition instanceof Condition.Or or) {
            return ofParts(or.parts(), Condition.Or::new, Side.HELD);
        }
        if (condition instanceof Condition.Compare compare) {
            return comparisons.of(compare);
        }
        return condition instanceof Condition.Stands stands ? comparisons.of(stands) : List.of();
    }

    private List<Variant> ofParts(List<Condition> parts, Function<List<Condition>, Condition> joined, Side withoutOne) {
        List<Variant> all = new ArrayList<>();
        for (int place = 0; place < parts.size() && 1 < parts.size(); place++) {
            List<Condition> left = Mutant.without(parts, place);
            Condition others = left.size() == 1 ? left.get(0) : joined.apply(left);
            all.add(new Variant(others, withoutOne, parts.get(place).describe(), ""));
        }
        for (int place = 0; place < parts.size(); place++) {
            int here = place;
            for (Variant part : of(parts.get(place))) {
                all.add(part.in(other -> joined.apply(Mutant.replaced(parts, here, other))));
            }
        }
        return all;
    }
}
