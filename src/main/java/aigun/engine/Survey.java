package aigun.engine;

import aigun.model.Condition;
import aigun.model.Paragraph;
import aigun.model.SceneId;
import aigun.model.SideId;
import aigun.model.Start;
import aigun.model.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.ToIntFunction;

/**
 * A story made ready to be explored from somewhere on: what of a state is its key, what is asked of states besides, and
 * every landmark. What can't change from there on is no part of any key. Immutable, for all threads; the stepping is done
 * by a {@link Scout} each.
 */
public final class Survey {
    private final Lexicon wide;
    private final Steps steps;
    private final int words;
    private final Recall recall;
    private final Horizon horizon;
    private final long[] constant;
    private final Shades shades;
    private final Observers observers;
    private final Forgetting forgetting;
    private final ValueClasses.Kept[][] values;
    private final Foregone foregone;
    private final Rivals rivals;

    private Survey(Lexicon lexicon, Steps steps, Beginning beginning, Forgetting.Wanted wanted) {
        this.steps = steps;
        words = lexicon.slots().words();
        wide = lexicon.widened();
        recall = new Recall(wide, steps, words);
        horizon = beginning.horizon(new Horizon.Ground(wide, steps, recall));
        constant = horizon.constant();
        shades = Asked.of(wide, horizon);
        observers = Observers.of(wide, shades, steps);
        forgetting = Forgetting.of(wanted, horizon, lexicon, steps);
        values = ValueClasses.of(this, lexicon.slots());
        foregone = new Foregone(horizon, wide.landmarks().all().size());
        rivals = Rivals.of(lexicon, steps, horizon);
    }

    /** What gives the horizon of where it begins. */
    interface Beginning {
        Horizon horizon(Horizon.Ground ground);

        static Beginning at(Start start, List<Start.Level> adjusted) {
            return ground -> Horizon.of(start, adjusted, ground);
        }

        static Beginning at(State state, Past past) {
            return ground -> Horizon.of(state, past, ground);
        }
    }

    static Survey of(Lexicon lexicon, Steps steps, Beginning beginning, Keep keep) {
        return new Survey(lexicon, steps, beginning, new Forgetting.Wanted(keep, List.of()));
    }

    /** One in which what the text of this paragraph reads, by the number of its landmark, is kept until it is told. */
    static Survey slice(Lexicon lexicon, int paragraph, Beginning beginning) {
        Text text = lexicon.landmarks().textOf(paragraph);
        List<Condition> asked = text.paragraphs().stream().map(Paragraph::when).toList();
        Lexicon sliced = Lexicon.of(lexicon.pack(), asked);
        Steps steps = Steps.of(sliced);
        Text same = sliced.landmarks().texts().get(text.place());
        return new Survey(sliced, steps, beginning, new Forgetting.Wanted(Keep.RULES, List.of(same)));
    }

    /** Somebody to go ahead; each thread has its own. */
    public Scout scout() {
        return new Scout(this);
    }

    /** Somebody to sum up what is told, by a measure of paragraphs; each thread has its own. */
    public Listener listener(ToIntFunction<Paragraph> measure) {
        return new Listener(this, measure);
    }

    /** How many words a state's key takes. */
    public int words() {
        return words;
    }

    public Shades shades() {
        return shades;
    }

    /** Every landmark of the pack; what a {@link Scout} notes is by its place in this list. */
    public List<Landmark> landmarks() {
        return wide.landmarks().all();
    }

    /** The places in the pack of the scenes that may follow, as far as scenes alone tell. */
    public List<SceneId> horizon() {
        List<SceneId> scenes = new ArrayList<>();
        horizon.stages().forEach(stage -> scenes.add(stage.scene().id()));
        return scenes;
    }

    Lexicon wide() {
        return wide;
    }

    Steps steps() {
        return steps;
    }

    Horizon beginning() {
        return horizon;
    }

    Observers observers() {
        return observers;
    }

    Foregone foregone() {
        return foregone;
    }

    Rivals rivals() {
        return rivals;
    }

    Recall recall() {
        return recall;
    }

    /** What never changes, by the words of a state and those behind them. */
    long[] constant() {
        return constant;
    }

    /** Takes from a state's words what its key need not have. */
    void forget(long[] state) {
        forgetting.forget(state);
    }

    Endgame endgame() {
        return forgetting.endgame();
    }

    /** For each scene the slots of which some values stand for others. */
    ValueClasses.Kept[][] values() {
        return values;
    }

    Forgetting forgetting() {
        return forgetting;
    }

    /** How many bits of a state are its key in a scene, by its place in the pack. */
    public int bits(int scene) {
        return forgetting.bits(scene);
    }

    /** How many bits of a state hold something: what has a name, and where play rests. */
    public int bits() {
        return new NamedBits(wide, words).count();
    }

    /** The bits of a state's words that hold each track, flag, issue and remembered decision, by name. */
    public SortedMap<String, long[]> bitsByName() {
        return new NamedBits(wide, words).named();
    }

    /** Whether chance decides in a scene, by its place in the pack. */
    public boolean isDraw(int scene) {
        return steps.stages()[scene].scene().way() instanceof Way.Chance;
    }

    /** Whether play is over in a scene, by its place in the pack. */
    public boolean isOver(int scene) {
        return steps.stages()[scene].ends();
    }

    /** The place in the pack of the scene in which a key's state rests. */
    public int scene(long[] keys, int at) {
        Slot slot = wide.slots().scene;
        return (int) (keys[at + slot.word()] >>> slot.shift() & slot.mask());
    }

    /**
     * Where an issue, by its place in the pack, stands in a key that keeps the draft: a position's order from 1, 0 for none.
     */
    public int position(long[] keys, int at, int issue) {
        Slot slot = wide.slots().issues[issue];
        return (int) ((keys[at + slot.word()] | constant[slot.word()]) >>> slot.shift() & slot.mask());
    }

    /** The side that the player takes. */
    public SideId side() {
        return wide.pack().sides().get((int) wide.slots().side.stored(constant)).id();
    }
}
