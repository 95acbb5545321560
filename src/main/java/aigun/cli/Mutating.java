package aigun.cli;

import aigun.author.Mutations;
import aigun.author.Playtests;
import aigun.engine.Story;
import aigun.screen.Messages;
import java.io.IOException;

/** Changes the rules of a story one by one, on all processors. */
final class Mutating {
    private final Messages messages;

    Mutating(Messages messages) {
        this.messages = messages;
    }

    /**
     * What came of it.
     *
     * @param tests which the story passed
     * @param walks how many there were from each start
     * @param draws what they were drawn by
     */
    Mutations mutations(Story story, Playtests tests, int walks, Draws draws) throws IOException {
        StatusLine.Manner manner = Exploring.columns();
        StatusLine line = new StatusLine(manner, System.err);
        MutationProgress progress = new MutationProgress(line, new Pace(manner, System::nanoTime), messages);
        try (Threads threads = new Threads(Runtime.getRuntime().availableProcessors())) {
            return Mutations.of(story, tests, new Mutations.Manner(walks, draws::of, threads, progress::tried));
        } finally {
            line.clear();
        }
    }
}
