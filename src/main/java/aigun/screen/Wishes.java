package aigun.screen;

import aigun.play.Game;
import aigun.play.Journal;
import aigun.play.Lookout;
import aigun.play.Play;
import aigun.screen.Update.Next;
import java.util.Optional;

/** What a player can want on many screens, and whether it can be had now. */
final class Wishes {
    private Wishes() {}

    static Next grant(Model model, Wish wish) {
        return Replaying.wish(model, wish).orElseGet(() -> granted(model, wish));
    }

    private static Next granted(Model model, Wish wish) {
        return switch (wish) {
            case HELP -> open(model, Screen.Plain.HELP);
            case DRAFT -> inGame(model, Screen.Plain.DRAFT);
            case MAP -> map(model);
            case PAPERS -> inGame(model, Screen.Plain.PAPERS);
            case LOOK -> inGame(model, new Screen.Look(""));
            case LOG -> inGame(model, Screen.Plain.LOG);
            case DEBRIEF -> debrief(model);
            case BRANCHES -> inGame(model, Screen.Plain.BRANCHES);
            case UNDO -> undo(model);
            case REDO -> redo(model);
            case NEXT_VIEW -> nextView(model);
            case BACK -> back(model);
            case LEAVE -> leave(model);
            case SUSPEND -> Next.of(model, Command.Plain.SUSPEND);
            case REDRAW -> Next.of(model, Command.Plain.REDRAW);
        };
    }

    static Next open(Model model, Screen screen) {
        if (model.desk().screen().equals(screen)) {
            return Next.of(model);
        }
        return new Next(model.withDesk(model.desk().plus(screen)), OtherwiseLines.asked(model, screen));
    }

    private static Next inGame(Model model, Screen screen) {
        return model.game().isEmpty() ? say(model, "not.playing") : open(model, screen);
    }

    private static Next map(Model model) {
        boolean none = model.game().isPresent() && Scribe.of(model).pack().map().isEmpty();
        return none ? say(model, "map.none") : inGame(model, new Screen.Map(Lookout.FIRST, 0));
    }

    private static Next debrief(Model model) {
        if (model.game().isEmpty()) {
            return say(model, "not.playing");
        }
        return model.playing().play().isOver()
                ? open(model, new Screen.Debrief(Screen.Part.CONTENTS))
                : say(model, "not.over");
    }

    private static Next undo(Model model) {
        if (model.game().isEmpty()) {
            return say(model, "not.playing");
        }
        Play play = model.playing().play();
        int length = play.length();
        if (length == 0) {
            return say(model, "not.undone");
        }
        String label = DeedSheets.label(Scribe.of(model), play.turn(length).option());
        return Choosing.keep(told(model, "undone", label), model.playing().back(length - 1));
    }

    private static Next redo(Model model) {
        if (model.game().isEmpty()) {
            return say(model, "not.playing");
        }
        Optional<Game.Change> again = model.playing().again();
        if (again.isEmpty()) {
            return say(model, "not.redone");
        }
        return Choosing.keep(told(model, "redone"), again.get());
    }

    /** A game's journal remembers the view, so that it is resumed in it. */
    static Next nextView(Model model) {
        Model said = inNextView(model);
        if (model.game().isEmpty()
                || model.reel().isPresent()
                || model.session().waiting()) {
            return Next.of(said);
        }
        String word = said.session().viewing().word();
        return Next.of(said, new Command.Keep(model.playing().note(Journal.Note.VIEW, word)));
    }

    private static Model inNextView(Model model) {
        Viewing next = model.session().viewing().next();
        Model changed = model.withSession(model.session().withViewing(next));
        String view = model.messages().text("view." + next.word());
        return told(changed, "view.now", view, model.messages().text("view." + next.word() + ".what"));
    }

    /** To the screen beneath; from the game itself and from the title it asks whether to leave. */
    static Next back(Model model) {
        Desk desk = model.desk();
        boolean bottom = desk.screen() == Screen.Plain.PLAY
                || desk.screen() == Screen.Plain.REPLAY
                || desk.places().size() == 1;
        return bottom ? leave(model) : Next.of(model.withDesk(desk.minusTop()));
    }

    /** Asks first, unless it has asked already or the window is too small to show the question. */
    private static Next leave(Model model) {
        boolean asked = model.desk().screen() == Screen.Plain.LEAVING;
        return asked || !model.size().isEnough()
                ? Next.of(model, Command.Plain.QUIT)
                : open(model, Screen.Plain.LEAVING);
    }

    private static Model told(Model model, String key, String... values) {
        return model.withNotice(model.messages().text(key, values));
    }

    static Next say(Model model, String key) {
        return Next.of(model.withNotice(model.messages().text(key)));
    }
}
