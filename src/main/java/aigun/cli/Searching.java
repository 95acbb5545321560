package aigun.cli;

import aigun.author.Limits;
import aigun.author.Search;
import aigun.screen.Messages;
import java.io.IOException;
import java.util.function.Function;

/**
 * How states are looked at for somebody who sits at standard error: they are told how far it has come, and can end it.
 *
 * @param bytes the most memory for keys and links
 */
record Searching(ProgressLine.Bounds bounds, long bytes, Interruption interruption, Messages messages) {
    /** What comes of a search. */
    <T> T by(Threads threads, Function<Search, T> asked) throws IOException {
        ProgressLine progress =
                new ProgressLine(Exploring.columns(), System.err, messages, interruption, System::nanoTime, bounds);
        Limits limits = new Limits(Math.min(bounds.states(), Limits.NONE.states()), bytes);
        try {
            return asked.apply(new Search(limits, progress, threads));
        } finally {
            progress.clear();
        }
    }
}
