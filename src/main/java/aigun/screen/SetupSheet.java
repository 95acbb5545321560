package aigun.screen;

import aigun.model.Pack;
import aigun.model.Side;
import aigun.model.Start;
import aigun.model.StartId;
import aigun.model.Track;
import aigun.model.TrackId;
import java.util.ArrayList;
import java.util.List;

/** A start before it is begun: who one will be, what has gone before, and the tracks that can be set. */
final class SetupSheet {
    private SetupSheet() {}

    static Sheet of(Model.Ground ground, Model.Session session, StartId id) {
        Messages messages = ground.messages();
        Pack pack = ground.world().get(0).story().pack();
        Start start = pack.start(id).orElseThrow(() -> new IllegalArgumentException("no start " + id));
        Choices choices = new Choices()
                .add(messages.text("setup.begin"), Action.Plain.BEGIN)
                .add(TitleSheets.view(messages, session), Action.Plain.NEXT_VIEW);
        if (!start.adjustable().isEmpty()) {
            choices.heading(messages.text("setup.tracks"));
        }
        for (TrackId adjustable : start.adjustable()) {
            Track track = pack.track(adjustable);
            int value = level(start, track, session.levels());
            String least = Integer.toString(track.least());
            String most = Integer.toString(track.most());
            choices.add(
                    messages.text("setup.track", track.name(), Integer.toString(value), track.word(value), least, most),
                    List.of(track.about()),
                    new Action.Adjust(adjustable, 1));
        }
        choices.add(messages.text("back"), Action.Plain.BACK);
        Sheet.Head head = new Sheet.Head(start.title(), pack.title(), "");
        Doc story = story(messages, pack, start, session);
        List<Sheet.Hint> hints = start.adjustable().isEmpty()
                ? Sheets.hints(messages, "choose", "view", "back", "help", "quit")
                : Sheets.hints(messages, "choose", "adjust", "view", "back", "help", "quit");
        return Sheet.of(head, story, choices, hints);
    }

    private static Doc story(Messages messages, Pack pack, Start start, Model.Session session) {
        Marks marks = new Marks(messages, pack, Viewing.PLAY);
        List<Doc.Block> story = new ArrayList<>();
        for (Side side : pack.sides()) {
            if (side.id().equals(start.side())) {
                story.addAll(Runs.blocks(side.seat(), marks));
            }
        }
        story.addAll(Runs.blocks(start.about(), marks));
        if (start.history().isEmpty()) {
            story.add(TitleSheets.words(messages.text("setup.no-record")));
        } else if (!session.levels().isEmpty()) {
            story.add(TitleSheets.words(messages.text("setup.custom")));
        }
        return new Doc(story);
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
}
