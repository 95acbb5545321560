package aigun.cli;

import aigun.screen.Figures;
import aigun.screen.Messages;
import java.math.BigInteger;
import java.util.function.LongSupplier;

/** Says how many files were read, if it takes longer than a second. */
final class FileProgress {
    private final StatusLine line;
    private final StatusLine.Manner manner;
    private final Messages messages;
    private final LongSupplier nanoTime;
    private final long began;
    private long due;

    /** One that begins now. */
    FileProgress(StatusLine line, StatusLine.Manner manner, Messages messages, LongSupplier nanoTime) {
        this.line = line;
        this.manner = manner;
        this.messages = messages;
        this.nanoTime = nanoTime;
        began = nanoTime.getAsLong();
        due = began + StatusLine.SECOND;
    }

    /** So many were read by now. */
    void read(long files) {
        long now = nanoTime.getAsLong();
        if (due <= now) {
            long rate = Math.round(files / ((now - began) / (double) StatusLine.SECOND));
            line.say(messages.text("progress.files", grouped(files), grouped(rate)));
            due = now + manner.pause();
        }
    }

    private static String grouped(long number) {
        return Figures.grouped(BigInteger.valueOf(number));
    }

    void clear() {
        line.clear();
    }
}
