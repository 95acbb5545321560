package aigun.cli;

import aigun.format.Compiled;
import aigun.format.PackCodec;
import aigun.format.PackFile;
import aigun.source.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Packs that were read before, a file each, so that the same folder is not read twice: reading YAML with all its checks
 * takes ten times as long. A file is found only by the hash of every file in the folder and by this build's way of reading
 * them; it holds no pack that anything was to be said of. Losing one costs time and nothing else.
 */
final class ReadPacks {
    static final String ENDING = ".pack";

    /** The packs kept; the one that was used longest ago goes first. */
    static final int PACKS_MAX = 8;

    private final Path folder;
    private final String reader;

    /**
     * @param reader names the build, see {@link ShippedPacks#reader}
     */
    ReadPacks(Path folder, String reader) {
        this.folder = folder;
        this.reader = reader;
    }

    /** The pack in a folder, as {@link PackFolder#load} reads it, or as it was read before. */
    Reading<Compiled> load(Path pack) throws IOException {
        List<PackFile> files = PackFolder.read(pack);
        if (files.stream().anyMatch(file -> !file.faults().isEmpty())) {
            return PackFolder.compiled(files);
        }
        String hash = PackFolder.contentHash(files);
        Path path = folder.resolve(hash + "-" + reader + ENDING);
        Optional<Compiled> known = known(path);
        if (known.isPresent()) {
            return new Reading.Good<>(known.get(), List.of());
        }
        Reading<Compiled> read = PackFolder.compiled(files, hash);
        if (read instanceof Reading.Good<Compiled> good && good.diagnostics().isEmpty()) {
            keep(path, good.value());
        }
        return read;
    }

    private static Optional<Compiled> known(Path path) {
        try {
            if (!Files.isRegularFile(path)) {
                return Optional.empty();
            }
            Optional<Compiled> pack = PackCodec.read(Files.readAllBytes(path));
            Files.setLastModifiedTime(path, FileTime.from(Instant.now()));
            return pack;
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Where nothing can be written, the next reading takes as long as this one did. */
    private void keep(Path path, Compiled pack) {
        try {
            WholeFile.write(path, PackCodec.write(pack), WholeFile.Kind.CHEAP);
            for (Path old : newestFirst().stream().skip(PACKS_MAX).toList()) {
                Files.deleteIfExists(old);
            }
        } catch (IOException | UncheckedIOException full) {
            // A game goes on without it.
        }
    }

    private List<Path> newestFirst() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> path.getFileName().toString().endsWith(ENDING))
                    .sorted(Comparator.comparing(ReadPacks::used).reversed())
                    .toList();
        }
    }

    private static FileTime used(Path path) {
        try {
            return Files.getLastModifiedTime(path);
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }
}
