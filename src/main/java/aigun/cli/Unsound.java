package aigun.cli;

import aigun.play.JournalReading;
import aigun.play.ShareCode;
import aigun.screen.Messages;
import java.nio.file.Path;
import java.util.Optional;

/** Why nothing can be played of what was given for a path, on whatever pack. */
final class Unsound {
    private Unsound() {}

    /**
     * A sentence; empty when something can be played.
     *
     * @param name what it was called on the command line
     */
    static Optional<String> why(Given given, String name, Messages messages) {
        if (given instanceof Given.Recorded recorded) {
            return why(recorded.reading(), name, messages);
        }
        Given.Coded coded = (Given.Coded) given;
        if (coded.reading() instanceof ShareCode.Reading.Good) {
            return Optional.empty();
        }
        if (coded.reading() instanceof ShareCode.Reading.Newer newer) {
            return Optional.of(messages.text("code.newer", Integer.toString(newer.version())));
        }
        boolean typed = coded.source() == Given.Source.COMMAND_LINE;
        return Optional.of(messages.text(typed ? "code.damaged.typed" : "code.damaged", name));
    }

    /** Why there is no pack to play it on: nothing that can be believed names one, or one that isn't here. */
    static String packless(Given given, String name, Messages messages) {
        return why(given, name, messages).orElseGet(() -> messages.text("path.no-pack", name));
    }

    private static Optional<String> why(JournalReading reading, String name, Messages messages) {
        if (reading instanceof JournalReading.Damaged damaged) {
            return Optional.of(messages.text("path.damaged", name, Integer.toString(damaged.line())));
        }
        boolean nothing = reading.journal().isEmpty();
        return nothing ? Optional.of(SavedGames.unreadable(reading, Path.of(name), messages)) : Optional.empty();
    }
}
