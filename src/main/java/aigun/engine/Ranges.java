package aigun.engine;

import java.util.Arrays;
import java.util.List;

/** The least and the greatest value that each track has while play rests in a scene. */
public final class Ranges {
    private final List<Shade> shades;
    private final Slot[] tracks;
    private final int[] numbers;
    /** What the tracks that never change store. */
    private final long[] constant;

    /** For each scene and word of shades every bit that was met; of a word that holds a range nothing is remembered. */
    private final long[] met;

    private final int words;
    private final boolean[] wide;
    private final long[] least;
    private final long[] greatest;

    Ranges(Survey survey) {
        shades = survey.shades().all();
        tracks = survey.wide().slots().tracks;
        numbers = new int[tracks.length];
        for (int track = 0; track < tracks.length; track++) {
            numbers[track] = tracks[track].isFixed() ? -1 : survey.shades().number(tracks[track]);
        }
        constant = survey.constant();
        words = survey.shades().words();
        wide = survey.shades().wide();
        met = new long[survey.steps().stages().length * words];
        least = new long[survey.steps().stages().length * tracks.length];
        greatest = new long[least.length];
        Arrays.fill(least, Long.MAX_VALUE);
        Arrays.fill(greatest, Long.MIN_VALUE);
    }

    void note(int scene, long[] state) {
        if (isNew(scene, state)) {
            add(scene, state);
        }
    }

    /** Whether a shade has a bit here that it never had in this scene. */
    private boolean isNew(int scene, long[] state) {
        boolean fresh = words == 0;
        for (int word = 0; word < words; word++) {
            int place = scene * words + word;
            fresh |= wide[word] || (state[word] & ~met[place]) != 0;
            met[place] |= state[word];
        }
        return fresh;
    }

    private void add(int scene, long[] state) {
        int at = scene * tracks.length;
        for (int track = 0; track < tracks.length; track++) {
            if (0 <= numbers[track]) {
                Shade shade = shades.get(numbers[track]);
                least[at + track] = Math.min(least[at + track], shade.least(state));
                greatest[at + track] = Math.max(greatest[at + track], shade.greatest(state));
            } else {
                least[at + track] = tracks[track].stored(constant);
                greatest[at + track] = least[at + track];
            }
        }
    }

    void merge(Ranges other) {
        for (int place = 0; place < least.length; place++) {
            least[place] = Math.min(least[place], other.least[place]);
            greatest[place] = Math.max(greatest[place], other.greatest[place]);
        }
    }

    /** Whether play ever rested in the scene. */
    public boolean isMet(int scene) {
        return tracks.length != 0 && least[scene * tracks.length] != Long.MAX_VALUE;
    }

    /** The least value of a track in a scene, both by their places in the pack; only where play rested. */
    public int least(int scene, int track) {
        return (int) least[scene * tracks.length + track] + tracks[track].offset();
    }

    /** The greatest value of a track in a scene, both by their places in the pack; only where play rested. */
    public int greatest(int scene, int track) {
        return (int) greatest[scene * tracks.length + track] + tracks[track].offset();
    }
}
