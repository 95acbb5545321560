package aigun.engine;

import aigun.model.SceneId;
import java.util.Arrays;

/** What remembers scenes and decisions for texts alone, which no rule asks of: in words behind those of a state. */
final class Recall {
    private final Steps steps;
    private final int words;
    /** For each landmark the slot that remembers it for texts alone; {@link Slot#NONE} if none does. */
    private final Slot[] slots;

    /** @param words how many words a state has */
    Recall(Lexicon wide, Steps steps, int words) {
        this.steps = steps;
        this.words = words;
        slots = new Slot[wide.landmarks().all().size()];
        Arrays.fill(slots, Slot.NONE);
        for (Stage stage : steps.stages()) {
            SceneId scene = stage.scene().id();
            slots[stage.landmark()] = beyond(wide.slots().seen(scene));
            for (Move move : stage.moves()) {
                slots[move.landmark()] =
                        beyond(wide.slots().taken(scene, move.plan().id()));
            }
        }
    }

    private Slot beyond(Slot slot) {
        return slot.word() < words ? Slot.NONE : slot;
    }

    /** What remembers that the move was made. */
    Slot taken(Move move) {
        return slots[move.landmark()];
    }

    /** What remembers that the scene was entered. */
    Slot seen(Stage stage) {
        return slots[stage.landmark()];
    }

    /** Puts into the words what was done before. */
    void put(Past past, long[] state) {
        for (Stage stage : steps.stages()) {
            SceneId scene = stage.scene().id();
            store(seen(stage), past.saw(scene), state);
            for (Move move : stage.moves()) {
                store(taken(move), past.took(scene, move.plan().id()), state);
            }
        }
    }

    private static void store(Slot slot, boolean held, long[] state) {
        if (!slot.isFixed()) {
            slot.store(state, held ? 1 : 0);
        }
    }
}
