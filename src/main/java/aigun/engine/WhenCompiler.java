package aigun.engine;

import aigun.model.Amount;
import aigun.model.Comparison;
import aigun.model.Condition;
import java.util.ArrayList;
import java.util.List;

/** Compiles one condition from its end to its beginning, so that each atom knows where to go on. */
final class WhenCompiler {
    /** The set of every number but 0: what an issue's slot stores once it is settled. */
    private static final long SETTLED = ~1L;

    private final Lexicon lexicon;
    private final Past past;
    private final List<Atom> atoms = new ArrayList<>();
    private final List<Integer> yes = new ArrayList<>();
    private final List<Integer> no = new ArrayList<>();

    WhenCompiler(Lexicon lexicon, Past past) {
        this.lexicon = lexicon;
        this.past = past;
    }

    When compile(Condition condition) {
        int first = place(condition, When.YES, When.NO);
        int[] whenYes = new int[atoms.size()];
        int[] whenNo = new int[atoms.size()];
        for (int index = 0; index < whenYes.length; index++) {
            whenYes[index] = yes.get(index);
            whenNo[index] = no.get(index);
        }
        return new When(atoms.toArray(new Atom[0]), whenYes, whenNo, first);
    }

    /** Places a condition before what follows it; where it begins, or what it always comes to. */
    private int place(Condition condition, int ifYes, int ifNo) {
        if (condition instanceof Condition.Not not) {
            return place(not.inner(), ifNo, ifYes);
        }
        if (condition instanceof Condition.And and) {
            int first = ifYes;
            for (int index = and.parts().size() - 1; 0 <= index; index--) {
                first = place(and.parts().get(index), first, ifNo);
            }
            return first;
        }
        if (condition instanceof Condition.Or or) {
            int first = ifNo;
            for (int index = or.parts().size() - 1; 0 <= index; index--) {
                first = place(or.parts().get(index), ifYes, first);
            }
            return first;
        }
        if (condition instanceof Condition.Compare compare) {
            return place(compare, ifYes, ifNo);
        }
        return placeSingle(condition, ifYes, ifNo);
    }

    private int placeSingle(Condition condition, int ifYes, int ifNo) {
        if (condition instanceof Condition.Raised raised) {
            return place(held(lexicon.slots().flag(raised.flag())), ifYes, ifNo);
        }
        if (condition instanceof Condition.Stands stands) {
            return place(atom(stands), ifYes, ifNo);
        }
        if (condition instanceof Condition.Settled settled) {
            return place(Atom.Member.of(lexicon.slots().issue(settled.issue()), SETTLED), ifYes, ifNo);
        }
        if (condition instanceof Condition.Touches touches) {
            int issue = lexicon.names().issue(touches.issue());
            return place(new Atom.Touched(issue, lexicon.slots().issues[issue]), ifYes, ifNo);
        }
        if (condition instanceof Condition.Plays plays) {
            long side = 1L << lexicon.names().side(plays.side());
            return place(Atom.Member.of(lexicon.slots().side, side), ifYes, ifNo);
        }
        if (condition instanceof Condition.Seen seen) {
            Slot slot = lexicon.slots().seen(seen.scene());
            return slot.isFixed() ? told(past.saw(seen.scene()), ifYes, ifNo) : place(held(slot), ifYes, ifNo);
        }
        if (condition instanceof Condition.Taken taken) {
            Slot slot = lexicon.slots().taken(taken.scene(), taken.choice());
            return slot.isFixed()
                    ? told(past.took(taken.scene(), taken.choice()), ifYes, ifNo)
                    : place(held(slot), ifYes, ifNo);
        }
        return ifYes;
    }

    private Atom atom(Condition.Stands stands) {
        int issue = lexicon.names().issue(stands.term().issue());
        Slot slot = lexicon.slots().issues[issue];
        int position = lexicon.names().stored(stands.term(), issue);
        long set = 0;
        for (int value = 1; value <= slot.mask(); value++) {
            if (stands.comparison().holds(value, position)) {
                set |= 1L << value;
            }
        }
        return stands.terms() == Amount.Terms.DRAFT ? Atom.Member.of(slot, set) : new Atom.Proposed(issue, slot, set);
    }

    /** Two amounts: known now, or depending on one small slot, or to be reckoned each time. */
    private int place(Condition.Compare compare, int ifYes, int ifNo) {
        Sum left = lexicon.sum(compare.left());
        Sum right = lexicon.sum(compare.right());
        Comparison comparison = compare.comparison();
        if (left.isFixed() && right.isFixed()) {
            return told(comparison.holds(left.fixed(), right.fixed()), ifYes, ifNo);
        }
        Slot slot = left.isFixed() ? right.slot() : left.slot();
        boolean small = !slot.isFixed() && slot.mask() <= Slots.MEMBER_MAX;
        if (!small || !left.readsOnly(slot) || !right.readsOnly(slot)) {
            return place(new Atom.Compared(left, comparison, right), ifYes, ifNo);
        }
        long set = 0;
        for (int value = 0; value <= slot.mask(); value++) {
            if (comparison.holds(left.where(value), right.where(value))) {
                set |= 1L << value;
            }
        }
        return place(Atom.Member.of(slot, set), ifYes, ifNo);
    }

    private int place(Atom atom, int ifYes, int ifNo) {
        atoms.add(atom);
        yes.add(ifYes);
        no.add(ifNo);
        return atoms.size() - 1;
    }

    private static Atom held(Slot slot) {
        return Atom.Member.of(slot, 1L << 1);
    }

    private static int told(boolean held, int ifYes, int ifNo) {
        return held ? ifYes : ifNo;
    }
}
