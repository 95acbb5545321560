package aigun.engine;

import aigun.model.Pack;
import aigun.model.Term;
import java.util.List;

/** Terms put to a counterpart, by the places of their issues. */
final class Proposal {
    /** Nothing proposed. */
    static final Proposal NONE = new Proposal(0, new int[Pack.ISSUES_MAX], new int[0], new Slot[0]);

    private static final Change[] NO_CHANGES = {};

    /** For each issue what its slot would store; 0 where nothing is proposed. */
    private final int[] values;
    /** Its place among the proposals of a story, from 1; 0 if nothing is proposed. */
    private final int number;
    /** The issues something is proposed on. */
    private final int[] touching;
    /** The slots of those issues. */
    private final Slot[] slots;
    /** What a yes writes into the draft. */
    private final Change[] changes;

    private Proposal(int number, int[] values, int[] touching, Slot[] slots) {
        this.number = number;
        this.values = values;
        this.touching = touching;
        this.slots = slots;
        changes = slots.length == 0 ? NO_CHANGES : new Change[slots.length];
        for (int index = 0; index < slots.length; index++) {
            changes[index] = Change.to(slots[index], values[touching[index]]);
        }
    }

    static Proposal of(List<Term> terms, Lexicon lexicon) {
        int[] values = new int[lexicon.slots().issues.length];
        int count = 0;
        for (Term term : terms) {
            int issue = lexicon.names().issue(term.issue());
            count += values[issue] == 0 ? 1 : 0;
            values[issue] = lexicon.names().stored(term, issue);
        }
        int[] touching = new int[count];
        Slot[] slots = new Slot[count];
        for (int issue = values.length - 1; 0 <= issue; issue--) {
            if (values[issue] != 0) {
                count--;
                touching[count] = issue;
                slots[count] = lexicon.slots().issues[issue];
            }
        }
        return new Proposal(lexicon.nextProposal(), values, touching, slots);
    }

    /** Its place among the proposals of a story, from 1; 0 if nothing is proposed. */
    int number() {
        return number;
    }

    /** Whether it is one position of one issue, which is an option only where it changes something. */
    boolean isSingle() {
        return touching.length == 1;
    }

    /** What the issue's slot would store; 0 where nothing is proposed on it. */
    int stored(int issue) {
        return values[issue];
    }

    /** The places of the issues something is proposed on; not to be changed. */
    int[] touching() {
        return touching;
    }

    /** The issues that the proposal would change now, one bit each. */
    long touched(long[] words) {
        long touched = 0;
        for (int index = 0; index < touching.length; index++) {
            if (slots[index].stored(words) != values[touching[index]]) {
                touched |= 1L << touching[index];
            }
        }
        return touched;
    }

    void write(long[] words, Teller teller) {
        for (Change change : changes) {
            change.make(words);
            teller.changed(change);
        }
    }

    Change[] changes() {
        return changes;
    }

    /** Marks the bits that tell what it would change. */
    void read(long[] bits) {
        for (Slot slot : slots) {
            slot.mark(bits);
        }
    }
}
