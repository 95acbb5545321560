package aigun.engine;

import aigun.model.Side;
import aigun.model.SideId;
import aigun.model.Track;
import aigun.model.Way;
import java.util.List;

/** Which way is good for each side on each track, and which scenes have choices that could outdo one another. */
final class Rivals {
    private final Slot side;
    private final Slot[] tracks;
    /** For each side and track 1 where up is good, -1 where down is, 0 where neither is. */
    private final int[][] good;
    /** The bits of all tracks. */
    private final long[] trackBits;
    /** For each scene how many choices it has; 0 where it has no choices. */
    private final int[] choices;

    private Rivals(Slots slots, int[][] good, long[] trackBits, int[] choices) {
        side = slots.side;
        this.tracks = slots.tracks;
        this.good = good;
        this.trackBits = trackBits;
        this.choices = choices;
    }

    static Rivals of(Lexicon lexicon, Steps steps) {
        List<Side> sides = lexicon.pack().sides();
        List<Track> tracks = lexicon.pack().tracks();
        int[][] good = new int[sides.size()][tracks.size()];
        for (int side = 0; side < good.length; side++) {
            for (int track = 0; track < tracks.size(); track++) {
                good[side][track] = good(tracks.get(track), sides.get(side).id());
            }
        }
        long[] trackBits = new long[lexicon.slots().words()];
        for (Slot track : lexicon.slots().tracks) {
            track.mark(trackBits);
        }
        int[] choices = new int[steps.stages().length];
        for (int scene = 0; scene < choices.length; scene++) {
            Stage stage = steps.stages()[scene];
            choices[scene] = stage.scene().way() instanceof Way.Choose ? stage.moves().length : 0;
        }
        return new Rivals(lexicon.slots(), good, trackBits, choices);
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
        int[] ways = good[(int) stored(side, keys, first)];
        boolean better = false;
        for (int track = 0; track < tracks.length; track++) {
            Slot slot = tracks[track];
            long gain = stored(slot, keys, second) - stored(slot, keys, first);
            if (gain != 0 && gain * ways[track] <= 0) {
                return Outcome.OTHER;
            }
            better |= gain != 0;
        }
        return better ? Outcome.BETTER : Outcome.SAME;
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
