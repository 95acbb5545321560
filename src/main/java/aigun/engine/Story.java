package aigun.engine;

import aigun.model.ChoiceId;
import aigun.model.Condition;
import aigun.model.Counterpart;
import aigun.model.CounterpartId;
import aigun.model.Draft;
import aigun.model.Pack;
import aigun.model.Scene;
import aigun.model.SideId;
import aigun.model.Start;
import aigun.model.TrackId;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** A pack made ready for play: immutable, compiled once, a pure function from state and decision to state. */
@SuppressWarnings("DoNotCallSuggester")
public final class Story {
    private final Pack pack;

    private Story(Pack pack) {
        this.pack = pack;
    }

    /** Compiles a pack in which every name leads somewhere. */
    public static Story compile(Pack pack) {
        return new Story(pack);
    }

    public Pack pack() {
        return pack;
    }

    /**
     * The state a start leads to, its scene entered.
     *
     * @param adjusted tracks the player set, each adjustable in this start and within its range
     */
    public State begin(Start start, List<Start.Level> adjusted) {
        throw new UnsupportedOperationException();
    }

    /** The same as {@link #begin}, with what is told. */
    public Telling opening(Start start, List<Start.Level> adjusted, Past past) {
        throw new UnsupportedOperationException();
    }

    /** The scene where play rests: one that chooses, bargains, waits for chance or ends. */
    public Scene scene(State state) {
        throw new UnsupportedOperationException();
    }

    public boolean isOver(State state) {
        throw new UnsupportedOperationException();
    }

    /** All that is shown, locked ones too, in the order shown; none when play is over. */
    public List<Option> options(State state) {
        throw new UnsupportedOperationException();
    }

    /** The index of the option with this id; -1 when it is not among {@link #options}. */
    public int indexOf(State state, ChoiceId id) {
        throw new UnsupportedOperationException();
    }

    /** All indexes of options in this state lie below it; not every index is an option. */
    public int optionCount(State state) {
        throw new UnsupportedOperationException();
    }

    /** Whether a step may take the index: it is an option and not locked. */
    public boolean isOpen(State state, int option) {
        throw new UnsupportedOperationException();
    }

    /** The state after a decision; the same for the same state and option. */
    public State step(State state, int option) {
        throw new UnsupportedOperationException();
    }

    /** The same step, with what is told. */
    public Telling tell(State state, int option, Past past) {
        throw new UnsupportedOperationException();
    }

    public int level(State state, TrackId track) {
        throw new UnsupportedOperationException();
    }

    public boolean holds(State state, Condition condition, Past past) {
        throw new UnsupportedOperationException();
    }

    public Draft draft(State state) {
        throw new UnsupportedOperationException();
    }

    /** What the terms are worth to a side, in points of its capital. */
    public int worth(SideId side, Draft draft) {
        throw new UnsupportedOperationException();
    }

    /** The moves made so far at the table where play rests, from 0; 0 away from a table. */
    public int round(State state) {
        throw new UnsupportedOperationException();
    }

    /** The counterpart's standing offer at the table where play rests; empty away from a table. */
    public Optional<Counterpart.Offer> offer(State state) {
        throw new UnsupportedOperationException();
    }

    /** The least worth a counterpart takes while nothing is proposed. */
    public int reservation(State state, CounterpartId counterpart) {
        throw new UnsupportedOperationException();
    }

    /**
     * What is in the state, by name: {@code scene}, {@code side} and every track; of raised flags, settled issues
     * ({@code draft.ISSUE}), a round above 0, and scenes and choices that rules remember ({@code seen(SCENE)},
     * {@code taken(SCENE, CHOICE)}) those that are there.
     */
    public SortedMap<String, String> values(State state) {
        throw new UnsupportedOperationException();
    }
}
