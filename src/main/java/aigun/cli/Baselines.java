package aigun.cli;

import aigun.author.Atlas;
import aigun.play.ClassCount;
import aigun.report.ClassReport.Baseline;
import aigun.screen.Messages;
import aigun.screen.World;
import java.io.IOException;

/**
 * How likely endings are by chance, as atlases have it that were kept.
 *
 * @param nanos how long a start of which none was kept is explored now, as far as a game does that looks back; 0 for not
 *     at all
 */
record Baselines(World world, long nanos, Messages messages) {
    Baseline of(ClassCount count) throws IOException {
        if (!count.adjusted().isEmpty()) {
            return Baseline.Unknown.TRACKS_SET;
        }
        SavedAtlases saved = new SavedAtlases(Playing.home().atlases());
        if (saved.find(world, count.start()) instanceof SavedAtlases.Found.Kept kept) {
            return new Baseline.Known(kept.atlas());
        }
        return 0 < nanos && 0 < count.outcomes().paths() ? explored(count, saved) : Baseline.Unknown.UNEXPLORED;
    }

    private Baseline explored(ClassCount count, SavedAtlases saved) throws IOException {
        Exploring.Manner manner = new Exploring.Manner(
                ProgressLine.Bounds.ofTime(Reckoner.STATES_MAX, nanos),
                Runtime.getRuntime().maxMemory() / Reckoner.MEMORY_SHARE,
                Runtime.getRuntime().availableProcessors(),
                Exploring.Kept.MADE_ANEW);
        Aims aims = Aims.of(new Aims.Wish("", count.start().id().text(), ""), world, messages);
        if (!(aims instanceof Aims.At at)) {
            throw new AssertionError(
                    "no way to a start of the pack: " + count.start().id());
        }
        Atlas atlas = new Exploring(world, manner, saved, messages)
                .explore(at)
                .explored()
                .get(0)
                .atlas();
        return atlas.size().complete() ? new Baseline.Known(atlas) : Baseline.Unknown.TOO_MUCH;
    }
}
