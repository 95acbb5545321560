package aigun.engine;

/** A compiled amount: a number and pieces that are added to it, in 32 bits that wrap around. */
final class Sum {
    private static final Piece[] NO_PIECES = {};

    private final int fixed;
    private final Piece[] pieces;

    Sum(int fixed, Piece[] pieces) {
        this.fixed = fixed;
        this.pieces = pieces;
    }

    static Sum of(int fixed) {
        return new Sum(fixed, NO_PIECES);
    }

    static Sum of(Piece piece) {
        return new Sum(0, new Piece[] {piece});
    }

    static Sum of(Slot slot) {
        Piece[] read = {new Piece.Stored(1, slot)};
        return new Sum(slot.offset(), slot.isFixed() ? NO_PIECES : read);
    }

    Sum plus(Sum other) {
        Piece[] all = new Piece[pieces.length + other.pieces.length];
        System.arraycopy(pieces, 0, all, 0, pieces.length);
        System.arraycopy(other.pieces, 0, all, pieces.length, other.pieces.length);
        return new Sum(fixed + other.fixed, all);
    }

    Sum times(Sum other) {
        if (other.isFixed()) {
            return times(other.fixed);
        }
        return isFixed() ? other.times(fixed) : of(new Piece.Product(1, this, other));
    }

    Sum times(int factor) {
        Piece[] scaled = new Piece[pieces.length];
        for (int index = 0; index < scaled.length; index++) {
            scaled[index] = pieces[index].times(factor);
        }
        return new Sum(fixed * factor, scaled);
    }

    Piece[] pieces() {
        return pieces;
    }

    boolean isFixed() {
        return pieces.length == 0;
    }

    /** Whether it reads nothing but a single slot, if any, which is this one. */
    boolean readsOnly(Slot slot) {
        for (Piece piece : pieces) {
            if (!piece.isOf(slot)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it reads slots one by one and nothing else. */
    boolean readsOnlySlots() {
        for (Piece piece : pieces) {
            if (!(piece instanceof Piece.Stored)) {
                return false;
            }
        }
        return true;
    }

    /** What does not depend on the words. */
    int fixed() {
        return fixed;
    }

    /** Its value while the one slot it reads stores this. */
    int where(int stored) {
        int value = fixed;
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Stored part) {
                value += part.factor() * stored;
            }
        }
        return value;
    }

    /** The slot of its first piece; {@link Slot#NONE} when that is not a slot. */
    Slot slot() {
        return !isFixed() && pieces[0] instanceof Piece.Stored stored ? stored.slot() : Slot.NONE;
    }

    int value(long[] words, Proposal proposal, long touched) {
        int value = fixed;
        for (Piece piece : pieces) {
            value += piece.value(words, proposal, touched);
        }
        return value;
    }

    /** Marks the bits it reads. */
    void read(long[] bits) {
        for (Piece piece : pieces) {
            piece.read(bits);
        }
    }
}
