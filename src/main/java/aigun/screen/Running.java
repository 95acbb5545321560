package aigun.screen;

import aigun.screen.Update.Next;
import java.util.List;
import java.util.Optional;

/** The keys of a path that is looked at, and how it shows itself at the speed of reading. */
final class Running {
    private Running() {}

    /** Empty for keys that do there what they do everywhere. */
    static Optional<Next> of(Model model, Msg msg) {
        if (model.reel().isEmpty()) {
            return Optional.empty();
        }
        boolean onPath = model.desk().screen() == Screen.Plain.REPLAY;
        if (onPath && msg instanceof Msg.Press press && press.held().isEmpty()) {
            return switch (press.key()) {
                case LEFT -> Optional.of(Replaying.look(model, Replaying.place(model) - 1));
                case RIGHT -> Optional.of(Replaying.look(model, Replaying.place(model) + 1));
                default -> Optional.empty();
            };
        }
        if (msg instanceof Msg.Click click) {
            int decision = model.layout().decisionAt(click.column(), click.row());
            return decision == 0 ? Optional.empty() : Optional.of(Replaying.look(model, decision - 1));
        }
        boolean typed = msg instanceof Msg.Type type && type.held().isEmpty();
        return typed && Replaying.shows(model.desk().screen())
                ? typed(model, ((Msg.Type) msg).text())
                : Optional.empty();
    }

    private static Optional<Next> typed(Model model, String letter) {
        return switch (Keys.latin(letter)) {
            case "," -> Optional.of(Replaying.look(model, Replaying.place(model) - 1));
            case "." -> Optional.of(Replaying.look(model, Replaying.place(model) + 1));
            case "<" -> Optional.of(Replaying.look(model, 0));
            case ">" ->
                Optional.of(Replaying.look(model, model.reel().orElseThrow().length()));
            case "[" -> Optional.of(Replaying.departure(model, -1));
            case "]" -> Optional.of(Replaying.departure(model, 1));
            case "a" -> Optional.of(toggled(model));
            case "+", "=" -> Optional.of(paced(model, 1));
            case "-" -> Optional.of(paced(model, -1));
            case "c" -> Optional.of(Wishes.open(model, Screen.Plain.BESIDE));
            case "s" -> Optional.of(Wishes.open(model, Screen.Plain.STRIP));
            default -> Optional.empty();
        };
    }

    /** Whoever does anything wants to look: it stops showing itself, unless that is what the key is about. */
    static Model calmed(Model model, Msg msg) {
        boolean running = model.reel().isPresent() && pace(model).isRunning();
        boolean about = msg instanceof Msg.Type type && "a+=-".contains(Keys.latin(type.text()));
        return running && !about ? with(model, pace(model).standing()) : model;
    }

    private static Pace pace(Model model) {
        return model.reel().orElseThrow().pace();
    }

    private static Model with(Model model, Pace pace) {
        Reel reel = model.reel().orElseThrow().withPace(pace);
        return model.inSession(model.session().withReel(List.of(reel)));
    }

    private static Next toggled(Model model) {
        if (pace(model).isRunning()) {
            return Next.of(with(model, pace(model).standing())
                    .withNotice(model.messages().text("replay.stopped")));
        }
        Model there = Replaying.place(model) == model.reel().orElseThrow().length()
                ? Replaying.look(model, 0).model()
                : model;
        String speed = pace(model).times();
        return waiting(
                with(there, pace(there).running()).withNotice(model.messages().text("replay.running", speed)));
    }

    private static Next paced(Model model, int by) {
        Model changed = with(model, pace(model).faster(by));
        Model told = changed.withNotice(
                model.messages().text("replay.speed", pace(changed).times()));
        return pace(told).isRunning() ? waiting(told) : Next.of(told);
    }

    /** As long as what is in the window takes to read. */
    private static Next waiting(Model model) {
        Layout layout = model.layout();
        int words = 0;
        int last = Math.min(layout.body().size(), layout.scroll() + layout.height());
        for (Line line : layout.body().subList(layout.scroll(), last)) {
            words += words(line);
        }
        return Next.of(
                model, new Command.Wait(pace(model).millis(words), pace(model).beat()));
    }

    private static int words(Line line) {
        int words = 0;
        for (Run run : line.runs()) {
            boolean within = false;
            for (char sign : run.text().toCharArray()) {
                words += sign != ' ' && !within ? 1 : 0;
                within = sign != ' ';
            }
        }
        return words;
    }

    /** The time is over: a page on, then a decision on, then the end. */
    static Next tick(Model model, Msg.Tick tick) {
        boolean meant = model.reel().isPresent()
                && pace(model).isRunning()
                && pace(model).beat() == tick.beat();
        if (!meant) {
            return Next.of(model);
        }
        Model next = with(model, pace(model).running());
        if (!model.size().isEnough()) {
            return waiting(next);
        }
        if (model.layout().hasBelow()) {
            return waiting(Moving.page(next, 1));
        }
        if (Replaying.place(model) < model.reel().orElseThrow().length()) {
            return waiting(Replaying.look(next, Replaying.place(model) + 1).model());
        }
        return Next.of(
                with(next, pace(next).standing()).withNotice(model.messages().text("replay.at-end")));
    }
}
