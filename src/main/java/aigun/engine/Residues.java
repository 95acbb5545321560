package aigun.engine;

import java.util.Arrays;
import java.util.IdentityHashMap;

/**
 * What is left of a condition once a draft is known: drafts are told apart only where that differs. The condition's atoms
 * are gone over from its end to its beginning, each with what is left of those that follow it.
 */
final class Residues {
    private static final int NO = 1;

    private final DraftSpace space;
    private final Slots slots;
    private final int[] yes;
    private final int[] no;
    private final Partition whole;
    private final IdentityHashMap<When, Partition> known = new IdentityHashMap<>();
    /** For each side's worth that of every draft. */
    private final IdentityHashMap<Worth, int[]> worths = new IdentityHashMap<>();
    /** Everything that can be left of the condition has a number below it. */
    private int count;

    Residues(DraftSpace space, Slots slots) {
        this.space = space;
        this.slots = slots;
        yes = new int[space.size()];
        no = new int[space.size()];
        Arrays.fill(no, NO);
        whole = Partition.whole(space.size());
    }

    /** Nothing told apart. */
    Partition whole() {
        return whole;
    }

    /** Whether any issue is among the bits. */
    boolean isDraft(long[] bits) {
        for (Slot issue : slots.issues) {
            if (Backflow.isRead(issue, bits)) {
                return true;
            }
        }
        return false;
    }

    private long[] none() {
        return new long[slots.words()];
    }

    /** Which drafts the condition tells apart. */
    Partition of(When when) {
        return known.computeIfAbsent(when, this::tell);
    }

    private Partition tell(When when) {
        long[] bits = none();
        when.read(bits);
        if (!isDraft(bits) || when.first() < 0) {
            return whole;
        }
        count = 2;
        int[][] left = new int[when.atoms().length][];
        for (int at = 0; at < left.length; at++) {
            int[] ifYes = follow(when.yes(at), left);
            int[] ifNo = follow(when.no(at), left);
            left[at] = left(when.atoms()[at], ifYes, ifNo);
            if (left[at].length == 0) {
                return Partition.discrete(space.size());
            }
        }
        return new Partition(left[when.first()], count).tight();
    }

    private int[] follow(int to, int[][] left) {
        if (to == When.YES) {
            return yes;
        }
        return to == When.NO ? no : left[to];
    }

    /** For each draft what is left of an atom; none if that can't be told. */
    private int[] left(Atom atom, int[] ifYes, int[] ifNo) {
        long[] bits = none();
        atom.read(bits);
        if (!isDraft(bits)) {
            return tell(new int[space.size()], ifYes, ifNo);
        }
        if (atom instanceof Atom.Member member) {
            return known(member, ifYes, ifNo);
        }
        return atom instanceof Atom.Compared compared ? compared(compared, ifYes, ifNo) : new int[0];
    }

    private int[] known(Atom.Member member, int[] ifYes, int[] ifNo) {
        int issue = space.issue(member.word(), member.shift());
        int[] left = new int[space.size()];
        space.each(issue, (draft, stored) -> {
            boolean holds = (member.set() >>> stored & 1) != 0;
            left[draft] = holds ? ifYes[draft] : ifNo[draft];
        });
        return left;
    }

    private int[] compared(Atom.Compared compared, int[] ifYes, int[] ifNo) {
        int[] worth = new int[space.size()];
        boolean apart = add(compared.left(), 1, worth) && add(compared.right(), -1, worth);
        if (!apart) {
            return new int[0];
        }
        if (!isAlone(compared.left()) || !isAlone(compared.right())) {
            return tell(worth, ifYes, ifNo);
        }
        int rest = compared.left().fixed() - compared.right().fixed();
        for (int draft = 0; draft < worth.length; draft++) {
            boolean holds = compared.comparison().holds(worth[draft] + rest, 0);
            worth[draft] = holds ? ifYes[draft] : ifNo[draft];
        }
        return worth;
    }

    /** Adds what the draft contributes; false if that can't be told from the rest. */
    private boolean add(Sum sum, int factor, int[] worth) {
        for (Piece piece : sum.pieces()) {
            long[] bits = none();
            piece.read(bits);
            if (piece instanceof Piece.OfDraft draft) {
                add(worths.computeIfAbsent(draft.worth(), this::worths), factor * draft.factor(), worth);
            } else if (isDraft(bits)) {
                return false;
            }
        }
        return true;
    }

    private int[] worths(Worth of) {
        int[] worth = new int[space.size()];
        for (int issue = 0; issue < space.issues(); issue++) {
            int place = issue;
            space.each(issue, (draft, stored) -> worth[draft] += of.of(place, stored));
        }
        return worth;
    }

    private static void add(int[] worths, int factor, int[] sums) {
        for (int draft = 0; draft < sums.length; draft++) {
            sums[draft] += factor * worths[draft];
        }
    }

    /** Whether a sum reads nothing but the draft. */
    private static boolean isAlone(Sum sum) {
        return Arrays.stream(sum.pieces()).allMatch(piece -> piece instanceof Piece.OfDraft);
    }

    /** Something is left that the rest of the state decides: it is told apart with what follows either way. */
    private int[] tell(int[] part, int[] ifYes, int[] ifNo) {
        PairNumbers ways = new PairNumbers();
        PairNumbers all = new PairNumbers();
        int[] left = new int[part.length];
        for (int draft = 0; draft < left.length; draft++) {
            boolean same = ifYes[draft] == ifNo[draft];
            left[draft] = same ? ifYes[draft] : count + all.of(part[draft], ways.of(ifYes[draft], ifNo[draft]));
        }
        count += all.count();
        return left;
    }
}
