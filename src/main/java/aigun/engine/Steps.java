package aigun.engine;

import aigun.model.Scene;
import aigun.model.SceneId;
import java.util.ArrayList;
import java.util.List;

/** The one way from a state and a decision to the next state, in place, whether or not anybody listens. */
final class Steps {
    /** How many scenes in a row can be passed through; more would never come to rest. */
    private static final int PASSES_MAX = 10_000;

    private static final Stage[] NO_STAGES = {};

    private final Slot scene;
    private final Slot round;
    private final Stage[] stages;

    private Steps(Slots slots, List<Stage> stages) {
        scene = slots.scene;
        round = slots.round;
        this.stages = stages.toArray(NO_STAGES);
    }

    static Steps of(Lexicon lexicon) {
        MoveCompiler compiler = new MoveCompiler(lexicon);
        List<Stage> stages = new ArrayList<>();
        for (Scene scene : lexicon.pack().scenes()) {
            stages.add(Stage.of(scene, compiler));
        }
        return new Steps(lexicon.slots(), stages);
    }

    Stage[] stages() {
        return stages;
    }

    Stage stage(long[] words) {
        return stages[(int) scene.stored(words)];
    }

    boolean isOpen(long[] words, int option) {
        Move[] moves = stage(words).moves();
        return 0 <= option && option < moves.length && moves[option].open().holds(words);
    }

    /** Makes a decision. */
    void decide(long[] words, int option, Teller teller) {
        if (!isOpen(words, option)) {
            throw new IllegalArgumentException(
                    "not open at " + stage(words).scene().id() + ": " + option);
        }
        make(words, option, teller);
    }

    /** The scenes, in order, that a decision enters which is known to be open. */
    List<SceneId> entered(long[] words, int option) {
        Entries entries = new Entries();
        make(words, option, entries);
        return entries.scenes();
    }

    /** Makes a decision that is known to be open. */
    void make(long[] words, int option, Teller teller) {
        Stage stage = stage(words);
        Move move = stage.moves()[option];
        goOn(words, move, move.course().run(words, teller), teller);
    }

    /** Goes on from a table where terms were put to somebody who is known to answer so. */
    void answered(long[] words, int option, Line line, Teller teller) {
        Move move = stage(words).moves()[option];
        Course.Propose propose = (Course.Propose) move.course();
        goOn(words, move, propose.answered(line, words, teller), teller);
    }

    private void goOn(long[] words, Move move, Ways ways, Teller teller) {
        Stage stage = stage(words);
        Ways on = ways;
        remember(move.taken(), words, teller);
        teller.taken(move);
        if (0 < stage.rounds()) {
            on = sit(words, stage, on);
        }
        int to = next(words, stage, on, teller);
        if (to != Ways.NOWHERE) {
            enter(words, to, teller);
        }
    }

    private static void remember(Slot slot, long[] words, Teller teller) {
        if (!slot.isFixed()) {
            slot.store(words, 1);
            teller.remembered(slot);
        }
    }

    /** A round at a table is over, and after the last of them play goes on. */
    private Ways sit(long[] words, Stage stage, Ways on) {
        long made = round.stored(words) + 1;
        round.store(words, made);
        return on == Ways.STAY && stage.rounds() <= made ? stage.on() : on;
    }

    /** The place of the scene that follows, unless something breaks in; endings are left alone. */
    private int next(long[] words, Stage left, Ways on, Teller teller) {
        int to = on.first(words, teller);
        if (to != Ways.NOWHERE && stages[to].ends()) {
            return to;
        }
        int broken = left.broken(words, teller);
        return broken == Ways.NOWHERE ? to : broken;
    }

    /** Enters a scene, and those it leads to until there is something to decide. */
    void enter(long[] words, int place, Teller teller) {
        int to = place;
        for (int passed = 0; passed < PASSES_MAX; passed++) {
            Stage stage = stages[to];
            scene.store(words, to);
            round.store(words, 0);
            stage.effects().make(words, teller);
            teller.entered(stage, words);
            remember(stage.seen(), words, teller);
            if (!stage.passes()) {
                return;
            }
            to = next(words, stage, stage.on(), teller);
        }
        throw new IllegalStateException(
                "play never comes to rest after " + stages[to].scene().id());
    }
}
