package aigun.terminal;

import aigun.screen.Frame;
import aigun.screen.Model;
import aigun.screen.Msg;
import aigun.screen.Update;
import aigun.screen.View;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Runs a program on a terminal until its player leaves, the line hangs up or the system wants an end. */
public final class TerminalLoop {
    private TerminalLoop() {}

    /**
     * Makes ready what the first frame needs: Lanterna's first cell takes as long as a terminal does to answer. Any thread
     * may.
     */
    public static void prepare() {
        new Cells().empty();
    }

    /**
     * Plays on this terminal.
     *
     * @return the model at the end, with the terminal given back
     */
    public static Model run(Model start, Shell shell, SystemTty tty) throws IOException {
        return run(new Player(), start, shell, tty);
    }

    static <M> M run(Program<M> program, M start, Shell shell, Tty tty) throws IOException {
        Stage stage = Stage.on(tty, Depth.of(System.getenv()));
        Loop<M> loop = new Loop<>(program, start, shell, stage);
        CountDownLatch over = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(new AtEnd(loop.events(), stage, over), "terminal at end"));
        try {
            return loop.run(new Thread(new Watch(loop.events()), "signals"));
        } catch (InterruptedException interrupted) {
            throw new IOException("interrupted at the terminal", interrupted);
        } finally {
            over.countDown();
        }
    }

    /** Java ends, by a signal perhaps: the program hears of it and may keep what it must, but not for ever. */
    private static final class AtEnd implements Runnable {
        private static final int SECONDS_MAX = 3;

        private final Events events;
        private final Stage stage;
        private final CountDownLatch over;

        AtEnd(Events events, Stage stage, CountDownLatch over) {
            this.events = events;
            this.stage = stage;
            this.over = over;
        }

        @Override
        public void run() {
            events.put(Event.Plain.ENDED);
            try {
                over.await(SECONDS_MAX, TimeUnit.SECONDS);
                stage.leave();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            } catch (IOException gone) {
                // There is no terminal any more, and so nothing to give back.
            }
        }
    }

    /** Hears when the window changes, and when we go on after a stop. */
    private static final class Watch implements Runnable {
        private final Events events;

        Watch(Events events) {
            this.events = events;
        }

        @Override
        public void run() {
            Signals.on("WINCH", new Wake(events, Event.Plain.RESIZED));
            Signals.on("CONT", new Wake(events, Event.Plain.CONTINUED));
            // The window may have changed while nobody listened yet.
            events.put(Event.Plain.RESIZED);
        }
    }

    /** The player's screen, as the room beside has it. */
    private static final class Player implements Program<Model> {
        @Override
        public Step<Model> update(Model model, Msg message) {
            Update.Next next = Update.update(model, message);
            return new Step<>(next.model(), next.commands());
        }

        @Override
        public Frame view(Model model) {
            return View.view(model);
        }
    }

    private static final class Wake implements Runnable {
        private final Events events;
        private final Event event;

        Wake(Events events, Event event) {
            this.events = events;
            this.event = event;
        }

        @Override
        public void run() {
            events.put(event);
        }
    }
}
