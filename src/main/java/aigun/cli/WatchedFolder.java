package aigun.cli;

import aigun.format.Compiled;
import aigun.format.KnownTrees;
import aigun.format.PackFile;
import aigun.source.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** A pack's folder that somebody writes in: only what changed is read and parsed again. */
final class WatchedFolder {
    private final Path folder;
    private final KnownTrees trees = new KnownTrees();
    private Stamps stamps = new Stamps(new TreeMap<>());
    private SortedMap<Path, PackFile> files = new TreeMap<>();

    WatchedFolder(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    /** How the files stand now. */
    Stamps look() {
        return Stamps.of(List.of(folder));
    }

    /** Whether this is not what was read last. */
    boolean isNews(Stamps seen) {
        return !seen.equals(stamps);
    }

    /** The pack as it is now, or what is wrong with it. What changes meanwhile is news afterwards. */
    Reading<Compiled> read() throws IOException {
        Stamps seen = look();
        SortedMap<Path, PackFile> unchanged = new TreeMap<>();
        files.forEach((path, file) -> {
            if (Objects.equals(seen.files().get(path), stamps.files().get(path))) {
                unchanged.put(path, file);
            }
        });
        List<PackFile> read = PackFolder.read(folder, unchanged);
        files = new TreeMap<>();
        for (PackFile file : read) {
            files.put(folder.resolve(file.path()), file);
        }
        stamps = seen;
        return PackFolder.compiled(read, trees);
    }
}
