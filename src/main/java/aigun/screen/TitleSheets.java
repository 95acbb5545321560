package aigun.screen;

import aigun.model.Pack;
import aigun.model.SceneId;
import aigun.model.Side;
import aigun.model.Start;
import aigun.model.StartId;
import aigun.play.Renames;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What one sees before a game: the title, and what was left unfinished. */
final class TitleSheets {
    private TitleSheets() {}

    static Sheet title(Model.Ground ground, Model.Session session) {
        Messages messages = ground.messages();
        Choices choices = new Choices();
        List<Sheet.Hint> hints = new ArrayList<>(Sheets.hints(messages, "choose"));
        String name = messages.text("title.program");
        List<Doc.Block> story = new ArrayList<>();
        if (ground.world().isEmpty()) {
            story.add(words(messages.text("title.loading")));
        } else {
            Pack pack = ground.world().get(0).story().pack();
            name = pack.title();
            story.addAll(Runs.blocks(pack.about(), new Marks(messages, pack, Viewing.PLAY)));
            saved(choices, ground, pack);
            starts(choices, ground, pack);
            others(choices, messages, ground.world().get(0).others(), hints);
        }
        more(choices, ground, session);
        Sheet.Head head = new Sheet.Head(name, messages.text("title.kind"), "");
        hints.addAll(Sheets.hints(messages, "view", "help", "quit"));
        return Sheet.of(head, new Doc(story), choices, hints);
    }

    private static void saved(Choices choices, Model.Ground ground, Pack pack) {
        List<SavedGame> saved = ground.shelf().left();
        if (saved.isEmpty()) {
            return;
        }
        Messages messages = ground.messages();
        choices.heading(messages.text("title.left"));
        SavedGame latest = saved.get(0);
        choices.add(
                messages.text("title.resume", startTitle(pack, latest)),
                List.of(where(messages, pack, latest)),
                new Action.Resume(latest.id()));
        if (1 < saved.size()) {
            String many = Integer.toString(saved.size());
            choices.add(messages.text("title.all", many), new Action.Open(Screen.Plain.RESUME));
        }
    }

    /** Every start beneath the name of its side; a start that is a table and nothing else says so. */
    private static void starts(Choices choices, Model.Ground ground, Pack pack) {
        Messages messages = ground.messages();
        for (Side side : pack.sides()) {
            boolean named = false;
            for (Start start : pack.starts()) {
                if (start.side().equals(side.id())) {
                    if (!named) {
                        choices.heading(messages.text("title.side", side.name()));
                        named = true;
                    }
                    choices.add(
                            start.title(),
                            known(ground, pack, start.id()),
                            new Action.Open(new Screen.Setup(start.id())));
                }
            }
        }
    }

    /** They may lie below the window, so their keys stand at the foot as well. */
    private static void others(Choices choices, Messages messages, List<OtherPack> others, List<Sheet.Hint> hints) {
        if (!others.isEmpty()) {
            choices.heading(messages.text("title.others"));
        }
        for (OtherPack other : others) {
            choices.add(other.title(), new Action.Load(other));
            hints.add(new Sheet.Hint(Integer.toString(choices.actions().size()), other.title()));
        }
    }

    /** How many ways lead on from a start, and to how many of its endings the player came: what of that is known. */
    private static List<String> known(Model.Ground ground, Pack pack, StartId start) {
        Messages messages = ground.messages();
        List<String> known = new ArrayList<>();
        for (Ways ways : ground.shelf().ways()) {
            if (ways.start().equals(start)) {
                String number = new Figures(messages).large(ways.number());
                known.add(messages.text("title.ways", number, Integer.toString(ways.endings())));
            }
        }
        Renames renames = Renames.of(pack);
        SortedSet<String> seen = new TreeSet<>();
        for (Ended ended : ground.shelf().ended()) {
            if (renames.now(ended.start()).equals(start)) {
                seen.add(renames.now(ended.ending()).text());
            }
        }
        if (!seen.isEmpty()) {
            known.add(messages.text("title.seen", Integer.toString(seen.size())));
        }
        return known.isEmpty() ? List.of() : List.of(String.join(" ", known));
    }

    private static void more(Choices choices, Model.Ground ground, Model.Session session) {
        Messages messages = ground.messages();
        choices.heading(messages.text("title.more"));
        int finished = ground.shelf().finished().size();
        if (0 < finished) {
            String many = messages.text("title.finished", Integer.toString(finished));
            choices.add(many, new Action.Open(Screen.Plain.FINISHED));
        }
        choices.add(view(messages, session), Action.Plain.NEXT_VIEW);
        choices.add(messages.text("title.help"), new Action.Open(Screen.Plain.HELP));
        choices.add(messages.text("title.leave"), Action.Plain.LEAVE);
    }

    /** The view that is set, and what it means. */
    static String view(Messages messages, Model.Session session) {
        String view = session.viewing().word();
        return messages.text("title.view", messages.text("view." + view), messages.text("view." + view + ".what"));
    }

    static Sheet resume(Model.Ground ground) {
        return games(ground, "resume.title", ground.shelf().left());
    }

    /** Those that ended; opened, each stands at its end. */
    static Sheet finished(Model.Ground ground) {
        return games(ground, "finished.title", ground.shelf().finished());
    }

    private static Sheet games(Model.Ground ground, String title, List<SavedGame> games) {
        Messages messages = ground.messages();
        Choices choices = new Choices();
        Pack pack = ground.world().get(0).story().pack();
        for (SavedGame game : games) {
            choices.add(startTitle(pack, game), List.of(where(messages, pack, game)), new Action.Resume(game.id()));
        }
        Sheet.Head head = new Sheet.Head(messages.text(title), pack.title(), "");
        return Sheet.of(head, Doc.EMPTY, choices, Sheets.hints(messages, "choose", "scroll", "back", "help", "quit"));
    }

    /** The start's title, or its id when the pack no longer has it. */
    private static String startTitle(Pack pack, SavedGame saved) {
        return pack.start(Renames.of(pack).now(saved.start()))
                .map(Start::title)
                .orElse(saved.start().text());
    }

    private static String where(Messages messages, Pack pack, SavedGame saved) {
        if (saved.scene().isEmpty() && saved.ending().isEmpty()) {
            return messages.text("resume.begun", saved.when());
        }
        boolean over = !saved.ending().isEmpty();
        SceneId last = over ? saved.ending().get(0) : saved.scene().get(0);
        String scene = new PackWords(pack, messages).title(Renames.of(pack).now(last));
        return over
                ? messages.text("finished.where", scene, saved.when())
                : messages.text("resume.where", Integer.toString(saved.decisions()), scene, saved.when());
    }

    static Doc.Block words(String text) {
        return new Doc.Text(0, List.of(new Run(text, Role.DIM)));
    }
}
