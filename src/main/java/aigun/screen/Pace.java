package aigun.screen;

import java.util.List;

/**
 * How fast a path shows itself.
 *
 * @param speed which of {@link #SPEEDS} is set
 * @param beat counts what was waited for: an answer to an earlier wait is not listened to
 */
public record Pace(int speed, Gait gait, long beat) {
    /** Whether it moves by itself. */
    public enum Gait {
        STANDING,
        RUNNING
    }

    /** Times the speed of reading. */
    static final List<String> SPEEDS = List.of("0.5", "1", "1.5", "2", "4", "8");

    static final Pace STILL = new Pace(SPEEDS.indexOf("1"), Gait.STANDING, 0);

    /** Prose is read at so many words a minute, as readers of novels do. */
    public static final int WORDS_A_MINUTE = 220;

    private static final int MILLIS_A_MINUTE = 60_000;
    private static final int MILLIS_MIN = 1_200;

    boolean isRunning() {
        return gait == Gait.RUNNING;
    }

    Pace running() {
        return new Pace(speed, Gait.RUNNING, beat + 1);
    }

    Pace standing() {
        return new Pace(speed, Gait.STANDING, beat + 1);
    }

    /** So many speeds faster, as far as there are any. */
    Pace faster(int by) {
        int changed = Math.max(0, Math.min(SPEEDS.size() - 1, speed + by));
        return new Pace(changed, gait, beat + 1);
    }

    String times() {
        return SPEEDS.get(speed);
    }

    /** How long so many words are shown, in milliseconds; at least long enough to see that something changed. */
    long millis(int words) {
        double read = (double) words * MILLIS_A_MINUTE / WORDS_A_MINUTE;
        return Math.round(Math.max(MILLIS_MIN, read) / Double.parseDouble(times()));
    }
}
