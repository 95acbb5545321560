package aigun.engine;

import aigun.model.Amount;
import aigun.model.Condition;
import aigun.model.Pack;
import aigun.model.SideId;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the words of a pack mean in a state: compiles its amounts and conditions. */
final class Lexicon {
    private final Pack pack;
    private final Names names;
    private final Slots slots;
    private final Landmarks landmarks;
    private final List<Worth> worths;
    private final SortedMap<Integer, Reservation> reservations;
    private final SortedSet<Integer> underway = new TreeSet<>();
    private int proposals;

    private Lexicon(Pack pack, List<Condition> asked) {
        this.pack = pack;
        names = new Names(pack);
        slots = Slots.of(pack, names, asked);
        landmarks = new Landmarks();
        worths = new ArrayList<>();
        reservations = new TreeMap<>();
    }

    private Lexicon(Lexicon other, Slots slots) {
        pack = other.pack;
        names = other.names;
        landmarks = other.landmarks;
        worths = other.worths;
        reservations = other.reservations;
        proposals = other.proposals;
        this.slots = slots;
    }

    /** The same, with places as well for what texts ask of the past. */
    Lexicon widened() {
        return new Lexicon(this, slots.widened(Remembered.of(landmarks.texts())));
    }

    static Lexicon of(Pack pack) {
        return of(pack, List.of());
    }

    /** One whose states hold as well what these conditions ask of the past. */
    static Lexicon of(Pack pack, List<Condition> asked) {
        Lexicon lexicon = new Lexicon(pack, asked);
        for (int side = 0; side < pack.sides().size(); side++) {
            lexicon.worths.add(Worth.of(pack.sides().get(side).id().text(), pack, lexicon.slots));
        }
        for (int index = 0; index < pack.counterparts().size(); index++) {
            lexicon.reservation(index);
        }
        return lexicon;
    }

    Pack pack() {
        return pack;
    }

    Names names() {
        return names;
    }

    Slots slots() {
        return slots;
    }

    Worth worth(SideId side) {
        return worths.get(names.side(side));
    }

    /** A number for a proposal that is compiled now, from 1. */
    int nextProposal() {
        return ++proposals;
    }

    /** How many proposals were compiled so far. */
    int proposals() {
        return proposals;
    }

    /** What has been compiled so far that can be asked after. */
    Landmarks landmarks() {
        return landmarks;
    }

    /** Compiles a condition of a rule that stands here. */
    When when(Condition condition, Address address) {
        return condition.isAlways()
                ? When.ALWAYS
                : when(condition).markedAs(landmarks.add(Landmark.Kind.CONDITION, address, condition));
    }

    /** Compiles a condition that reads nothing but the state. */
    When when(Condition condition) {
        return when(condition, Past.NONE);
    }

    /** Compiles a condition; what the state does not remember is taken from the past as it is now. */
    When when(Condition condition, Past past) {
        return condition.isAlways() ? When.ALWAYS : new WhenCompiler(this, past).compile(condition);
    }

    Sum sum(Amount amount) {
        if (amount instanceof Amount.Fixed fixed) {
            return Sum.of(fixed.value());
        }
        if (amount instanceof Amount.Level level) {
            return Sum.of(slots.track(level.track()));
        }
        if (amount instanceof Amount.Round) {
            return Sum.of(slots.round);
        }
        if (amount instanceof Amount.Sum sum) {
            return sum(sum.left()).plus(sum(sum.right()));
        }
        if (amount instanceof Amount.Difference difference) {
            return sum(difference.left()).plus(sum(difference.right()).times(-1));
        }
        if (amount instanceof Amount.Product product) {
            return sum(product.left()).times(sum(product.right()));
        }
        return Sum.of(piece(amount));
    }

    private Piece piece(Amount amount) {
        if (amount instanceof Amount.Worth worth) {
            Worth side = worth(worth.side());
            return worth.terms() == Amount.Terms.DRAFT ? new Piece.OfDraft(1, side) : new Piece.OfProposal(1, side);
        }
        if (amount instanceof Amount.Reserve reserve) {
            return new Piece.Reserve(1, reservation(names.counterpart(reserve.counterpart())));
        }
        throw new AssertionError(amount);
    }

    /** The reservation of a counterpart, by his place in the pack; it may depend on that of another. */
    Reservation reservation(int counterpart) {
        Reservation known = reservations.get(counterpart);
        if (known != null) {
            return known;
        }
        if (!underway.add(counterpart)) {
            throw new IllegalArgumentException("a reservation that depends on itself");
        }
        Reservation compiled = Reservation.of(pack.counterparts().get(counterpart), this);
        reservations.put(counterpart, compiled);
        return compiled;
    }
}
