package aigun.engine;

import aigun.model.Comparison;

/**
 * A condition's smallest part. Each says whether it holds of the words, of what is proposed (perhaps
 * {@link Proposal#NONE}) and of the issues that the proposal touches.
 */
sealed interface Atom {
    boolean holds(long[] words, Proposal proposal, long touched);

    /** Marks the bits it reads. */
    void read(long[] bits);

    /** What a proposal alone says of it. */
    default Under under(Proposal proposal) {
        return Under.DEPENDS;
    }

    /** Whether it asks what is proposed. */
    default boolean readsProposal() {
        return true;
    }

    /** What is known of an atom when nothing but the proposal is. */
    enum Under {
        HOLDS,
        FAILS,
        DEPENDS
    }

    /** What a slot stores is a member of a set of small numbers: most conditions are that. */
    record Member(int word, int shift, long mask, long set) implements Atom {
        @Override
        public boolean readsProposal() {
            return false;
        }

        static Member of(Slot slot, long set) {
            return new Member(slot.word(), slot.shift(), slot.mask(), set);
        }

        @Override
        public boolean holds(long[] words, Proposal proposal, long touched) {
            return (set >>> (words[word] >>> shift & mask) & 1) != 0;
        }

        @Override
        public void read(long[] bits) {
            bits[word] |= mask << shift;
        }
    }

    /** Where an issue would stand with the proposal agreed is a member of a set. */
    record Proposed(int issue, Slot slot, long set) implements Atom {
        @Override
        public boolean holds(long[] words, Proposal proposal, long touched) {
            long value = proposal.stored(issue);
            if (value == 0) {
                value = slot.stored(words);
            }
            return (set >>> value & 1) != 0;
        }

        @Override
        public Under under(Proposal proposal) {
            int value = proposal.stored(issue);
            if (value == 0) {
                return Under.DEPENDS;
            }
            return (set >>> value & 1) != 0 ? Under.HOLDS : Under.FAILS;
        }

        @Override
        public void read(long[] bits) {
            slot.mark(bits);
        }
    }

    /** The proposal would change the issue. */
    record Touched(int issue, Slot slot) implements Atom {
        @Override
        public boolean holds(long[] words, Proposal proposal, long touched) {
            return (touched >>> issue & 1) != 0;
        }

        @Override
        public Under under(Proposal proposal) {
            return proposal.stored(issue) == 0 ? Under.FAILS : Under.DEPENDS;
        }

        @Override
        public void read(long[] bits) {
            slot.mark(bits);
        }
    }

    /** Two sums compared. */
    record Compared(Sum left, Comparison comparison, Sum right) implements Atom {
        @Override
        public boolean holds(long[] words, Proposal proposal, long touched) {
            return comparison.holds(left.value(words, proposal, touched), right.value(words, proposal, touched));
        }

        @Override
        public boolean readsProposal() {
            return !left.readsOnlySlots() || !right.readsOnlySlots();
        }

        @Override
        public void read(long[] bits) {
            left.read(bits);
            right.read(bits);
        }
    }
}
