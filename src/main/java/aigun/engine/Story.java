package aigun.engine;

import aigun.model.ChoiceId;
import aigun.model.Condition;
import aigun.model.Counterpart;
import aigun.model.CounterpartId;
import aigun.model.Draft;
import aigun.model.Pack;
import aigun.model.Scene;
import aigun.model.SceneId;
import aigun.model.SideId;
import aigun.model.Start;
import aigun.model.TrackId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** A pack made ready for play: immutable, compiled once, a pure function from state and decision to state. */
public final class Story {
    private final Pack pack;
    private final Lexicon lexicon;
    private final Steps steps;

    private Story(Pack pack, Lexicon lexicon) {
        this.pack = pack;
        this.lexicon = lexicon;
        steps = Steps.of(lexicon);
    }

    /** Compiles a pack in which every name leads somewhere. */
    public static Story compile(Pack pack) {
        return new Story(pack, Lexicon.of(pack));
    }

    /** The story made ready to be explored from a start on. */
    public Survey survey(Keep keep, Start start, List<Start.Level> adjusted) {
        return Survey.of(lexicon, steps, Survey.Beginning.at(start, adjusted), keep);
    }

    /** The story made ready to be explored from where a play rests; its past is what texts may ask of. */
    public Survey survey(Keep keep, State state, Past past) {
        return Survey.of(lexicon, steps, Survey.Beginning.at(state, past), keep);
    }

    /**
     * The story made ready to be explored for one paragraph with a condition, by the number of its landmark: what the
     * paragraph reads is part of a state's key until it is told, so that things it reads together are told exactly.
     */
    public Survey slice(int paragraph, Start start, List<Start.Level> adjusted) {
        return slice(paragraph, Survey.Beginning.at(start, adjusted));
    }

    /** The same from where a play rests. */
    public Survey slice(int paragraph, State state, Past past) {
        return slice(paragraph, Survey.Beginning.at(state, past));
    }

    private Survey slice(int paragraph, Survey.Beginning beginning) {
        return Survey.slice(lexicon, paragraph, beginning);
    }

    /** The effects that no later condition of a rule or of a text reads, and that are not in the draft at the end. */
    public List<Address> unread() {
        return Unread.effects(lexicon, steps);
    }

    /** The tracks and flags that no condition of a rule or of a text reads, in the order of the pack. */
    public List<Address> unreadNames() {
        return Unread.names(lexicon, steps);
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
        long[] words = Openings.words(lexicon, start, adjusted);
        steps.enter(words, lexicon.names().scene(start.scene()), Silent.TELLER);
        return new State(words);
    }

    /** The same as {@link #begin}, with the scenes entered. */
    public Arrival arrival(Start start, List<Start.Level> adjusted) {
        long[] words = Openings.words(lexicon, start, adjusted);
        Entries entries = new Entries();
        steps.enter(words, lexicon.names().scene(start.scene()), entries);
        return new Arrival(new State(words), entries.scenes());
    }

    /** The same as {@link #begin}, with what is told. */
    public Telling opening(Start start, List<Start.Level> adjusted, Past past) {
        long[] words = Openings.words(lexicon, start, adjusted);
        Recorder recorder = new Recorder(lexicon, past, start.scene());
        steps.enter(words, lexicon.names().scene(start.scene()), recorder);
        return recorder.telling(new State(words), List.of());
    }

    /** The scene where play rests: one that chooses, bargains, waits for chance or ends. */
    public Scene scene(State state) {
        return steps.stage(state.words()).scene();
    }

    public boolean isOver(State state) {
        return steps.stage(state.words()).ends();
    }

    /**
     * All that is shown, locked ones too, in the order shown; none when play is over. Choices come as written, or
     * shuffled by the SHA-256 of scene id and choice id, one written right after the other; branches as written. At a
     * table come the positions of each issue in the table's order but the one that stands; packages that would change
     * something; asking; papers to cite; words to soften; waiting; the standing offer; ways to leave.
     */
    public List<Option> options(State state) {
        return Shown.options(steps.stage(state.words()), state.words(), pack.order());
    }

    /** The index of the option with this id; -1 when it is not among {@link #options}. */
    public int indexOf(State state, ChoiceId id) {
        return steps.stage(state.words()).indexOf(id, state.words());
    }

    /** All indexes of options in this state lie below it; not every index is an option. */
    public int optionCount(State state) {
        return steps.stage(state.words()).moves().length;
    }

    /** All that can ever be decided in a scene, by index and as if it were open; evidence is left out. */
    public List<Option> moves(SceneId scene) {
        List<Option> moves = new ArrayList<>();
        for (Move move : steps.stages()[lexicon.names().scene(scene)].moves()) {
            Plan plan = move.plan();
            moves.add(new Option(moves.size(), plan.id(), plan.label(), true, "", plan.kind(), List.of()));
        }
        return moves;
    }

