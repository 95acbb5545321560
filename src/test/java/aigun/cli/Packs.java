package aigun.cli;

import aigun.engine.Option;
import aigun.format.Compiled;
import aigun.model.Decision;
import aigun.model.KnownPath;
import aigun.model.Start;
import aigun.model.StartId;
import aigun.play.PathHeader;
import aigun.play.Play;
import aigun.source.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** The pack of this project as tests play it, to know beforehand what the jar will show. */
final class Packs {
    private Packs() {}

    static aigun.engine.Story story() {
        try {
            Reading<Compiled> reading = PackFolder.load(Path.of("scenes", "aigun-1858"));
            if (reading instanceof Reading.Good<Compiled> good) {
                return aigun.engine.Story.compile(good.value().pack());
            }
            throw new AssertionError(reading.diagnostics().toString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Play begin(aigun.engine.Story story, String start) {
        return Play.begin(
                story,
                new PathHeader(
                        story.pack().id(),
                        story.pack().version(),
                        "0".repeat(16),
                        "0".repeat(16),
                        new StartId(start),
                        List.of(),
                        "play"));
    }

    /** The decisions that are on record for a start. */
    static List<Decision> history(aigun.engine.Story story, String start) {
        Start from = story.pack().start(new StartId(start)).orElseThrow();
        for (KnownPath path : story.pack().paths()) {
            if (path.id().equals(from.history())) {
                return path.decisions();
            }
        }
        throw new AssertionError("no history for " + start);
    }

    /** The number a decision has on the screen: locked options have none. */
    static int number(Play play, Decision decision) {
        int number = 0;
        for (Option option : play.options()) {
            number += option.open() ? 1 : 0;
            if (option.id().equals(decision.choice())) {
                return number;
            }
        }
        throw new AssertionError(decision + " is not open in " + play.scene().id());
    }

    /** The number a start has on the title of a first visit. */
    static int number(aigun.engine.Story story, String start) {
        int number = 0;
        for (Start each : story.pack().starts()) {
            number++;
            if (each.id().text().equals(start)) {
                return number;
            }
        }
        throw new AssertionError("no start " + start);
    }
}
