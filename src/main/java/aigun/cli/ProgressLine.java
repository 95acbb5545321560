package aigun.cli;

import aigun.author.Progress;
import aigun.screen.Messages;
import java.io.PrintStream;
import java.util.function.LongSupplier;

/**
 * Says how far an exploration has come, if it takes longer than a second, and ends it when somebody asks for that or its
 * time is over.
 */
final class ProgressLine implements Progress {
    private final StatusLine.Manner manner;
    private final StatusLine line;
    private final Messages messages;
    private final Interruption interruption;
    private final LongSupplier nanoTime;
    private final Bounds bounds;
    private final long began;

    private long due;
    private Reading last;

    /**
     * Where an exploration is to end, {@link Long#MAX_VALUE} where nobody said.
     *
     * @param states how many may be looked at
     * @param options how many options may be taken, of all states together
     * @param nanos how many nanoseconds it may take
     */
    record Bounds(long states, long options, long nanos) {
        static final Bounds NONE = ofStates(Long.MAX_VALUE);

        static Bounds ofStates(long states) {
            return ofTime(states, Long.MAX_VALUE);
        }

        static Bounds ofTime(long states, long nanos) {
            return new Bounds(states, Long.MAX_VALUE, nanos);
        }
    }

    /** How far it had come at a time. */
    private record Reading(long time, long states, long frontier) {}

    /**
     * One that begins now.
     *
     * @param nanoTime nanoseconds that go by
     */
    ProgressLine(
            StatusLine.Manner manner,
            PrintStream out,
            Messages messages,
            Interruption interruption,
            LongSupplier nanoTime,
            Bounds bounds) {
        this.manner = manner;
        line = new StatusLine(manner, out);
        this.messages = messages;
        this.interruption = interruption;
        this.nanoTime = nanoTime;
        this.bounds = bounds;
        began = nanoTime.getAsLong();
        last = new Reading(began, 0, 0);
        due = began + StatusLine.SECOND;
    }

    @Override
    public boolean goesOn(Standing standing) {
        long now = nanoTime.getAsLong();
        if (due <= now) {
            line.say(words(standing, (now - last.time()) / (double) StatusLine.SECOND));
            last = new Reading(now, standing.states(), standing.frontier());
            due = now + manner.pause();
        }
        boolean within = now - began < bounds.nanos() && standing.transitions() < bounds.options();
        return within && !interruption.isAsked();
    }

    @Override
    public void beginsAnew() {
        long now = nanoTime.getAsLong();
        if (line.isShown()) {
            line.say(messages.text("progress.anew"));
        }
        last = new Reading(now, 0, 0);
        due = now + Math.max(StatusLine.SECOND, manner.pause());
    }

    private String words(Standing standing, double seconds) {
        String words = messages.text(
                "progress.states",
                Long.toString(standing.states()),
                Long.toString(Math.round((standing.states() - last.states()) / seconds)),
                Long.toString(standing.frontier()),
                Integer.toString(standing.level()));
        double left = left(standing, seconds);
        return left == Double.MAX_VALUE
                ? words
                : words + " " + messages.text("progress.left", Times.span(Math.round(left)));
    }

    /** Seconds until the limit is met or the frontier is used up, whichever comes first as things go now. */
    private double left(Standing standing, double seconds) {
        double left = Double.MAX_VALUE;
        double found = (standing.states() - last.states()) / seconds;
        if (bounds.states() != Long.MAX_VALUE && 0 < found) {
            left = Math.max(0, bounds.states() - standing.states()) / found;
        }
        double shrunk = (last.frontier() - standing.frontier()) / seconds;
        return 0 < shrunk ? Math.min(left, standing.frontier() / shrunk) : left;
    }

    /** Takes the painted line away. */
    void clear() {
        line.clear();
    }
}