    /** Whether a step may take the index: it is an option and not locked. */
    public boolean isOpen(State state, int option) {
        return steps.isOpen(state.words(), option);
    }

    /**
     * The state after a decision; the same for the same state and option. Whatever is told on the way is told with the
     * state as it is after the effects that stand beside it.
     *
     * <ol>
     *   <li>The decision's effects run in order, each clamped at once; then its text is told.
     *   <li>If it puts terms to a counterpart, he is asked with the state as it is now and answers by the first that
     *       applies: a red line, a rule, his reservation. On a yes the terms are written into the draft. His reply's
     *       effects run and it is told; all through it {@code touches} and {@code proposal} are as when he was asked.
     *       Then the choice's own {@code agreed} or {@code refused} follows, effects before text. Away from a table a
     *       counterpart who breaks off has refused. The standing offer, when it is accepted, goes the same way with the
     *       offer's reply. A move that proposes nothing is answered by the first of its replies that holds, if any.
     *   <li>From here on the decision is taken: {@code taken} holds of it, and what can be done once is done. At a table
     *       the round goes up by one.
     *   <li>The next scene is chosen: of the decision; of the table, when its rounds have run out and nobody left; its
     *       {@code broken}, when the counterpart broke off. Otherwise play stays at the table.
     *   <li>Unless that scene is an ending, interrupts are looked at in order, also when play stays at a table; the first
     *       that holds, and may break in from the scene play was in, takes its place. An interrupt never breaks in from
     *       the scene it leads to.
     *   <li>The scene is entered: the round is 0, its effects run, its text, margin and (of an ending) epilogue are told.
     *       From here on {@code seen} holds of it, so its own text can tell a first visit from a second. A scene that
     *       play passes through goes on at 4 with its own next.
     * </ol>
     *
     * <p>An opening is 6 alone. {@code seen} and {@code taken} in texts also hold of what the step itself entered and
     * took so far.
     *
     * @throws IllegalArgumentException if the option is not open
     * @throws IllegalStateException if the scenes play passes through never come to an end, a fault of the pack
     */
    public State step(State state, int option) {
        long[] words = state.words().clone();
        steps.decide(words, option, Silent.TELLER);
        return new State(words);
    }

    /** The same step, with the scenes entered. */
    public Arrival arrival(State state, int option) {
        long[] words = state.words().clone();
        Entries entries = new Entries();
        steps.decide(words, option, entries);
        return new Arrival(new State(words), entries.scenes());
    }

    /** The same step, with what is told. */
    public Telling tell(State state, int option, Past past) {
        long[] words = state.words().clone();
        Recorder recorder = new Recorder(lexicon, past, scene(state).id());
        steps.decide(words, option, recorder);
        State after = new State(words);
        return recorder.telling(after, steps.stage(words).standing(words));
    }

    /** Somebody to play on by himself from any state; each thread has its own. */
    public Walker walker() {
        return new Walker(steps, lexicon.slots().words());
    }

    public int level(State state, TrackId track) {
        return lexicon.slots().track(track).read(state.words());
    }

    public boolean holds(State state, Condition condition, Past past) {
        return lexicon.when(condition, past).holds(state.words());
    }

    public Draft draft(State state) {
        return StateValues.draft(lexicon, state.words());
    }

    /** What the terms are worth to a side, in points of its capital. */
    public int worth(SideId side, Draft draft) {
        return StateValues.worth(lexicon, side, draft);
    }

    /** The moves made so far at the table where play rests, from 0; 0 away from a table. */
    public int round(State state) {
        return lexicon.slots().round.read(state.words());
    }

    /** The counterpart's standing offer at the table where play rests; empty away from a table. */
    public Optional<Counterpart.Offer> offer(State state) {
        return steps.stage(state.words()).standing(state.words()).stream().findFirst();
    }

    /** The least worth a counterpart takes while nothing is proposed. */
    public int reservation(State state, CounterpartId counterpart) {
        int place = lexicon.names().counterpart(counterpart);
        return lexicon.reservation(place).value(state.words(), Proposal.NONE, 0);
    }

    /**
     * What is in the state, by name: {@code scene}, {@code side} and every track; of raised flags, settled issues
     * ({@code draft.ISSUE}), a round above 0, and scenes and choices that rules remember ({@code seen(SCENE)},
     * {@code taken(SCENE, CHOICE)}) those that are there.
     */
    public SortedMap<String, String> values(State state) {
        return StateValues.of(lexicon, state.words());
    }
}
