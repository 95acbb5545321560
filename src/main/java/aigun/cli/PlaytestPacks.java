package aigun.cli;

import aigun.engine.Story;
import aigun.format.PackFile;
import aigun.model.Pack;
import aigun.source.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The packs of playtests that are verified, each read once, whoever of many workers asks first. */
final class PlaytestPacks {
    private final SortedMap<Path, Opened> packs = new TreeMap<>();

    /**
     * A pack as it was read.
     *
     * @param files as they were read for it
     * @param story empty where the pack can't be played
     */
    record Opened(List<PackFile> files, Reading<Pack> reading, Optional<Story> story) {
        private static Opened of(Path folder) throws IOException {
            List<PackFile> files = PackFolder.read(folder);
            Reading<Pack> reading = PackFolder.pack(files);
            Optional<Story> story = reading instanceof Reading.Good<Pack> good
                    ? Optional.of(Story.compile(good.value()))
                    : Optional.empty();
            return new Opened(files, reading, story);
        }
    }

    synchronized Opened of(PlaytestFile file) throws IOException {
        Optional<Opened> known = Optional.ofNullable(packs.get(file.folder()));
        Opened pack = known.isPresent() ? known.get() : Opened.of(file.folder());
        packs.put(file.folder(), pack);
        return pack;
    }
}
