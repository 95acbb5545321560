package aigun.cli;

import aigun.author.AllWays;
import aigun.model.Start;
import aigun.screen.Messages;
import aigun.screen.World;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Goes over all ways of a pack, and says how far it has come.
 *
 * @param states the most that are looked at from each start
 */
record GoneWays(World world, long states, Messages messages) {
    /** From each start, in order. */
    List<AllWays> all() throws IOException {
        ProgressLine.Bounds bounds = ProgressLine.Bounds.ofStates(states);
        Searching searching = new Searching(bounds, MemorySize.free(), Interruption.heard(), messages);
        List<AllWays> all = new ArrayList<>();
        try (Threads threads = new Threads(Runtime.getRuntime().availableProcessors())) {
            for (Start start : world.story().pack().starts()) {
                all.add(searching.by(threads, search -> AllWays.of(world.story(), start, search)));
            }
        } catch (OutOfMemoryError full) {
            throw new IOException(messages.text("explore.no-memory"), full);
        }
        return all;
    }
}
