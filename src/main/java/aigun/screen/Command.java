package aigun.screen;

import aigun.play.Game;
import aigun.play.Play;
import java.util.List;

/** What the update asks the outside world to do. It only asks: the world answers with messages. */
public sealed interface Command {
    /** What needs no more words. */
    enum Plain implements Command {
        /** Leave the screen for good. */
        QUIT,
        /** Give the terminal back and stop until the player returns. */
        SUSPEND,
        /** Paint all anew: something else wrote on the screen. */
        REDRAW,
        /** Close the journal that is open and list the unfinished ones; answered by {@link Msg.Games}. */
        SHELVE
    }

    /**
     * Begin a journal for this game and keep its first lines; answered by {@link Msg.Kept} or {@link Msg.Failed}.
     */
    record Begin(Game.Change change) implements Command {}

    /** Append lines to the open journal and force them to the disk; answered by {@link Msg.Kept} or {@link Msg.Failed}. */
    record Keep(Game.Change change) implements Command {}

    /** Open the journal of an unfinished game; answered by {@link Msg.Opened} or {@link Msg.Failed}. */
    record Open(String game) implements Command {}

    /**
     * Count what else this finished play could have come to; answered by {@link Msg.Reckoned}, later perhaps.
     *
     * @param others how many other endings are named at most
     */
    record Reckon(Play play, int others, Urgency urgency) implements Command {}

    /** How soon something is wanted. */
    enum Urgency {
        /** It may be asked for next. */
        SOON,
        /** The screen shows that it is waited for. */
        SHOWN
    }

    /**
     * Write this text to a file of its own, whole or not at all; answered by {@link Msg.Printed} or {@link Msg.Failed}.
     *
     * @param name what the file's name begins with
     */
    record Print(String name, Form form, String text) implements Command {}

    /** How a printed page marks what it says. */
    enum Form {
        TEXT,
        MARKDOWN
    }

    /** Tell after so many milliseconds, by {@link Msg.Tick} with this beat; what is told later replaces it. */
    record Wait(long millis, long beat) implements Command {}

    /** Draw one of these weights; answered by {@link Msg.Drawn}. */
    record Draw(List<Integer> weights) implements Command {
        public Draw {
            weights = List.copyOf(weights);
        }
    }
}
