package aigun.cli;

import aigun.screen.Figures;
import aigun.screen.Messages;
import java.math.BigInteger;
import java.util.function.LongSupplier;

/** Says how many changes to a pack were tried, if it takes longer than a second. For many threads. */
final class MutationProgress {
    /** The first are slow; when one in so many was tried, they tell how long the rest will take. */
    private static final int TELLING = 20;

    private final StatusLine line;
    private final StatusLine.Manner manner;
    private final Messages messages;
    private final LongSupplier nanoTime;
    private final long began;
    private long due;
    private int tried;

    /** One that begins now. */
    MutationProgress(StatusLine line, StatusLine.Manner manner, Messages messages, LongSupplier nanoTime) {
        this.line = line;
        this.manner = manner;
        this.messages = messages;
        this.nanoTime = nanoTime;
        began = nanoTime.getAsLong();
        due = began + StatusLine.SECOND;
    }

    /** One more was tried, of so many. */
    synchronized void tried(int all) {
        tried++;
        long now = nanoTime.getAsLong();
        if (due <= now) {
            String words = messages.text("progress.changes", grouped(tried), grouped(all));
            line.say(tried < all / TELLING ? words : words + " " + left(now, all));
            due = now + manner.pause();
        }
    }

    private String left(long now, int all) {
        double seconds = (now - began) / (double) StatusLine.SECOND;
        return messages.text("progress.left", Times.span(Math.round(seconds / tried * (all - tried))));
    }

    private static String grouped(long number) {
        return Figures.grouped(BigInteger.valueOf(number));
    }
}
