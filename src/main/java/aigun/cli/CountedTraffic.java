package aigun.cli;

import aigun.author.Limits;
import aigun.author.Search;
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
        Traffic sum = Traffic.NONE;
        for (Aims.Aim aim : aims) {
            Optional<Traffic> traffic = of(aim);
            if (traffic.isEmpty()) {
                return traffic;
            }
            sum = sum.plus(traffic.get());
        }
        return Optional.of(sum);
    }

    private Optional<Traffic> of(Aims.Aim aim) throws IOException {
        ProgressLine progress = new ProgressLine(
                Exploring.columns(),
                System.err,
                messages,
                Interruption.heard(),
                System::nanoTime,
                new ProgressLine.Bounds(Long.MAX_VALUE, Long.MAX_VALUE));
        Limits limits = new Limits(Limits.NONE.states(), MemorySize.free());
        try (Threads threads = new Threads(Runtime.getRuntime().availableProcessors())) {
            Optional<Traffic> traffic = Traffic.of(world.story(), aim.origin(), new Search(limits, progress, threads));
            if (traffic.isEmpty()) {
                String start = aim.play().start().id().text();
                progress.clear();
                System.err.println("aigun: " + messages.text("graph.uncounted", start));
            }
            return traffic;
        } catch (OutOfMemoryError full) {
            throw new IOException(messages.text("explore.no-memory"), full);
        } finally {
            progress.clear();
        }
    }
}
