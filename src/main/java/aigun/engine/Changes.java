package aigun.engine;

import aigun.model.Effect;
import java.util.List;

/** Compiled effects, made in order, each clamped at once. */
final class Changes {
    private final Change[] changes;

    private Changes(Change[] changes) {
        this.changes = changes;
    }

    static Changes of(List<Effect> effects, Lexicon lexicon) {
        Change[] changes = new Change[effects.size()];
        for (int index = 0; index < changes.length; index++) {
            changes[index] = change(effects.get(index), lexicon);
        }
        return new Changes(changes);
    }

    private static Change change(Effect effect, Lexicon lexicon) {
        When when = lexicon.when(effect.when());
        Slots slots = lexicon.slots();
        if (effect instanceof Effect.Add add) {
            int track = lexicon.names().track(add.track());
            return new Change(when, slots.tracks[track], 1, add.by(), slots.spans[track]);
        }
        if (effect instanceof Effect.Let let) {
            int track = lexicon.names().track(let.track());
            long value = (long) let.value() - slots.tracks[track].offset();
            return new Change(when, slots.tracks[track], 0, value, slots.spans[track]);
        }
        if (effect instanceof Effect.Raise raise) {
            return new Change(when, slots.flag(raise.flag()), 0, 1, 1);
        }
        if (effect instanceof Effect.Lower lower) {
            return new Change(when, slots.flag(lower.flag()), 0, 0, 1);
        }
        if (effect instanceof Effect.Write write) {
            int stored = lexicon.names().stored(write.term());
            return new Change(when, slots.issue(write.term().issue()), 0, stored, stored);
        }
        throw new AssertionError(effect);
    }

    void make(long[] words) {
        make(words, Proposal.NONE, 0);
    }

    void make(long[] words, Proposal proposal, long touched) {
        for (Change change : changes) {
            if (change.when.holds(words, proposal, touched)) {
                change.make(words);
            }
        }
    }

    /**
     * One change of one slot.
     *
     * @param keep 1 to add to what the slot stores, 0 to forget it
     * @param by what is added
     * @param most the greatest value the slot may store
     */
    private record Change(When when, Slot slot, int keep, long by, long most) {
        void make(long[] words) {
            long value = keep * slot.stored(words) + by;
            slot.store(words, Math.max(0, Math.min(most, value)));
        }
    }
}
