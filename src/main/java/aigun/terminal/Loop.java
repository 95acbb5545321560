package aigun.terminal;

import aigun.screen.Command;
import aigun.screen.Msg;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes events, makes messages of them, updates the model, shows it. All on one thread; what waits is dealt with before
 * anything is shown, so a flood of keys costs one frame.
 */
final class Loop<M> {
    /** A flood without end must not keep the screen from being shown. */
    private static final int EVENTS_MAX = 4096;

    private final Program<M> program;
    private final Shell shell;
    private final Stage stage;
    private final Events events = new Events();
    private final KeyReader keys = new KeyReader();
    private M model;
    private boolean done;

    Loop(Program<M> program, M start, Shell shell, Stage stage) {
        this.program = program;
        this.model = start;
        this.shell = shell;
        this.stage = stage;
    }

    Events events() {
        return events;
    }

    /**
     * Until the player leaves. Whatever ends it, the terminal is given back first.
     *
     * @param watch hears what else can wake the loop; started when the first frame is shown
     * @return the last model
     */
    M run(Thread watch) throws IOException, InterruptedException {
        try {
            shell.open(events);
            stage.enter();
            tellSize();
            show();
            events.listen(stage.tty().input());
            watch.start();
            while (!done) {
                turn();
                show();
            }
            return model;
        } finally {
            stage.leave();
        }
    }

    private void show() throws IOException {
        if (!done) {
            stage.show(program.view(model));
        }
    }

    private void turn() throws IOException, InterruptedException {
        @Nullable Event event = events.next(keys.patience());
        if (event == null && !stage.isMoreComing()) {
            handle(keys.giveUp());
        }
        int left = EVENTS_MAX;
        while (event != null && !done) {
            handle(event);
            left--;
            event = left == 0 ? null : events.poll();
        }
    }

    private void handle(Event event) throws IOException {
        if (event instanceof Event.Bytes bytes) {
            handle(keys.read(bytes.bytes(), bytes.bytes().length));
        } else if (event instanceof Event.Told told) {
            handle(List.of(told.message()));
        } else if (event == Event.Plain.ENDED) {
            handle(List.of(Msg.Closed.CLOSED));
            done = true;
        } else if (event == Event.Plain.RESIZED) {
            measure();
        } else if (event == Event.Plain.CONTINUED) {
            stage.retake();
            measure();
        } else {
            throw new AssertionError("no way to handle " + event);
        }
    }

    private void measure() throws IOException {
        if (stage.measure()) {
            tellSize();
        }
    }

    private void tellSize() throws IOException {
        handle(List.of(new Msg.Resize(stage.size().columns(), stage.size().rows())));
    }

    /** In order; what commands answer comes before what was still waiting. */
    private void handle(List<Msg> messages) throws IOException {
        Deque<Msg> waiting = new ArrayDeque<>(messages);
        while (!waiting.isEmpty() && !done) {
            Program.Step<M> step = program.update(model, waiting.removeFirst());
            model = step.model();
            List<Msg> answers = new ArrayList<>();
            for (Command command : step.commands()) {
                answers.addAll(perform(command));
            }
            for (int answer = answers.size() - 1; 0 <= answer; answer--) {
                waiting.addFirst(answers.get(answer));
            }
        }
    }

    private List<Msg> perform(Command command) throws IOException {
        if (command == Command.Plain.QUIT) {
            done = true;
            return List.of();
        }
        if (command == Command.Plain.REDRAW) {
            stage.distrust();
            return List.of();
        }
        if (command == Command.Plain.SUSPEND) {
            stage.suspend();
            stage.measure();
            return List.of(new Msg.Resize(stage.size().columns(), stage.size().rows()));
        }
        return shell.run(command);
    }
}
