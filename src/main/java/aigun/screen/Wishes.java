package aigun.screen;

import aigun.play.Game;
import aigun.screen.Update.Next;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a player can want on many screens, and whether it can be had now. */
final class Wishes {
    private Wishes() {}

    static Next grant(Model model, Wish wish) {
        return switch (wish) {
            case HELP -> open(model, Screen.Plain.HELP);
            case DRAFT -> inGame(model, Screen.Plain.DRAFT);
            case PAPERS -> inGame(model, Screen.Plain.PAPERS);
            case LOG -> inGame(model, Screen.Plain.LOG);
            case DEBRIEF -> debrief(model);
            case UNDO -> undo(model);
            case REDO -> redo(model);
            case NEXT_VIEW -> Next.of(nextView(model));
            case BACK -> back(model);
            case LEAVE -> leave(model);
            case SUSPEND -> Next.of(model, Command.Plain.SUSPEND);
            case REDRAW -> Next.of(model, Command.Plain.REDRAW);
        };
    }

    static Next open(Model model, Screen screen) {
        if (model.desk().top().equals(screen)) {
            return Next.of(model);
        }
        List<Screen> screens = new ArrayList<>(model.desk().screens());
        screens.add(screen);
        return Next.of(model.showing(screens));
    }

    private static Next inGame(Model model, Screen screen) {
        return model.game().isEmpty() ? say(model, "not.playing") : open(model, screen);
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
        int length = model.playing().play().length();
        return length == 0
                ? say(model, "not.undone")
                : Choosing.keep(model, model.playing().back(length - 1));
    }

    private static Next redo(Model model) {
        if (model.game().isEmpty()) {
            return say(model, "not.playing");
        }
        Optional<Game.Change> again = model.playing().again();
        return again.isEmpty() ? say(model, "not.redone") : Choosing.keep(model, again.get());
    }

    static Model nextView(Model model) {
        Model.Session session = model.session();
        Viewing next = session.viewing().next();
        Model changed = model.withSession(new Model.Session(session.game(), next, session.levels(), session.waiting()));
        String view = model.messages().text("view." + next.word());
        return changed.withNotice(model.messages().text("view.now", view));
    }

    /** To the screen beneath; from the game itself and from the title it asks whether to leave. */
    static Next back(Model model) {
        List<Screen> screens = model.desk().screens();
        boolean bottom = model.desk().top() == Screen.Plain.PLAY || screens.size() == 1;
        return bottom ? leave(model) : Next.of(model.showing(screens.subList(0, screens.size() - 1)));
    }

    private static Next leave(Model model) {
        return model.desk().top() == Screen.Plain.LEAVING
                ? Next.of(model, Command.Plain.QUIT)
                : open(model, Screen.Plain.LEAVING);
    }

    static Next say(Model model, String key) {
        return Next.of(model.withNotice(model.messages().text(key)));
    }
}
