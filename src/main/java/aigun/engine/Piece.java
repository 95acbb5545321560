package aigun.engine;

/** A part of a sum: something that is read, times a factor. */
sealed interface Piece {
    int value(long[] words, Proposal proposal, long touched);

    Piece times(int by);

    /** Whether it reads this slot and nothing else. */
    default boolean isOf(Slot slot) {
        return this instanceof Stored stored
                && stored.slot.word() == slot.word()
                && stored.slot.shift() == slot.shift();
    }

    /** Marks the bits it reads. */
    void read(long[] bits);

    /** What a slot stores; its offset is in the sum's fixed part. */
    record Stored(int factor, Slot slot) implements Piece {
        @Override
        public int value(long[] words, Proposal proposal, long touched) {
            return factor * (int) slot.stored(words);
        }

        @Override
        public Piece times(int by) {
            return new Stored(factor * by, slot);
        }

        @Override
        public void read(long[] bits) {
            slot.mark(bits);
        }
    }

    /** The draft's worth to a side. */
    record OfDraft(int factor, Worth worth) implements Piece {
        @Override
        public int value(long[] words, Proposal proposal, long touched) {
            return factor * worth.of(words, Proposal.NONE);
        }

        @Override
        public Piece times(int by) {
            return new OfDraft(factor * by, worth);
        }

        @Override
        public void read(long[] bits) {
            worth.read(bits);
        }
    }

    /** The draft's worth to a side with the proposal agreed. */
    record OfProposal(int factor, Worth worth) implements Piece {
        @Override
        public int value(long[] words, Proposal proposal, long touched) {
            return factor * worth.of(words, proposal);
        }

        @Override
        public Piece times(int by) {
            return new OfProposal(factor * by, worth);
        }

        @Override
        public void read(long[] bits) {
            worth.read(bits);
        }
    }

    /** A counterpart's reservation. */
    record Reserve(int factor, Reservation reservation) implements Piece {
        @Override
        public int value(long[] words, Proposal proposal, long touched) {
            return factor * reservation.value(words, proposal, touched);
        }

        @Override
        public Piece times(int by) {
            return new Reserve(factor * by, reservation);
        }

        @Override
        public void read(long[] bits) {
            reservation.read(bits);
        }
    }

    record Product(int factor, Sum left, Sum right) implements Piece {
        @Override
        public int value(long[] words, Proposal proposal, long touched) {
            return factor * left.value(words, proposal, touched) * right.value(words, proposal, touched);
        }

        @Override
        public Piece times(int by) {
            return new Product(factor * by, left, right);
        }

        @Override
        public void read(long[] bits) {
            left.read(bits);
            right.read(bits);
        }
    }
}
