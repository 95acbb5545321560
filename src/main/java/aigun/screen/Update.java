package aigun.screen;

import aigun.play.Game;
import aigun.play.Journal;
import aigun.play.Replay;
import java.util.List;
import java.util.Optional;

/** The whole behaviour of the screen: what each message makes of the model. Pure; asks for the world by commands. */
public final class Update {
    private Update() {}

    /** The next model, and what the world is to do, in order. */
    public record Next(Model model, List<Command> commands) {
        public Next {
            commands = List.copyOf(commands);
        }

        static Next of(Model model) {
            return new Next(model, List.of());
        }

        static Next of(Model model, Command command) {
            return new Next(model, List.of(command));
        }
    }

    public static Next update(Model before, Msg msg) {
        if (msg instanceof Msg.Resize resize) {
            return Next.of(before.withSize(new Size(Math.max(1, resize.columns()), Math.max(1, resize.rows()))));
        }
        Optional<Next> told = told(before, msg);
        if (told.isPresent()) {
            return told.get();
        }
        Model model = Running.calmed(before.desk().notice().isEmpty() ? before : before.withNotice(""), msg);
        Optional<Next> special = special(model, msg);
        if (special.isPresent()) {
            return special.get();
        }
        if (msg instanceof Msg.Press press) {
            return Keys.press(model, press);
        }
        if (msg instanceof Msg.Type type) {
            return Keys.type(model, type);
        }
        if (msg instanceof Msg.Click click) {
            int entry = model.layout().entryAt(click.column(), click.row());
            return entry == 0 ? Next.of(model) : Choosing.choose(model, entry);
        }
        if (msg instanceof Msg.Scroll scroll) {
            return Next.of(Moving.scroll(model, 3 * scroll.by()));
        }
        if (msg instanceof Msg.Choose choose) {
            return Choosing.choose(model, choose.number());
        }
        if (msg instanceof Msg.Ask ask) {
            return Wishes.grant(model, ask.wish());
        }
        return Next.of(model);
    }

    /** What keys do on some screens alone; empty for what they do everywhere. */
    private static Optional<Next> special(Model model, Msg msg) {
        return MapMoves.of(model, msg)
                .or(() -> Searching.of(model, msg))
                .or(() -> Branching.typed(model, msg))
                .or(() -> Running.of(model, msg));
    }

    /** What the world tells; empty for what the player does. */
    private static Optional<Next> told(Model model, Msg msg) {
        if (msg instanceof Msg.Loaded loaded) {
            return Optional.of(Next.of(loaded(model, loaded.world())));
        }
        if (msg instanceof Msg.Games games) {
            return Optional.of(Next.of(model.withGround(model.ground().withShelf(games.shelf()))));
        }
        if (msg instanceof Msg.Reckoned reckoned) {
            return Optional.of(Next.of(model.withGround(model.ground().withReckoned(reckoned))));
        }
        if (msg instanceof Msg.Kept kept) {
            return Optional.of(Next.of(kept(model, kept.change().game())));
        }
        if (msg instanceof Msg.Failed failed) {
            return Optional.of(Next.of(model.withWaiting(false).withNotice(failed.sentence())));
        }
        if (msg instanceof Msg.Printed printed) {
            String key = model.ground().isTrial() ? "printed.trial" : "printed";
            return Optional.of(Next.of(model.withNotice(model.messages().text(key, printed.file()))));
        }
        if (msg instanceof Msg.Replay replay) {
            return Optional.of(Replaying.opened(model, replay));
        }
        if (msg instanceof Msg.Tick tick) {
            return Optional.of(Running.tick(model, tick));
        }
        if (msg instanceof Msg.Opened opened) {
            return Optional.of(opened(model, opened));
        }
        if (msg instanceof Msg.Drawn drawn) {
            return Optional.of(Choosing.drawn(model.withWaiting(false), drawn.branch()));
        }
        if (msg instanceof Msg.Start start) {
            Model.Session session = Model.Session.at(start.viewing()).withLevels(start.levels());
            return Optional.of(Choosing.begin(model.withSession(session), start.start()));
        }
        return msg == Msg.Closed.CLOSED ? Optional.of(Next.of(model, Command.Plain.QUIT)) : Rebuilding.of(model, msg);
    }

    /** The title of a pack, as it is where another was there before. */
    private static Model loaded(Model model, World world) {
        Model.Ground ground = model.ground().withWorld(world);
        if (model.world().isEmpty()) {
            return model.withGround(ground);
        }
        Model.Session session = Model.Session.at(model.session().viewing());
        return Model.of(ground, session, Desk.opened("", Screen.Plain.TITLE), model.size());
    }

    /** What was decided is on the disk, so it counts; a note changes nothing that is shown. */
    private static Model kept(Model model, Game game) {
        boolean moved = model.game().isEmpty() || !model.playing().play().equals(game.play());
        Model.Session now = model.session().withGame(List.of(game)).withReel(List.of());
        if (!moved) {
            return model.withSession(now);
        }
        Desk desk = Desk.opened(model.desk().notice(), Screen.Plain.TITLE, Screen.Plain.PLAY);
        return Model.of(model.ground(), now, desk, model.size());
    }

    private static Next opened(Model model, Msg.Opened opened) {
        Model ready = model.withWaiting(false);
        Optional<Game.Resumed> resumed = model.world().flatMap(world -> Game.resume(world.story(), opened.journal()));
        if (resumed.isEmpty()) {
            String sentence = ready.messages().text("resume.unfit");
            return Next.of(ready.withNotice(sentence), Command.Plain.SHELVE);
        }
        Game.Change change = resumed.get().change();
        Viewing viewing = viewing(opened.journal());
        Model.Session session = Model.Session.at(viewing).withWaiting(true);
        Model waiting = ready.withNotice(notice(ready.messages(), opened, resumed.get()));
        Model quiet = new Model(waiting.ground(), session, waiting.desk(), waiting.size(), waiting.page());
        return Next.of(quiet, new Command.Keep(change));
    }

    /** The view the game was last played in. */
    private static Viewing viewing(Journal journal) {
        String word = journal.header().view();
        for (Journal.Note note : journal.notes()) {
            word = note.kind().equals(Journal.Note.VIEW) ? note.text() : word;
        }
        return Viewing.of(word);
    }

    private static String notice(Messages messages, Msg.Opened opened, Game.Resumed resumed) {
        String replayed = "";
        if (resumed.replayed() instanceof Replay.Result.Diverged diverged) {
            replayed = messages.text("resume.diverged", Integer.toString(diverged.step()));
        }
        String gap = opened.notice().isEmpty() || replayed.isEmpty() ? "" : " ";
        return opened.notice() + gap + replayed;
    }
}
