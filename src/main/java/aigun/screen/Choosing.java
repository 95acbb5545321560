package aigun.screen;

import aigun.engine.Option;
import aigun.model.ChoiceId;
import aigun.model.Start;
import aigun.model.StartId;
import aigun.model.Track;
import aigun.model.TrackId;
import aigun.play.Game;
import aigun.play.Journal;
import aigun.play.PathHeader;
import aigun.screen.Update.Next;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What comes of choosing an entry. */
final class Choosing {
    private Choosing() {}

    static Next choose(Model model, int number) {
        List<Action> actions = model.sheet().actions();
        if (number < 1 || actions.size() < number) {
            return Wishes.say(model, "no.such.choice");
        }
        if (model.session().waiting()) {
            return Next.of(model);
        }
        return act(model, actions.get(number - 1), number);
    }

    private static Next act(Model model, Action action, int number) {
        Optional<Next> special = Replaying.act(model, action).or(() -> Branching.act(model, action));
        if (special.isPresent()) {
            return special.get();
        }
        if (action instanceof Action.Take take) {
            return take(model, take.choice());
        }
        if (action instanceof Action.Open open) {
            return open(model, open.screen());
        }
        if (action instanceof Action.Turn turn) {
            return Next.of(model.withDesk(model.desk().withTop(Desk.Place.opened(turn.screen()))));
        }
        if (action instanceof Action.Print print) {
            return Printing.asked(model, print.form());
        }
        if (action instanceof Action.Resume resume) {
            return Next.of(model.withWaiting(true), new Command.Open(resume.id()));
        }
        if (action instanceof Action.Load load) {
            return Next.of(model.withWaiting(true), new Command.Load(load.pack()));
        }
        if (action instanceof Action.GoTo goTo) {
            String said = model.messages().text("gone.back", Integer.toString(goTo.decisions() + 1));
            return keep(model.withNotice(said), model.playing().back(goTo.decisions()));
        }
        if (action instanceof Action.Adjust adjust) {
            return Next.of(adjusted(model, adjust.track(), adjust.by())
                    .movedTo(number, model.desk().top().scroll()));
        }
        return plain(model, (Action.Plain) action);
    }

    private static Next plain(Model model, Action.Plain action) {
        return switch (action) {
            case BACK -> Wishes.back(model);
            case BEGIN -> begin(model, ((Screen.Setup) model.desk().screen()).start());
            case NEXT_VIEW -> Wishes.nextView(model);
            case DRAW -> draw(model);
            case TITLE -> title(model);
            case REPLAY -> Replaying.begun(model);
            case OTHER_PATH -> Replaying.turned(model);
            case LEAVE -> Next.of(model, Command.Plain.QUIT);
        };
    }

    /** Decides on something that is open now, as if it stood on the screen. */
    static Next decide(Model model, ChoiceId choice) {
        Action take = new Action.Take(choice);
        return Replaying.act(model, take).orElseGet(() -> take(model, choice));
    }

    /** A paper that is read leaves a note in the journal, which changes nothing; a start is set up from how it stands. */
    static Next open(Model model, Screen screen) {
        if (screen instanceof Screen.Setup) {
            return Wishes.open(model.withSession(model.session().withLevels(List.of())), screen);
        }
        Next opened = Wishes.open(model, screen);
        boolean plays = model.game().isPresent() && model.reel().isEmpty();
        if (screen instanceof Screen.Reading reading && plays) {
            Game.Change note =
                    model.playing().note(Journal.Note.READ, reading.paper().text());
            return new Next(opened.model(), List.of(new Command.Keep(note)));
        }
        return opened;
    }

    private static Next take(Model model, ChoiceId choice) {
        return keep(model, model.playing().take(choice));
    }

    /** Nothing counts before it is on the disk. */
    static Next keep(Model model, Game.Change change) {
        if (model.session().waiting()) {
            return Next.of(model);
        }
        return Next.of(model.withWaiting(true), new Command.Keep(change));
    }

    static Next begin(Model model, StartId start) {
        World world = model.world().orElseThrow(() -> new IllegalStateException("nothing to begin"));
        PathHeader header =
                world.header(start, model.session().levels(), model.session().viewing());
        return Next.of(model.withWaiting(true), new Command.Begin(Game.begin(world.story(), header)));
    }

    private static Next draw(Model model) {
        List<Integer> weights = new ArrayList<>();
        for (Option option : model.playing().play().options()) {
            if (option.kind() instanceof Option.Kind.Branch branch) {
                weights.add(branch.branch().weight());
            }
        }
        return Next.of(model.withWaiting(true), new Command.Draw(weights));
    }

    static Next drawn(Model model, int branch) {
        return take(model, model.playing().play().options().get(branch).id());
    }

    private static Next title(Model model) {
        Model.Session none = Model.Session.at(model.session().viewing());
        Desk desk = Desk.opened("", Screen.Plain.TITLE);
        return Next.of(Model.of(model.ground(), none, desk, model.size()), Command.Plain.SHELVE);
    }

    /** Left and right change a track on the screen where one is set up. */
    static Next adjust(Model model, int by) {
        List<Action> actions = model.sheet().actions();
        if (0 < model.cursor() && actions.get(model.cursor() - 1) instanceof Action.Adjust adjust) {
            int cursor = model.cursor();
            int scroll = model.desk().top().scroll();
            return Next.of(adjusted(model, adjust.track(), by).movedTo(cursor, scroll));
        }
        return Next.of(model);
    }

    /** One up or down; beyond an end it begins at the other. */
    private static Model adjusted(Model model, TrackId id, int by) {
        StartId startId = ((Screen.Setup) model.desk().screen()).start();
        Start start = model.start(startId);
        Track track = model.world().orElseThrow().story().pack().track(id);
        Model.Session session = model.session();
        int span = track.most() - track.least() + 1;
        int value = SetupSheet.level(start, track, session.levels()) + by - track.least();
        List<Start.Level> levels = new ArrayList<>();
        for (Start.Level level : session.levels()) {
            if (!level.track().equals(id)) {
                levels.add(level);
            }
        }
        int set = track.least() + Math.floorMod(value, span);
        if (set != SetupSheet.level(start, track, List.of())) {
            levels.add(new Start.Level(id, set));
        }
        return model.withSession(session.withLevels(levels));
    }
}
