package aigun.cli;

import aigun.format.Compiled;
import aigun.format.KnownTrees;
import aigun.format.PackFile;
import aigun.source.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A pack's folder that somebody writes in. Whether anything changed is seen by the size, the time and the place on the disk
 * of each file, which also tells of one that was renamed into the place of another; only what changed is read and parsed
 * again.
 */
final class WatchedFolder {
    private final Path folder;
    private final KnownTrees trees = new KnownTrees();
    private SortedMap<Path, Stamp> stamps = new TreeMap<>();
    private SortedMap<Path, PackFile> files = new TreeMap<>();

    WatchedFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * By what a file is known to be the same as before.
     *
     * @param key empty where the file system has none
     */
    record Stamp(long size, FileTime modified, Optional<Object> key) {
        static Stamp of(Path path) throws IOException {
            BasicFileAttributes attributes = attributes(path);
            return new Stamp(
                    attributes.size(), attributes.lastModifiedTime(), Optional.ofNullable(attributes.fileKey()));
        }

        /** Of a link that leads nowhere, those of the link itself. */
        private static BasicFileAttributes attributes(Path path) throws IOException {
            try {
                return Files.readAttributes(path, BasicFileAttributes.class);
            } catch (NoSuchFileException gone) {
                return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    Path folder() {
        return folder;
    }

    /** The files that there are now. */
    SortedMap<Path, Stamp> look() throws IOException {
        SortedMap<Path, Stamp> seen = new TreeMap<>();
        for (Path path : PackFolder.paths(folder)) {
            try {
                seen.put(path, Stamp.of(path));
            } catch (NoSuchFileException gone) {
                // Between two looks another may be put in its place.
            }
        }
        return seen;
    }

    /** Whether this is not what was read last. */
    boolean isNews(SortedMap<Path, Stamp> seen) {
        return !seen.equals(stamps);
    }

    /** The pack as it is now, or what is wrong with it. What changes meanwhile is news afterwards. */
    Reading<Compiled> read() throws IOException {
        SortedMap<Path, Stamp> seen = look();
        SortedMap<Path, PackFile> unchanged = new TreeMap<>();
        files.forEach((path, file) -> {
            if (Objects.equals(seen.get(path), stamps.get(path))) {
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
