package aigun.report;

import aigun.play.Play;
import aigun.screen.Account;
import aigun.screen.Messages;
import aigun.screen.PrintedMarkdown;
import java.util.Optional;

/** A play in each of the formats it can be given to others in, but for a recording ({@link Cast}). */
public record ExportOutput(Play play, String storyHash, Messages messages) {
    public String markdown() {
        return PrintedMarkdown.of(Account.of(play, messages));
    }

    public String html() {
        return AccountHtml.of(Account.of(play, messages), messages);
    }

    public String json() {
        return PathJson.of(play, storyHash, messages);
    }

    /** The map; empty where the pack has none. */
    public Optional<String> svg() {
        return PathMap.svg(play, messages);
    }
}
