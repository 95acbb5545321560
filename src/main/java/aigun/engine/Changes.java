package aigun.engine;

import aigun.model.Effect;
import java.util.List;

/** Compiled effects, made in order, each clamped at once. */
final class Changes {
    private final Change[] changes;
    private final Address address;

    private Changes(Change[] changes, Address address) {
        this.changes = changes;
        this.address = address;
    }

    static Changes of(List<Effect> effects, Address address, Lexicon lexicon) {
        Change[] changes = new Change[effects.size()];
        for (int index = 0; index < changes.length; index++) {
            changes[index] = change(effects.get(index), address.at(index), lexicon);
        }
        return new Changes(changes, address);
    }

    private static Change change(Effect effect, Address address, Lexicon lexicon) {
        When when = lexicon.when(effect.when(), address.at("when"));
        Slots slots = lexicon.slots();
        if (effect instanceof Effect.Add add) {
            int track = lexicon.names().track(add.track());
            return new Change(when, slots.tracks[track], 1, add.by(), slots.spans[track])
                    .markedAs(lexicon.landmarks().add(address, add.track()));
        }
        if (effect instanceof Effect.Let let) {
            int track = lexicon.names().track(let.track());
            long value = (long) let.value() - slots.tracks[track].offset();
            return new Change(when, slots.tracks[track], 0, value, slots.spans[track])
                    .markedAs(lexicon.landmarks().add(address, let.track()));
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

    void make(long[] words, Teller teller) {
        make(words, Proposal.NONE, 0, teller);
    }

    void make(long[] words, Proposal proposal, long touched, Teller teller) {
        for (Change change : changes) {
            if (change.when().weigh(words, proposal, touched, teller)) {
                change.make(words);
                teller.changed(change);
            }
        }
    }

    /** Whether what they make may depend on what is proposed. */
    boolean readProposal() {
        for (Change change : changes) {
            if (change.when().readsProposal()) {
                return true;
            }
        }
        return false;
    }

    /** Where the list of them stands. */
    Address address() {
        return address;
    }

    Change[] all() {
        return changes;
    }
}
