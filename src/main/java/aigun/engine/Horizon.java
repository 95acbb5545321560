package aigun.engine;

import aigun.model.Start;
import java.util.List;

/** What lies before a state: the scenes that may follow, and what can change in them. */
final class Horizon {
    private final long[] first;
    private final boolean opening;
    private final List<Stage> stages;
    /** The bits that may change. */
    private final long[] changing;

    private Horizon(long[] first, boolean opening, Ground ground) {
        this.first = first;
        this.opening = opening;
        stages = SceneOrder.from(ground.steps.stage(first), ground.steps.stages());
        changing = new long[first.length];
        ground.wide.slots().scene.mark(changing);
        ground.wide.slots().round.mark(changing);
        Written.changes(stages).forEach(change -> change.slot().mark(changing));
        for (Stage stage : stages) {
            stage.seen().mark(changing);
            ground.recall.seen(stage).mark(changing);
            for (Move move : stage.moves()) {
                move.taken().mark(changing);
                ground.recall.taken(move).mark(changing);
            }
        }
    }

    /** What is needed to see it: the words of a state and those behind them, the scenes, what is remembered. */
    record Ground(Lexicon wide, Steps steps, Recall recall) {}

    /** Before a start, whose scene is not entered yet. */
    static Horizon of(Start start, List<Start.Level> adjusted, Ground ground) {
        Lexicon wide = ground.wide;
        long[] words = Openings.words(wide, start, adjusted);
        wide.slots().scene.store(words, wide.names().scene(start.scene()));
        return new Horizon(words, true, ground);
    }

    /** Before a state in which play rests. */
    static Horizon of(State state, Past past, Ground ground) {
        long[] words = new long[ground.wide.slots().words()];
        System.arraycopy(state.words(), 0, words, 0, state.words().length);
        ground.recall.put(past, words);
        return new Horizon(words, false, ground);
    }

    /** The words it begins with. */
    long[] first() {
        return first;
    }

    /** Whether the scene it begins with is yet to be entered. */
    boolean isOpening() {
        return opening;
    }

    /** The scenes that may follow, the first among them. */
    List<Stage> stages() {
        return stages;
    }

    boolean changes(Slot slot) {
        return Backflow.isRead(slot, changing);
    }

    /** What is certain of an atom by what never changes. */
    Atom.Under under(Atom atom) {
        if (!(atom instanceof Atom.Member member) || (changing[member.word()] & member.mask() << member.shift()) != 0) {
            return Atom.Under.DEPENDS;
        }
        return member.holds(first, Proposal.NONE, 0) ? Atom.Under.HOLDS : Atom.Under.FAILS;
    }

    /** What never changes, in its place, and 0 for everything that may. */
    long[] constant() {
        long[] constant = first.clone();
        for (int word = 0; word < constant.length; word++) {
            constant[word] &= ~changing[word];
        }
        return constant;
    }
}
