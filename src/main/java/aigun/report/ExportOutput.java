package aigun.report;

import aigun.play.Play;
import aigun.screen.Account;
import aigun.screen.Messages;
import aigun.screen.PrintedMarkdown;
import aigun.screen.Reckoning;
import java.util.List;
import java.util.Optional;

/**
 * A play in each of the formats it can be given to others in, but for a recording ({@link Cast}).
 *
 * @param reckoned what else could have come, for those that are read; empty list where it wasn't counted, else exactly one
 */
public record ExportOutput(Play play, String storyHash, List<Reckoning> reckoned, Messages messages) {
    public ExportOutput {
        reckoned = List.copyOf(reckoned);
    }

    public String markdown() {
        return PrintedMarkdown.of(Account.of(play, reckoned, messages));
    }

    public String html() {
        return AccountHtml.of(Account.of(play, reckoned, messages), messages);
    }

    public String json() {
        return PathJson.of(play, storyHash, messages);
    }

    /** The map; empty where the pack has none. */
    public Optional<String> svg() {
        return PathMap.svg(play, messages);
    }
}
