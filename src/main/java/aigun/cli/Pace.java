package aigun.cli;

import java.util.function.LongSupplier;

/** When somebody who waits is told how far it has come: first after a second, then after every pause. For one thread. */
final class Pace {
    private final LongSupplier nanoTime;
    private final long pause;
    private final long began;
    private long now;
    private long due;

    /**
     * One that begins now.
     *
     * @param nanoTime nanoseconds that go by
     */
    Pace(StatusLine.Manner manner, LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        pause = manner.pause();
        began = nanoTime.getAsLong();
        now = began;
        due = began + StatusLine.SECOND;
    }

    /** Whether it is time to say something, which it is not again until a pause has gone by. */
    boolean isDue() {
        now = nanoTime.getAsLong();
        boolean reached = due <= now;
        due = reached ? now + pause : due;
        return reached;
    }

    /** Seconds from its beginning to when it was last asked. */
    double seconds() {
        return (now - began) / (double) StatusLine.SECOND;
    }
}
