package aigun.screen;

import aigun.model.Pack;
import aigun.model.Scene;
import aigun.model.SceneId;
import aigun.model.Side;
import aigun.model.Start;
import aigun.model.StartId;
import aigun.model.Track;
import aigun.model.TrackId;
import java.util.ArrayList;
import java.util.List;

/** What one sees before a game: the title, what was left, and a start as it is set up. */
final class TitleSheets {
    private TitleSheets() {}

    static Sheet title(Model.Ground ground, Model.Session session) {
        Messages messages = ground.messages();
        Choices choices = new Choices();
        if (ground.world().isEmpty()) {
            Doc loading = new Doc(List.of(words(messages.text("title.loading"))));
            more(choices, messages, session);
            return new Sheet(
                    head(messages.text("title.program"), messages),
                    loading,
                    Doc.EMPTY,
                    choices.doc(),
                    choices.actions(),
                    hints(messages));
        }
        Pack pack = ground.world().get(0).story().pack();
        saved(choices, ground, pack);
        for (Start start : pack.starts()) {
            choices.add(start.title(), new Action.Open(new Screen.Setup(start.id())));
        }
        more(choices, messages, session);
        return new Sheet(
                head(pack.title(), messages),
                new Doc(Runs.blocks(pack.about(), Viewing.PLAY)),
                Doc.EMPTY,
                choices.doc(),
                choices.actions(),
                hints(messages));
    }

    private static Sheet.Head head(String title, Messages messages) {
        return new Sheet.Head(title, messages.text("title.kind"), "");
    }

    private static List<Sheet.Hint> hints(Messages messages) {
        return Sheets.hints(messages, "choose", "number", "view", "help", "quit");
    }

    private static void saved(Choices choices, Model.Ground ground, Pack pack) {
        if (!ground.saved().isEmpty()) {
            SavedGame latest = ground.saved().get(0);
            choices.add(
                    ground.messages().text("title.resume", startTitle(pack, latest.start())),
                    List.of(where(ground.messages(), pack, latest)),
                    new Action.Resume(latest.id()));
        }
        if (1 < ground.saved().size()) {
            String many = Integer.toString(ground.saved().size());
            choices.add(ground.messages().text("title.all", many), new Action.Open(Screen.Plain.RESUME));
        }
    }

    private static void more(Choices choices, Messages messages, Model.Session session) {
        String view = session.viewing().word();
        choices.add(
                messages.text("title.view", messages.text("view." + view)),
                List.of(messages.text("view." + view + ".what")),
                Action.Plain.NEXT_VIEW);
        choices.add(messages.text("title.help"), new Action.Open(Screen.Plain.HELP));
        choices.add(messages.text("title.leave"), Action.Plain.LEAVE);
    }

    static Sheet resume(Model.Ground ground, Model.Session session) {
        Messages messages = ground.messages();
        Choices choices = new Choices();
        Pack pack = ground.world().get(0).story().pack();
        for (SavedGame saved : ground.saved()) {
            choices.add(
                    startTitle(pack, saved.start()),
                    List.of(where(messages, pack, saved)),
                    new Action.Resume(saved.id()));
        }
        return new Sheet(
                new Sheet.Head(messages.text("resume.title"), "", ""),
                Doc.EMPTY,
                Doc.EMPTY,
                choices.doc(),
                choices.actions(),
                Sheets.hints(messages, "choose", "number", "back", "help"));
    }

    /** The start's title, or its id when the pack no longer has it. */
    private static String startTitle(Pack pack, StartId id) {
        return pack.start(id).map(Start::title).orElse(id.text());
    }

    private static String where(Messages messages, Pack pack, SavedGame saved) {
        String decisions = Integer.toString(saved.decisions());
        if (saved.scene().isEmpty()) {
            return messages.text("resume.begun", saved.when());
        }
        return messages.text(
                "resume.where", decisions, sceneTitle(pack, saved.scene().get(0)), saved.when());
    }

    private static String sceneTitle(Pack pack, SceneId id) {
        for (Scene scene : pack.scenes()) {
            if (scene.id().equals(id)) {
                return scene.title();
            }
        }
        return id.text();
    }

    static Sheet setup(Model.Ground ground, Model.Session session, StartId id) {
        Messages messages = ground.messages();
        Pack pack = ground.world().get(0).story().pack();
        Start start = pack.start(id).orElseThrow(() -> new IllegalArgumentException("no start " + id));
        List<Doc.Block> story = new ArrayList<>(Runs.blocks(start.about(), Viewing.PLAY));
        for (Side side : pack.sides()) {
            if (side.id().equals(start.side())) {
                story.addAll(0, Runs.blocks(side.seat(), Viewing.PLAY));
            }
        }
        Choices choices = new Choices().add(messages.text("setup.begin"), Action.Plain.BEGIN);
        for (TrackId adjustable : start.adjustable()) {
            Track track = pack.track(adjustable);
            int value = level(start, track, session.levels());
            choices.add(
                    messages.text("setup.track", track.name(), track.word(value), Integer.toString(value)),
                    List.of(messages.text(
                            "setup.range",
                            track.about(),
                            Integer.toString(track.least()),
                            Integer.toString(track.most()))),
                    new Action.Adjust(adjustable, 1));
        }
        if (start.history().isEmpty()) {
            story.add(words(messages.text("setup.no-record")));
        }
        if (!start.adjustable().isEmpty()) {
            story.add(words(messages.text("setup.adjust")));
        }
        choices.add(messages.text("back"), Action.Plain.BACK);
        return new Sheet(
                new Sheet.Head(start.title(), "", ""),
                new Doc(story),
                Doc.EMPTY,
                choices.doc(),
                choices.actions(),
                Sheets.hints(messages, "choose", "number", "back", "help"));
    }

    /** What a track would begin with: as the player set it, as the start has it, or as the track has it. */
    static int level(Start start, Track track, List<Start.Level> set) {
        int value = track.start();
        for (Start.Level level : start.levels()) {
            value = level.track().equals(track.id()) ? level.value() : value;
        }
        for (Start.Level level : set) {
            value = level.track().equals(track.id()) ? level.value() : value;
        }
        return value;
    }

    static Doc.Block words(String text) {
        return new Doc.Text(0, List.of(new Run(text, Role.DIM)));
    }
}
