package aigun.engine;

import aigun.model.Next;
import java.util.List;

/** Compiled ways on: the first whose condition holds. */
final class Ways {
    /** What {@link #first} gives when play stays where it is. */
    static final int NOWHERE = -1;

    /** Play stays at the table. */
    static final Ways STAY = new Ways(new When[0], new int[0]);

    private final When[] whens;
    /** The places of the scenes. */
    private final int[] to;

    private Ways(When[] whens, int[] to) {
        this.whens = whens;
        this.to = to;
    }

    static Ways of(Next next, Address address, Lexicon lexicon) {
        List<Next.Fork> forks = next.ways();
        When[] whens = new When[forks.size()];
        int[] to = new int[forks.size()];
        for (int index = 0; index < to.length; index++) {
            whens[index] =
                    lexicon.when(forks.get(index).when(), address.at(index).at("when"));
            to[index] = lexicon.names().scene(forks.get(index).to());
        }
        return new Ways(whens, to);
    }

    /** The place of the scene to go to. */
    int first(long[] words, Teller teller) {
        for (int index = 0; index < to.length; index++) {
            if (whens[index].weigh(words, teller)) {
                return to[index];
            }
        }
        return NOWHERE;
    }

    When[] whens() {
        return whens;
    }

    /** The places of the scenes they lead to. */
    int[] to() {
        return to;
    }
}
