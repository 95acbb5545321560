package aigun.cli;

import aigun.format.Compiled;
import aigun.format.Places;
import aigun.model.Pack;
import aigun.play.Hashes;
import aigun.report.Chart;
import aigun.report.Diagnosis;
import aigun.screen.Messages;
import aigun.screen.World;
import aigun.source.Reading;
import java.io.IOException;

/** Plays packs that were checked in every way there is, as far as one waits for it, and tells what that shows. */
record CheckExploring(Messages messages) {
    /** Of each start; a whole campaign has fewer. */
    private static final long STATES_MAX = 2_000_000;

    private static final long OPTIONS_MAX = 10_000_000;

    /** The same pack with what play shows; one that can't be played stays as it is. */
    Checking explored(Checking checking) throws IOException {
        if (!(checking.reading() instanceof Reading.Good<Pack> good)) {
            return checking;
        }
        Pack pack = good.value();
        String content = PackFolder.contentHash(checking.files());
        World world = PackSource.world(new Compiled(pack, Hashes.story(pack), content));
        Chart chart = chart(world);
        Places places = Places.of(checking.files());
        Diagnosis.Written written =
                new Diagnosis.Written(address -> places.of(address.file(), address.steps()), places.comments());
        return checking.with(Diagnosis.of(world.story(), chart, written, messages));
    }

    private Chart chart(World world) throws IOException {
        Aims.At everywhere = (Aims.At) Aims.of(new Aims.Wish("", "", ""), world, messages);
        ProgressLine.Bounds bounds = new ProgressLine.Bounds(STATES_MAX, OPTIONS_MAX, Long.MAX_VALUE);
        int workers = Runtime.getRuntime().availableProcessors();
        Exploring.Manner manner =
                new Exploring.Manner(bounds, MemorySize.free(), workers, Exploring.Kept.TAKEN_SILENTLY);
        return new Exploring(world, manner, new SavedAtlases(Playing.home().atlases()), messages).explore(everywhere);
    }
}
