package aigun.cli;

import aigun.play.Play;
import aigun.screen.Command;
import aigun.screen.Msg;
import aigun.terminal.Inbox;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Has things reckoned while play goes on: the latest that was asked for, on a thread that keeps nobody from leaving. For
 * the thread that asks.
 */
final class Reckonings {
    private final Reckoner reckoner;
    private final Inbox inbox;
    private final Consumer<Throwable> failure;

    /** Goes up whenever what was asked for is not wanted any more. */
    private final AtomicInteger turn = new AtomicInteger();

    /** The play that was asked about last. */
    private Optional<Play> latest = Optional.empty();

    /**
     * Nothing yet.
     *
     * @param inbox what came of it is told here
     * @param failure hears of what should never go wrong, from any thread
     */
    Reckonings(Reckoner reckoner, Inbox inbox, Consumer<Throwable> failure) {
        this.reckoner = reckoner;
        this.inbox = inbox;
        this.failure = failure;
    }

    /** Begins, unless it has begun. */
    void begin(Command.Reckon asked) {
        if (latest.isEmpty() || !latest.get().equals(asked.play())) {
            latest = Optional.of(asked.play());
            int mine = turn.incrementAndGet();
            Thread thread = new Thread(() -> reckon(asked, mine), "reckoning");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Nobody waits any more. */
    void drop() {
        turn.incrementAndGet();
        latest = Optional.empty();
    }

    private void reckon(Command.Reckon asked, int mine) {
        try {
            Msg told = new Msg.Reckoned(asked.play(), reckoner.reckon(asked, () -> turn.get() == mine));
            if (turn.get() == mine) {
                inbox.tell(told);
            }
        } catch (RuntimeException | Error failed) {
            failure.accept(failed);
        }
    }
}
