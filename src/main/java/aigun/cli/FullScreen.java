package aigun.cli;

import aigun.screen.Command;
import aigun.screen.Messages;
import aigun.screen.Model;
import aigun.screen.Msg;
import aigun.screen.Viewing;
import aigun.screen.World;
import aigun.terminal.Inbox;
import aigun.terminal.Shell;
import aigun.terminal.SystemTty;
import aigun.terminal.TerminalLoop;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The full screen: the title shows at once, and the pack is loaded meanwhile. */
final class FullScreen implements Shell {
    private final Playing.Wanted wanted;
    private final Messages messages;
    private final Games games;

    /** What the loader found; written by its thread before it tells that the end has come. */
    private volatile Optional<PackSource.Found.Unplayable> trouble = Optional.empty();

    private volatile Optional<Throwable> failure = Optional.empty();
    private volatile Optional<World> world = Optional.empty();
    private Optional<Inbox> inbox = Optional.empty();
    private Optional<Reckonings> reckonings = Optional.empty();
    private Optional<Clock> clock = Optional.empty();

    FullScreen(Playing.Wanted wanted, Messages messages, Games games) {
        this.wanted = wanted;
        this.messages = messages;
        this.games = games;
    }

    /** Until the player leaves; what the program ends with. */
    int play(SystemTty tty) throws IOException {
        Viewing viewing = Viewing.of(wanted.invocation().view());
        try (games) {
            TerminalLoop.run(Model.title(messages, viewing), this, tty);
        }
        return ended();
    }

    /** By now the terminal has been given back. */
    private int ended() throws IOException {
        if (failure.isPresent()) {
            throw thrown(failure.get());
        }
        if (trouble.isEmpty()) {
            return Exits.FINE;
        }
        System.err.print(trouble.get().text());
        return trouble.get().exit();
    }

    private static IOException thrown(Throwable failure) {
        if (failure instanceof RuntimeException ours) {
            throw ours;
        }
        if (failure instanceof Error ours) {
            throw ours;
        }
        return failure instanceof IOException world ? world : new IOException(failure);
    }

    @Override
    public void open(Inbox opened) {
        inbox = Optional.of(opened);
        Thread loader = new Thread(new Loader(this, opened), "pack");
        loader.setDaemon(true);
        loader.start();
    }

    private record Loader(FullScreen shell, Inbox inbox) implements Runnable {
        @Override
        public void run() {
            try {
                Loading.Loaded loaded = shell.wanted.load(shell.messages);
                shell.trouble = loaded.trouble();
                shell.turned(loaded.messages()).forEach(inbox::tell);
            } catch (IOException | RuntimeException | Error failed) {
                shell.failure = Optional.of(failed);
            }
            if (shell.trouble.isPresent() || shell.failure.isPresent()) {
                inbox.tell(Msg.Closed.CLOSED);
            }
        }
    }

    @Override
    public List<Msg> run(Command command) {
        if (command instanceof Command.Reckon asked) {
            reckonings().begin(asked);
            return List.of();
        }
        if (command instanceof Command.Wait wait) {
            clock().begin(wait);
            return List.of();
        }
        if (command instanceof Command.Load other) {
            reckonings.ifPresent(Reckonings::drop);
            return turned(wanted.other(other.pack(), messages));
        }
        List<Msg> answers = new ArrayList<>(games.run(command));
        if (command == Command.Plain.SHELVE) {
            reckonings.ifPresent(Reckonings::drop);
            answers.add(new Shelves(wanted.home(), messages).of(world));
        }
        return answers;
    }

    private List<Msg> turned(List<Msg> told) {
        world = Loading.world(told).or(() -> world);
        return told;
    }

    /** Made when it is first needed, so that the first screen need not wait. */
    private Reckonings reckonings() {
        if (reckonings.isEmpty()) {
            Inbox told = inbox.orElseThrow();
            reckonings = Optional.of(new Reckonings(
                    new Reckoner(new CountedWays(wanted.home().ways())), told, failed -> fail(failed, told)));
        }
        return reckonings.get();
    }

    private Clock clock() {
        if (clock.isEmpty()) {
            clock = Optional.of(new Clock(inbox.orElseThrow()));
        }
        return clock.get();
    }

    /** A fault of ours ends the game; it is told when the terminal has been given back. */
    private void fail(Throwable failed, Inbox told) {
        failure = Optional.of(failed);
        told.tell(Msg.Closed.CLOSED);
    }
}
