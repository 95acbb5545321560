package aigun.cli;

import aigun.screen.Command;
import aigun.screen.LineMode;
import aigun.screen.Messages;
import aigun.screen.Model;
import aigun.screen.Msg;
import aigun.screen.Update;
import aigun.screen.Viewing;
import aigun.screen.World;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Line mode: one line in, plain lines out. */
final class Lines {
    private final Messages messages;
    private final Playing.Wanted wanted;
    private final Games games;
    private final int width;
    private final Reckoner reckoner;
    private boolean over;
    /** Whether somebody still reads what is said. */
    private boolean readOn = true;

    /** Why what was decided last is not on the disk; empty while it is. */
    private Optional<String> unkept = Optional.empty();

    private Optional<World> world = Optional.empty();

    private Lines(Playing.Wanted wanted, Messages messages, Games games) {
        this.wanted = wanted;
        this.messages = messages;
        this.games = games;
        reckoner = new Reckoner(new CountedWays(wanted.home().ways()));
        int given = wanted.invocation().width();
        width = given < 0 ? LineMode.WIDTH : given;
    }

    static int play(Playing.Wanted wanted, Messages messages, Games games) throws IOException {
        Loading.Loaded loaded = wanted.load(messages);
        if (loaded.trouble().isPresent()) {
            return loaded.trouble().get().told();
        }
        try (games) {
            return new Lines(wanted, messages, games).play(loaded.messages());
        }
    }

    private int play(List<Msg> told) throws IOException {
        Model model = Model.title(messages, Viewing.of(wanted.invocation().view()));
        for (Msg msg : turned(told)) {
            model = after(Update.update(model, msg));
        }
        say(LineMode.page(model, width) + "\n" + messages.text("line.welcome") + "\n");
        boolean asking = Console.isInput();
        LineInput in = LineInput.of(wanted.source());
        boolean listened = asking;
        while (!over && (asking || unkept.isEmpty())) {
            prompt(asking);
            LineInput.Heard heard = in.next();
            boolean ends = heard == LineInput.End.END;
            if (ends && !listened) {
                say(LineMode.rest(model, width));
            }
            if (ends || !readOn) {
                return ended();
            }
            listened = true;
            LineMode.Reply reply = answer(model, heard);
            say(reply.said());
            if (reply.heard() == LineMode.Heard.UNKNOWN && !asking) {
                return Exits.USAGE;
            }
            Model before = model;
            model = after(new Update.Next(reply.model(), reply.commands()));
            if (!over && reply.heard() != LineMode.Heard.TOLD) {
                say(LineMode.change(before, model, width));
            }
        }
        return ended();
    }

    /** Nobody reads the page of a pipe, and what comes next in it was meant for another place: so it ends at once. */
    private int ended() {
        unkept.ifPresent(sentence -> System.err.println("aigun: " + sentence));
        return unkept.isPresent() ? Exits.WORLD : Exits.FINE;
    }

    /** What comes by itself is answered as what was typed. */
    private LineMode.Reply answer(Model model, LineInput.Heard heard) {
        if (heard instanceof LineInput.Told news) {
            Update.Next next = Update.update(model, news.msg());
            return new LineMode.Reply(next.model(), next.commands(), "", LineMode.Heard.UNDERSTOOD);
        }
        return LineMode.answer(model, ((LineInput.Line) heard).words(), width);
    }

    private void prompt(boolean asking) throws IOException {
        if (asking) {
            readOn &= Output.isHeard(messages.text("line.prompt") + " ");
        }
    }

    private void say(String text) throws IOException {
        if (!text.isEmpty()) {
            readOn &= Output.isHeard("\n" + text);
        }
    }

    /** The model after all that its commands brought about. */
    private Model after(Update.Next first) throws IOException {
        Model model = first.model();
        Deque<Command> waiting = new ArrayDeque<>(first.commands());
        while (!waiting.isEmpty()) {
            Command command = waiting.removeFirst();
            over |= command == Command.Plain.QUIT;
            for (Msg msg : answers(command)) {
                Update.Next next = Update.update(model, msg);
                model = next.model();
                waiting.addAll(next.commands());
            }
        }
        return model;
    }

    private List<Msg> answers(Command command) throws IOException {
        if (command instanceof Command.Reckon asked) {
            return reckoned(asked);
        }
        if (command instanceof Command.Load asked) {
            return turned(wanted.other(asked.pack(), messages));
        }
        List<Msg> answers = games.run(command);
        if (command instanceof Command.Begin || command instanceof Command.Keep) {
            unkept = answers.get(0) instanceof Msg.Failed failed ? Optional.of(failed.sentence()) : Optional.empty();
        }
        return command == Command.Plain.SHELVE ? List.of(new Shelves(wanted.home(), messages).of(world)) : answers;
    }

    private List<Msg> turned(List<Msg> told) {
        world = Loading.world(told).or(() -> world);
        return told;
    }

    /** Only when it is asked for, since nothing else can be read meanwhile. */
    private List<Msg> reckoned(Command.Reckon asked) throws IOException {
        if (asked.urgency() == Command.Urgency.SOON) {
            return List.of();
        }
        say(messages.text("otherwise.counting") + "\n");
        return List.of(new Msg.Reckoned(asked.play(), reckoner.reckon(asked, () -> true)));
    }
}
