package aigun.engine;

import aigun.model.SideId;
import aigun.model.Track;
import aigun.model.Way;
import java.util.List;

/** Which way is good on each track for the side that the player takes, and which scenes have choices that could outdo one another. */
final class Rivals {
    private final Slots slots;
    /** For each track 1 where up is good, -1 where down is, 0 where neither is. */
    private final int[] good;
    /** For each track whether anything may change it. */
    private final boolean[] changing;
    /** The bits of all tracks. */
    private final long[] trackBits;
    /** The bits of all that a choice may bring: tracks, flags and the draft. */
    private final long[] broughtBits;
    /** For each scene how many choices it has; 0 where it has no choices. */
    private final int[] choices;

    private Rivals(Slots slots, int[] good, int[] choices, Horizon horizon) {
        changing = new boolean[good.length];
        for (int track = 0; track < good.length; track++) {
            changing[track] = horizon.changes(slots.tracks[track]);
        }
        this.slots = slots;
        this.good = good;
        this.choices = choices;
        trackBits = marked(slots.tracks);
        broughtBits = Backflow.union(trackBits, Backflow.union(marked(slots.flags), marked(slots.issues)));
    }

    private long[] marked(Slot[] all) {
        long[] bits = new long[slots.words()];
        for (Slot slot : all) {
            slot.mark(bits);
        }
        return bits;
    }

    static Rivals of(Lexicon lexicon, Steps steps, Horizon horizon) {
        int side = (int) lexicon.slots().side.stored(horizon.first());
        List<Track> tracks = lexicon.pack().tracks();
        int[] good = new int[tracks.size()];
        for (int track = 0; track < good.length; track++) {
            good[track] =
                    good(tracks.get(track), lexicon.pack().sides().get(side).id());
        }
        int[] choices = new int[steps.stages().length];
        for (int scene = 0; scene < choices.length; scene++) {
            Stage stage = steps.stages()[scene];
            choices[scene] = stage.scene().way() instanceof Way.Choose ? stage.moves().length : 0;
        }
        return new Rivals(lexicon.slots(), good, choices, horizon);
    }

    private static int good(Track track, SideId side) {
        for (Track.Good each : track.good()) {
            if (each.side().text().equals(side.text())) {
                return switch (each.direction()) {
                    case UP -> 1;
                    case DOWN -> -1;
                    case NEITHER -> 0;
                };
            }
        }
        return 0;
    }

    int scenes() {
        return choices.length;
    }

    int choices(int scene) {
        return choices[scene];
    }

    /** How the second key compares with the first, for the side that the player takes. */
    Outcome compare(long[] keys, int first, int second) {
        for (int word = 0; word < trackBits.length; word++) {
            if (((keys[first + word] ^ keys[second + word]) & ~trackBits[word]) != 0) {
                return Outcome.OTHER;
            }
        }
        boolean better = false;
        for (int track = 0; track < good.length; track++) {
            Slot slot = slots.tracks[track];
            long gain = stored(slot, keys, second) - stored(slot, keys, first);
            if (gain != 0 && gain * good[track] <= 0) {
                return Outcome.OTHER;
            }
            better |= gain != 0;
        }
        return better ? Outcome.BETTER : Outcome.SAME;
    }

    /**
     * Puts every track of a state that its key need not have halfway, so that what a choice adds to it or takes from it
     * shows: nobody's rules will ask, but the player is told.
     *
     * @param kept the bits that its key has
     */
    void balance(long[] words, long[] kept) {
        for (int track = 0; track < good.length; track++) {
            Slot slot = slots.tracks[track];
            if (changing[track] && !Backflow.isRead(slot, kept)) {
                slot.store(words, slots.spans[track] / 2);
            }
        }
    }

    /**
     * What a step led to, with all that it brought.
     *
     * @param whole the words it led to
     * @param key what is kept of them
     */
    void bring(long[] whole, long[] key) {
        for (int word = 0; word < broughtBits.length; word++) {
            key[word] |= whole[word] & broughtBits[word];
        }
    }

    /** How one outcome stands to another. */
    enum Outcome {
        /** Worse in something, or different in what cannot be weighed. */
        OTHER,
        SAME,
        BETTER
    }

    private static long stored(Slot slot, long[] keys, int at) {
        return keys[at + slot.word()] >>> slot.shift() & slot.mask();
    }
}
