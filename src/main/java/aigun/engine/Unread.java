package aigun.engine;

import java.util.ArrayList;
import java.util.List;

/** What of a story nothing reads. */
final class Unread {
    private Unread() {}

    /** Tracks and flags that no condition of a rule or of a text reads, where the pack declares them. */
    static List<Address> names(Lexicon lexicon, Steps steps) {
        Slots slots = lexicon.slots();
        Liveness liveness = Liveness.of(steps, slots, Readers.everyCondition(lexicon));
        long[] read = new long[slots.words()];
        for (long[] rest : liveness.rest()) {
            mark(rest, read);
        }
        for (Change change : Written.changes(List.of(steps.stages()))) {
            if (liveness.isRead(change)) {
                change.slot().mark(read);
            }
        }
        List<Address> unread = new ArrayList<>();
        for (int track = 0; track < slots.tracks.length; track++) {
            if (!Backflow.isRead(slots.tracks[track], read)) {
                unread.add(Addresses.PACK
                        .at("tracks")
                        .at(lexicon.pack().tracks().get(track).id().text()));
            }
        }
        for (int flag = 0; flag < slots.flags.length; flag++) {
            if (!Backflow.isRead(slots.flags[flag], read)) {
                unread.add(Addresses.PACK
                        .at("flags")
                        .at(lexicon.pack().flags().get(flag).id().text()));
            }
        }
        return unread;
    }

    private static void mark(long[] from, long[] bits) {
        for (int word = 0; word < bits.length; word++) {
            bits[word] |= from[word];
        }
    }

    /** Effects that no later condition of a rule or of a text reads, and that are not in the draft at the end. */
    static List<Address> effects(Lexicon lexicon, Steps steps) {
        Readers readers = Readers.everyText(lexicon).andDraft(lexicon.slots());
        Liveness liveness = Liveness.of(steps, lexicon.slots(), readers);
        List<Address> unread = new ArrayList<>();
        for (Changes changes : Written.lists(steps)) {
            for (int index = 0; index < changes.all().length; index++) {
                if (!liveness.isRead(changes.all()[index])) {
                    unread.add(changes.address().at(index));
                }
            }
        }
        return unread;
    }
}
