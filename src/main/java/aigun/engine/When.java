package aigun.engine;

import java.util.function.Function;

/**
 * A compiled condition: atoms, and for each where to go on when it holds and when it does not. {@code and}, {@code or}
 * and {@code not} are nothing but those ways.
 */
final class When {
    static final int YES = -1;
    static final int NO = -2;

    /** Holds whatever the words say. */
    static final When ALWAYS = new When(new Atom[0], new int[0], new int[0], YES);

    /** What {@link #landmark} gives where nobody asks whether the condition ever holds. */
    static final int UNMARKED = -1;

    private final Atom[] atoms;
    /** For each atom the next one to try if it holds, or {@link #YES} or {@link #NO}. */
    private final int[] yes;
    /** The same if it does not hold. */
    private final int[] no;
    /** The atom to begin with, or {@link #YES} or {@link #NO}. */
    private final int first;

    private final int landmark;

    When(Atom[] atoms, int[] yes, int[] no, int first) {
        this.atoms = atoms;
        this.yes = yes;
        this.no = no;
        this.first = first;
        landmark = UNMARKED;
    }

    private When(When other, int landmark) {
        atoms = other.atoms;
        yes = other.yes;
        no = other.no;
        first = other.first;
        this.landmark = landmark;
    }

    /** The same condition, known by the number of a landmark. */
    When markedAs(int number) {
        return new When(this, number);
    }

    /** The number of its landmark, or {@link #UNMARKED}. */
    int landmark() {
        return landmark;
    }

    /** Whether it holds, which is told. */
    boolean weigh(long[] words, Proposal proposal, long touched, Teller teller) {
        if (this == ALWAYS) {
            return true;
        }
        boolean held = holds(words, proposal, touched);
        if (landmark != UNMARKED) {
            teller.weighed(this, held);
        }
        return held;
    }

    /** Whether it holds where nothing is proposed, which is told. */
    boolean weigh(long[] words, Teller teller) {
        return weigh(words, Proposal.NONE, 0, teller);
    }

    /** Whether it holds where nothing is proposed. */
    boolean holds(long[] words) {
        return this == ALWAYS || holds(words, Proposal.NONE, 0);
    }

    boolean holds(long[] words, Proposal proposal, long touched) {
        int at = first;
        while (0 <= at) {
            Atom atom = atoms[at];
            boolean held = atom instanceof Atom.Member member
                    ? member.holds(words, proposal, touched)
                    : atom.holds(words, proposal, touched);
            at = held ? yes[at] : no[at];
        }
        return at == YES;
    }

    /** Whether it may ask what is proposed. */
    boolean readsProposal() {
        for (Atom atom : atoms) {
            if (atom.readsProposal()) {
                return true;
            }
        }
        return false;
    }

    /** Whether it can hold in answer to a proposal, whatever the state: false only if that is certain. */
    boolean canHold(Proposal proposal) {
        boolean[] met = new boolean[atoms.length];
        return first == YES || (0 <= first && canHold(first, proposal, met));
    }

    private boolean canHold(int at, Proposal proposal, boolean[] met) {
        if (at < 0) {
            return at == YES;
        }
        if (met[at]) {
            return false;
        }
        met[at] = true;
        return switch (atoms[at].under(proposal)) {
            case HOLDS -> canHold(yes[at], proposal, met);
            case FAILS -> canHold(no[at], proposal, met);
            case DEPENDS -> canHold(yes[at], proposal, met) || canHold(no[at], proposal, met);
        };
    }

    /** What is certain of it, by what is certain of its atoms. */
    Atom.Under under(Function<Atom, Atom.Under> known) {
        boolean[] met = new boolean[atoms.length];
        boolean[] ends = new boolean[2];
        meet(first, met, ends);
        for (int at = first; 0 <= at; at--) {
            Atom.Under atom = met[at] ? known.apply(atoms[at]) : Atom.Under.DEPENDS;
            if (met[at] && atom != Atom.Under.FAILS) {
                meet(yes[at], met, ends);
            }
            if (met[at] && atom != Atom.Under.HOLDS) {
                meet(no[at], met, ends);
            }
        }
        if (ends[0] && ends[1]) {
            return Atom.Under.DEPENDS;
        }
        return ends[1] ? Atom.Under.HOLDS : Atom.Under.FAILS;
    }

    private static void meet(int at, boolean[] met, boolean[] ends) {
        if (0 <= at) {
            met[at] = true;
        } else {
            ends[at == YES ? 1 : 0] = true;
        }
    }

    Atom[] atoms() {
        return atoms;
    }

    /** The atom to go on with where one holds, always one before it, or {@link #YES} or {@link #NO}. */
    int yes(int atom) {
        return yes[atom];
    }

    /** The same where it does not. */
    int no(int atom) {
        return no[atom];
    }

    /** The atom to begin with, or {@link #YES} or {@link #NO}. */
    int first() {
        return first;
    }

    /** Marks the bits it reads. */
    void read(long[] bits) {
        for (Atom atom : atoms) {
            atom.read(bits);
        }
    }
}
