package aigun.engine;

/**
 * A compiled condition: atoms, and for each where to go on when it holds and when it does not. {@code and}, {@code or}
 * and {@code not} are nothing but those ways.
 */
final class When {
    static final int YES = -1;
    static final int NO = -2;

    /** Holds whatever the words say. */
    static final When ALWAYS = new When(new Atom[0], new int[0], new int[0], YES);

    private final Atom[] atoms;
    /** For each atom the next one to try if it holds, or {@link #YES} or {@link #NO}. */
    private final int[] yes;
    /** The same if it does not hold. */
    private final int[] no;
    /** The atom to begin with, or {@link #YES} or {@link #NO}. */
    private final int first;

    When(Atom[] atoms, int[] yes, int[] no, int first) {
        this.atoms = atoms;
        this.yes = yes;
        this.no = no;
        this.first = first;
    }

    /** Whether it holds where nothing is proposed. */
    boolean holds(long[] words) {
        return holds(words, Proposal.NONE, 0);
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

    /** Marks the bits it reads. */
    void read(long[] bits) {
        for (Atom atom : atoms) {
            atom.read(bits);
        }
    }
}
