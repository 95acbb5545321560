package aigun.cli;

import aigun.screen.Figures;
import aigun.screen.Messages;
import java.math.BigInteger;

/** Says how many files were read, if it takes longer than a second. */
final class FileProgress {
    private final StatusLine line;
    private final Messages messages;
    private final Pace pace;

    /** One that begins now. */
    FileProgress(StatusLine line, Pace pace, Messages messages) {
        this.line = line;
        this.pace = pace;
        this.messages = messages;
    }

    /** So many were read by now. */
    void read(long files) {
        if (pace.isDue()) {
            String rate = grouped(Math.round(files / pace.seconds()));
            line.say(messages.text("progress.files", grouped(files), rate));
        }
    }

    private static String grouped(long number) {
        return Figures.grouped(BigInteger.valueOf(number));
    }

    void clear() {
        line.clear();
    }
}
