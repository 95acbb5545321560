package aigun.cli;

import aigun.format.Compiled;
import aigun.format.PackFile;
import aigun.format.PackReader;
import aigun.model.Pack;
import aigun.model.Sha256;
import aigun.play.Hashes;
import aigun.source.Code;
import aigun.source.Diagnostic;
import aigun.source.Reading;
import aigun.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads the files of a pack's folder from the disk, and nothing that lies outside it. */
final class PackFolder {
    private static final int DEPTH_MAX = 16;

    /** One more than a pack may have, so that too many are noticed and a folder put there by mistake is not read whole. */
    private static final int FILES_MAX = 5_001;

    private PackFolder() {}

    /** The pack in a folder, read and hashed; or everything that is wrong with it. */
    static Reading<Compiled> load(Path folder) throws IOException {
        Reading<List<PackFile>> files = read(folder);
        if (!(files instanceof Reading.Good<List<PackFile>> read)) {
            return new Reading.Bad<>(files.diagnostics());
        }
        Reading<Pack> pack = PackReader.read(read.value());
        if (pack instanceof Reading.Good<Pack> good) {
            Compiled compiled = new Compiled(good.value(), Hashes.story(good.value()), contentHash(read.value()));
            return new Reading.Good<>(compiled, good.diagnostics());
        }
        return new Reading.Bad<>(pack.diagnostics());
    }

    /** SHA-256 over the paths and the hashes of all files, in order. */
    private static String contentHash(List<PackFile> files) {
        StringBuilder whole = new StringBuilder();
        for (PackFile file : files) {
            whole.append(file.path())
                    .append('\n')
                    .append(Sha256.hex(file.bytes()))
                    .append('\n');
        }
        return Sha256.hex(whole.toString());
    }

    /** All scene and reference files, sorted by path; or a diagnostic for each that is a link out of the folder. */
    static Reading<List<PackFile>> read(Path folder) throws IOException {
        Path inside = folder.toRealPath();
        List<PackFile> files = new ArrayList<>();
        List<Diagnostic> faults = new ArrayList<>();
        for (Path path : paths(folder)) {
            String name = folder.relativize(path).toString().replace('\\', '/');
            if (path.toRealPath().startsWith(inside)) {
                files.add(new PackFile(name, Files.readAllBytes(path)));
            } else {
                faults.add(Diagnostic.error(
                                Code.PATH_LEAVES_PACK,
                                new Source(name, "").at(1, 1),
                                "\"" + name + "\" is a link to a file outside the pack.")
                        .withHint("Copy the file into the pack's folder."));
            }
        }
        return faults.isEmpty() ? new Reading.Good<>(files, List.of()) : new Reading.Bad<>(faults);
    }

    private static List<Path> paths(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder, DEPTH_MAX)) {
            return all.filter(PackFolder::isRead)
                    .filter(Files::isRegularFile)
                    .sorted()
                    .limit(FILES_MAX)
                    .toList();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private static boolean isRead(Path path) {
        String name = path.getFileName().toString();
        return name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json");
    }
}
