package aigun.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * Which choices never do better than a sibling: wherever the one is open so is the other, and what the other leads to
 * differs only in tracks, none of them worse for the side that chooses. What no rule reads counts as well, since the
 * player is told of it. For one thread.
 */
public final class Contest {
    private static final byte MET = 1;
    private static final byte OUTDONE = 2;
    private static final byte REFUTED = 4;

    private final Rivals rivals;
    /** For each scene and ordered pair of choices what is known of it. */
    private final byte[][] pairs;
    /** For each scene whether any pair is left that was not refuted. */
    private final boolean[] undecided;

    Contest(Rivals rivals) {
        this.rivals = rivals;
        pairs = new byte[rivals.scenes()][];
        undecided = new boolean[rivals.scenes()];
        for (int scene = 0; scene < pairs.length; scene++) {
            int choices = rivals.choices(scene);
            pairs[scene] = new byte[choices * choices];
            undecided[scene] = 1 < choices;
            for (int choice = 0; choice < choices; choice++) {
                pairs[scene][choice * choices + choice] = REFUTED;
            }
        }
    }

    boolean isUndecided(int scene) {
        return undecided[scene];
    }

    /** Compares what the open choices of a scene led to. */
    void compare(int scene, Opened opened, Comparing comparing) {
        int choices = rivals.choices(scene);
        byte[] known = pairs[scene];
        boolean left = false;
        for (int pair = 0; pair < known.length; pair++) {
            int one = opened.place(pair / choices);
            if ((known[pair] & REFUTED) == 0) {
                int other = opened.place(pair % choices);
                if (0 <= one && other < 0) {
                    known[pair] |= REFUTED;
                } else if (0 <= one) {
                    known[pair] |= outcome(comparing.compare(one, other));
                }
                left |= (known[pair] & REFUTED) == 0;
            }
        }
        undecided[scene] = left;
    }

    /** Compares what two open choices lead to, by their places. */
    interface Comparing {
        Rivals.Outcome compare(int one, int other);
    }

    private static byte outcome(Rivals.Outcome outcome) {
        return switch (outcome) {
            case OTHER -> REFUTED;
            case SAME -> MET;
            case BETTER -> MET | OUTDONE;
        };
    }

    void merge(Contest other) {
        for (int scene = 0; scene < pairs.length; scene++) {
            for (int pair = 0; pair < pairs[scene].length; pair++) {
                pairs[scene][pair] |= other.pairs[scene][pair];
            }
        }
    }

    /**
     * A choice that a sibling outdoes.
     *
     * @param scene the place of the scene in the pack
     * @param choice the index of the choice that is never better and in some state worse
     * @param sibling the index of the one that outdoes it
     */
    public record Outdone(int scene, int choice, int sibling) {}

    /** All that were outdone in every state that was looked at. */
    public List<Outdone> outdone() {
        List<Outdone> outdone = new ArrayList<>();
        for (int scene = 0; scene < pairs.length; scene++) {
            int choices = rivals.choices(scene);
            for (int pair = 0; pair < pairs[scene].length; pair++) {
                if (pairs[scene][pair] == (MET | OUTDONE)) {
                    outdone.add(new Outdone(scene, pair / choices, pair % choices));
                }
            }
        }
        return outdone;
    }
}
