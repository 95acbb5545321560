package aigun.screen;

import aigun.CampaignPack;
import aigun.engine.Story;
import aigun.model.StartId;
import aigun.play.Game;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The screen with a world in memory: what is asked to be kept is kept at once. */
final class Screens {
    static final Story STORY = Story.compile(CampaignPack.pack());

    private static final World WORLD = new World(STORY, "0".repeat(16), "0".repeat(16));

    private Screens() {}

    static Messages messages() {
        try {
            return Messages.parse(Files.readString(Path.of("src/main/resources/aigun/messages.properties")));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Model title(int columns, int rows) {
        Model model = Model.title(messages(), Viewing.PLAY);
        return after(model, new Msg.Resize(columns, rows), new Msg.Loaded(WORLD));
    }

    static Model playing(int columns, int rows, Viewing viewing) {
        StartId start = STORY.pack().starts().get(0).id();
        return after(title(columns, rows), new Msg.Start(start, List.of(), viewing));
    }

    /** The model after messages and all that their commands are answered with. */
    static Model after(Model model, Msg... messages) {
        Deque<Msg> waiting = new ArrayDeque<>(List.of(messages));
        Model now = model;
        while (!waiting.isEmpty()) {
            Update.Next next = Update.update(now, waiting.removeFirst());
            now = next.model();
            for (Command command : next.commands()) {
                if (command instanceof Command.Begin begin) {
                    waiting.addFirst(kept(begin.change()));
                } else if (command instanceof Command.Keep keep) {
                    waiting.addFirst(kept(keep.change()));
                } else if (command instanceof Command.Draw) {
                    waiting.addFirst(new Msg.Drawn(0));
                }
            }
        }
        return now;
    }

    private static Msg kept(Game.Change change) {
        return new Msg.Kept(change);
    }

    static String text(Model model) {
        StringBuilder text = new StringBuilder();
        for (Row row : View.view(model).lines()) {
            text.append(row.text().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
