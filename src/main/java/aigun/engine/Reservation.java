package aigun.engine;

import aigun.model.Counterpart;

/** The least worth a counterpart takes: a base, and what is added to it while a condition holds. */
final class Reservation {
    private final Sum base;
    /** A condition for each of {@code adds}. */
    private final When[] whens;

    private final Sum[] adds;
    private final boolean steady;

    private Reservation(Sum base, When[] whens, Sum[] adds) {
        this.base = base;
        this.whens = whens;
        this.adds = adds;
        steady = !reads();
    }

    static Reservation of(Counterpart counterpart, Lexicon lexicon) {
        Counterpart.Reservation reservation = counterpart.reservation();
        Address address = Addresses.of(counterpart).at("reservation").at("adjustments");
        int size = reservation.adjustments().size();
        When[] whens = new When[size];
        Sum[] adds = new Sum[size];
        for (int index = 0; index < size; index++) {
            Counterpart.Adjustment adjustment = reservation.adjustments().get(index);
            whens[index] = lexicon.when(adjustment.when(), address.at(index).at("when"));
            adds[index] = lexicon.sum(adjustment.add());
        }
        return new Reservation(lexicon.sum(reservation.base()), whens, adds);
    }

    int value(long[] words, Proposal proposal, long touched) {
        int value = base.value(words, proposal, touched);
        for (int index = 0; index < adds.length; index++) {
            if (whens[index].holds(words, proposal, touched)) {
                value += adds[index].value(words, proposal, touched);
            }
        }
        return value;
    }

    /** Whether it is the same whatever is proposed. */
    boolean isSteady() {
        return steady;
    }

    private boolean reads() {
        boolean proposed = !base.readsOnlySlots();
        for (int index = 0; index < adds.length; index++) {
            proposed |= whens[index].readsProposal() || !adds[index].readsOnlySlots();
        }
        return proposed;
    }

    /** The conditions of what is added. */
    When[] whens() {
        return whens;
    }

    /** Marks the bits it reads. */
    void read(long[] bits) {
        base.read(bits);
        for (int index = 0; index < adds.length; index++) {
            whens[index].read(bits);
            adds[index].read(bits);
        }
    }
}
