package aigun.cli;

import aigun.author.Traffic;
import aigun.screen.Messages;
import aigun.screen.World;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Counts the ways between scenes, and says how far it has come. */
record CountedTraffic(World world, Messages messages) {
    /** From all these places together. Empty where somebody asked for an end, or there were too many states; that is said. */
    Optional<Traffic> of(List<Aims.Aim> aims) throws IOException {
        Searching searching =
                new Searching(ProgressLine.Bounds.NONE, MemorySize.free(), Interruption.heard(), messages);
        Traffic sum = Traffic.NONE;
        try (Threads threads = new Threads(Runtime.getRuntime().availableProcessors())) {
            for (Aims.Aim aim : aims) {
                Optional<Traffic> traffic =
                        searching.by(threads, search -> Traffic.of(world.story(), aim.origin(), search));
                if (traffic.isEmpty()) {
                    String start = aim.play().start().id().text();
                    System.err.println("aigun: " + messages.text("graph.uncounted", start));
                    return traffic;
                }
                sum = sum.plus(traffic.get());
            }
        } catch (OutOfMemoryError full) {
            throw new IOException(messages.text("explore.no-memory"), full);
        }
        return Optional.of(sum);
    }
}
