package aigun.screen;

import aigun.model.ChoiceId;
import aigun.play.Alignment;
import aigun.play.Fork;
import aigun.play.Game;
import aigun.play.Play;
import aigun.screen.Update.Next;
import java.util.List;
import java.util.Optional;

/** What is done with a path that is only looked at. Nothing of it is kept, unless one plays on from somewhere. */
final class Replaying {
    private Replaying() {}

    /** Opens a path that was asked for before anything else. */
    static Next opened(Model model, Msg.Replay replay) {
        Reel reel = new Reel(replay.whole(), replay.name(), replay.beside(), List.of(), Pace.STILL);
        Model.Session session = Model.Session.at(replay.viewing()).withReel(List.of(reel));
        Desk desk = Desk.opened(replay.notice(), Screen.Plain.TITLE, Screen.Plain.REPLAY);
        Desk shown = replay.beside().isEmpty() ? desk : desk.plus(Screen.Plain.BESIDE);
        return Next.of(at(model, session, shown, replay.at()));
    }

    /** Looks at the game that is on, from its first decision. */
    static Next begun(Model model) {
        Game game = model.playing();
        String name = model.messages().text("replay.own");
        Reel reel = new Reel(game.play(), name, List.of(), List.of(game), Pace.STILL);
        Desk desk = Desk.opened("", Screen.Plain.TITLE, Screen.Plain.REPLAY);
        return Next.of(at(model, model.session().withReel(List.of(reel)), desk, 0));
    }

    private static Model at(Model model, Model.Session session, Desk desk, int wanted) {
        Reel reel = session.reel().get(0);
        Game game = Game.looking(reel.whole().at(reel.within(wanted)));
        return Model.of(model.ground(), session.withGame(List.of(game)), desk, model.size());
    }

    /** How many decisions lie before what is looked at. */
    static int place(Model model) {
        return model.playing().play().length();
    }

    private static Reel reel(Model model) {
        return model.reel().orElseThrow(() -> new IllegalStateException("no path is looked at"));
    }

    /** Another place along the path; what shows it stays open. */
    static Next look(Model model, int wanted) {
        Reel reel = reel(model);
        if (wanted < 0 || reel.length() < wanted) {
            return Wishes.say(model, wanted < 0 ? "replay.at-start" : "replay.at-end");
        }
        return Next.of(at(model, model.session(), desk(model.desk()), wanted));
    }

    static Next departure(Model model, int direction) {
        int place = place(model);
        int there =
                0 < direction ? reel(model).departureAfter(place) : reel(model).departureBefore(place);
        return there == place ? Wishes.say(model, "replay.no-departure") : look(model, there);
    }

    /** The draft and the map show each place as well as the path's own screen does; what else lies on it is put away. */
    private static Desk desk(Desk desk) {
        Screen top = desk.screen();
        Desk replay = desk.plus(Screen.Plain.REPLAY);
        return shows(top) && top != Screen.Plain.REPLAY ? replay.plus(top).withTop(desk.top()) : replay;
    }

    /** Whether a screen shows a place along the path, so that another can be gone to from it. */
    static boolean shows(Screen screen) {
        return screen == Screen.Plain.REPLAY || screen == Screen.Plain.DRAFT || screen instanceof Screen.Map;
    }

    /** Empty for what is done there as everywhere. */
    static Optional<Next> act(Model model, Action action) {
        if (model.reel().isEmpty()) {
            return Optional.empty();
        }
        if (action instanceof Action.Look look) {
            return Optional.of(look(model, look.at()));
        }
        if (action instanceof Action.GoTo goTo) {
            return Optional.of(look(model, goTo.decisions()));
        }
        if (action instanceof Action.Take take) {
            return Optional.of(take(model, take.choice()));
        }
        if (action instanceof Action.Fork fork) {
            return Optional.of(fork(model, fork.choice()));
        }
        return Optional.empty();
    }

    /** The other of two paths that are compared, where they part. */
    static Next turned(Model model) {
        Reel reel = reel(model).turned();
        int parting = Alignment.of(reel.whole(), reel.beside().get(0).whole()).shared();
        Model.Session session = model.session().withReel(List.of(reel));
        return Next.of(at(model, session, model.desk().plus(Screen.Plain.BESIDE), parting));
    }

    /** What was decided leads on; anything else is a way of one's own, which is asked about first. */
    private static Next take(Model model, ChoiceId choice) {
        int place = place(model);
        Play whole = reel(model).whole();
        boolean was = place < whole.length()
                && whole.turn(place + 1).decision().choice().equals(choice);
        return was ? look(model, place + 1) : Wishes.open(model, new Screen.Forking(List.of(choice)));
    }

    /** Empty for what is granted there as everywhere. */
    static Optional<Next> wish(Model model, Wish wish) {
        if (model.reel().isEmpty()) {
            return Optional.empty();
        }
        return switch (wish) {
            case UNDO -> Optional.of(look(model, place(model) - 1));
            case REDO -> Optional.of(look(model, place(model) + 1));
            case BACK -> model.desk().screen() == Screen.Plain.REPLAY ? closed(model) : Optional.empty();
            case DEBRIEF ->
                model.playing().play().isOver()
                        ? Optional.empty()
                        : Optional.of(Wishes.say(model, "replay.debrief-at-end"));
            case BRANCHES -> Optional.of(Wishes.say(model, "replay.no-branches"));
            default -> Optional.empty();
        };
    }

    /** Back to the game it was opened from; without one, what is asked everywhere is asked here. */
    private static Optional<Next> closed(Model model) {
        Reel reel = reel(model);
        if (reel.left().isEmpty()) {
            return Optional.empty();
        }
        Model.Session session = model.session().withGame(reel.left()).withReel(List.of());
        Desk desk = Desk.opened("", Screen.Plain.TITLE, Screen.Plain.PLAY);
        return Optional.of(Next.of(Model.of(model.ground(), session, desk, model.size())));
    }

    /**
     * Plays on from here: in a game of its own, which names the path it came from; or, where one looked at one's own game,
     * as a branch of it.
     */
    private static Next fork(Model model, List<ChoiceId> choice) {
        if (model.session().waiting()) {
            return Next.of(model);
        }
        Reel reel = reel(model);
        int place = place(model);
        if (!reel.left().isEmpty()) {
            return Choosing.keep(model, branched(reel.left().get(0).back(place), choice));
        }
        World world = model.world().orElseThrow(() -> new IllegalStateException("nothing to play"));
        Play play = model.playing().play();
        Play begun = choice.isEmpty() ? play : play.take(choice.get(0));
        String parent = reel.name() + " " + place;
        Game.Change forked = Fork.of(begun, world.header(play, model.session().viewing()), parent);
        return Next.of(model.withWaiting(true), new Command.Begin(forked));
    }

    private static Game.Change branched(Game.Change back, List<ChoiceId> choice) {
        if (choice.isEmpty()) {
            return back;
        }
        Game.Change taken = back.game().take(choice.get(0));
        return new Game.Change(taken.game(), back.lines() + taken.lines());
    }
}
