package aigun.cli;

import aigun.screen.Command;
import aigun.screen.Msg;
import aigun.terminal.Inbox;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Tells when a time is over, on a thread that keeps nobody from leaving; what is waited for later replaces it. */
final class Clock {
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(Clock::thread);
    private final Inbox inbox;
    private Optional<Future<?>> latest = Optional.empty();

    Clock(Inbox inbox) {
        this.inbox = inbox;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "clock");
        thread.setDaemon(true);
        return thread;
    }

    void begin(Command.Wait wait) {
        latest.ifPresent(earlier -> earlier.cancel(false));
        Runnable over = () -> inbox.tell(new Msg.Tick(wait.beat()));
        latest = Optional.of(timer.schedule(over, wait.millis(), TimeUnit.MILLISECONDS));
    }
}
