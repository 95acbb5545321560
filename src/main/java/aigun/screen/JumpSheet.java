package aigun.screen;

import aigun.model.Flag;
import aigun.model.Pack;
import aigun.model.Scene;
import aigun.model.Start;
import aigun.model.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Every scene to be entered, and the state it is entered with; or what a search finds of both. */
final class JumpSheet {
    private final Messages messages;
    private final Screen.Jump screen;
    private final Start from;
    private final List<Doc.Block> story = new ArrayList<>();
    private final Choices choices = new Choices();

    private JumpSheet(Messages messages, Screen.Jump screen, Start from) {
        this.messages = messages;
        this.screen = screen;
        this.from = from;
    }

    static Sheet of(Model.Ground ground, Model.Session session, Screen.Jump screen) {
        Start from = Jumping.from(ground, session, screen);
        JumpSheet sheet = new JumpSheet(ground.messages(), screen, from);
        if (session.game().stream().anyMatch(game -> 0 < game.play().length())) {
            sheet.story.add(TitleSheets.words(ground.messages().text("jump.left")));
        }
        return sheet.sheet(ground.world().get(0).story().pack(), Behind.turned(from, ground, session));
    }

    /** @param turned with what is behind it forgotten, or remembered */
    private Sheet sheet(Pack pack, Start turned) {
        scenes(pack);
        tracks(pack);
        flags(pack);
        past(turned);
        if (choices.actions().isEmpty()) {
            story.add(TitleSheets.words(messages.text("look.none")));
        }
        choices.add(messages.text("back"), Action.Plain.BACK);
        String info =
                screen.words().isEmpty() ? messages.text("jump.how") : messages.text("look.words", screen.words());
        Sheet.Head head = new Sheet.Head(messages.text("jump.title"), pack.title(), info);
        return Sheet.of(head, new Doc(story), choices, Sheets.hints(messages, "search", "choose", "back", "help"));
    }

    private void scenes(Pack pack) {
        boolean named = false;
        for (Scene scene : pack.scenes()) {
            if (isMeant(scene.id().text(), scene.title())) {
                named = headed(named, "jump.scenes");
                add(scene.id().text(), scene.title(), new Action.Jump(Jumping.at(from, scene, messages)));
            }
        }
    }

    private void tracks(Pack pack) {
        boolean named = false;
        for (Track track : pack.tracks()) {
            if (isMeant(track.id().text(), track.name())) {
                named = headed(named, "jump.tracks");
                int value = SetupSheet.level(from, track, List.of());
                String range = messages.text(
                        "watch.range",
                        track.word(value),
                        Integer.toString(track.least()),
                        Integer.toString(track.most()));
                add(track.id().text() + " = " + value, range, set(Jumping.raised(from, track)));
            }
        }
    }

    private void flags(Pack pack) {
        boolean named = false;
        for (Flag flag : pack.flags()) {
            if (isMeant(flag.id().text(), flag.name())) {
                named = headed(named, "jump.flags");
                String stands = from.flags().contains(flag.id()) ? "jump.stands" : "jump.stands-not";
                add(flag.id().text(), messages.text(stands), set(Jumping.turned(from, flag.id())));
            }
        }
    }

    private void past(Start turned) {
        boolean none = from.behind().equals(turned.behind());
        if (!none && isMeant(messages.text("jump.seen-and-taken"), "")) {
            choices.heading(messages.text("jump.past"));
            boolean kept = !from.behind().equals(Start.Behind.NOTHING);
            add(
                    messages.text("jump.seen-and-taken"),
                    messages.text(kept ? "jump.remembered" : "jump.forgotten"),
                    set(turned));
        }
    }

    private boolean headed(boolean named, String key) {
        if (!named) {
            choices.heading(messages.text(key));
        }
        return true;
    }

    private Action set(Start changed) {
        return new Action.Turn(new Screen.Jump(screen.words(), List.of(changed)));
    }

    private void add(String id, String more, Action action) {
        choices.add(List.of(new Run(id, Role.CHOICE), new Run("  " + more, Role.DIM)), action);
    }

    private boolean isMeant(String id, String name) {
        String words = screen.words().toLowerCase(Locale.ROOT).strip();
        return id.contains(words) || name.toLowerCase(Locale.ROOT).contains(words);
    }
}
