package aigun.cli;

import aigun.screen.Figures;
import aigun.screen.Messages;
import java.math.BigInteger;

/** Says how many changes to a pack were tried, if it takes longer than a second. For many threads. */
final class MutationProgress {
    /** The first are slow; when one in so many was tried, they tell how long the rest will take. */
    private static final int TELLING = 20;

    private final StatusLine line;
    private final Messages messages;
    private final Pace pace;
    private int tried;

    /** One that begins now. */
    MutationProgress(StatusLine line, Pace pace, Messages messages) {
        this.line = line;
        this.pace = pace;
        this.messages = messages;
    }

    /** One more was tried, of so many. */
    synchronized void tried(int all) {
        tried++;
        if (pace.isDue()) {
            String words = messages.text("progress.changes", grouped(tried), grouped(all));
            line.say(tried < all / TELLING ? words : words + " " + left(all));
        }
    }

    private String left(int all) {
        return messages.text("progress.left", Times.span(Math.round(pace.seconds() / tried * (all - tried))));
    }

    private static String grouped(long number) {
        return Figures.grouped(BigInteger.valueOf(number));
    }
}
