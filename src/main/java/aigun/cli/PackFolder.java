package aigun.cli;

import aigun.format.Compiled;
import aigun.format.KnownTrees;
import aigun.format.PackFile;
import aigun.format.PackReader;
import aigun.model.Pack;
import aigun.model.Sha256;
import aigun.play.Hashes;
import aigun.source.Code;
import aigun.source.Diagnostic;
import aigun.source.Location;
import aigun.source.Reading;
import aigun.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the files of a pack's folder from the disk, and nothing that lies outside it. */
final class PackFolder {
    private PackFolder() {}

    /** Whether this names a folder; nothing doesn't name the one that somebody stands in. */
    static boolean isNamed(String folder) {
        return !folder.isEmpty() && Files.isDirectory(Path.of(folder));
    }

    /** The pack in a folder, read and hashed; or everything that is wrong with it. */
    static Reading<Compiled> load(Path folder) throws IOException {
        return compiled(read(folder));
    }

    /** The pack that files make, which {@link #read} found. */
    static Reading<Compiled> compiled(List<PackFile> files) {
        return compiled(files, new KnownTrees());
    }

    /** The same, with the trees of those that were read before. */
    static Reading<Compiled> compiled(List<PackFile> files, KnownTrees known) {
        return hashed(pack(files, known), contentHash(files));
    }

    /** The same of files whose hash is known. */
    static Reading<Compiled> compiled(List<PackFile> files, String contentHash) {
        return hashed(pack(files), contentHash);
    }

    private static Reading<Compiled> hashed(Reading<Pack> pack, String contentHash) {
        if (pack instanceof Reading.Good<Pack> good) {
            Compiled compiled = new Compiled(good.value(), Hashes.story(good.value()), contentHash);
            return new Reading.Good<>(compiled, good.diagnostics());
        }
        return new Reading.Bad<>(pack.diagnostics());
    }

    /** The same without its hashes; files are read on all processors. */
    static Reading<Pack> pack(List<PackFile> files) {
        return pack(files, new KnownTrees());
    }

    private static Reading<Pack> pack(List<PackFile> files, KnownTrees known) {
        try (Threads threads = new Threads(Runtime.getRuntime().availableProcessors())) {
            return PackReader.read(
                    files, (tasks, task) -> threads.each(tasks, (worker, number) -> task.accept(number)), known);
        }
    }

    /** SHA-256 over the paths and the hashes of all files, in order. */
    static String contentHash(List<PackFile> files) {
        StringBuilder whole = new StringBuilder();
        for (PackFile file : files) {
            whole.append(file.path())
                    .append('\n')
                    .append(Sha256.hex(file.bytes()))
                    .append('\n');
        }
        return Sha256.hex(whole.toString());
    }

    /** All scene and reference files, sorted by path; what can't be taken for one of the pack's is there with the reason. */
    static List<PackFile> read(Path folder) throws IOException {
        return read(folder, new TreeMap<>());
    }

    /**
     * The same.
     *
     * @param unchanged files that were read before and need not be again
     */
    static List<PackFile> read(Path folder, SortedMap<Path, PackFile> unchanged) throws IOException {
        Path inside = folder.toRealPath();
        List<PackFile> files = new ArrayList<>();
        long bytes = 0;
        for (Path path : PackPaths.in(folder)) {
            PackFile known = unchanged.get(path);
            PackFile file = known == null ? read(path, PackPaths.name(folder, path), inside) : known;
            bytes += file.bytes().length;
            files.add(file);
            if (PackFile.PACK_BYTES_READ <= bytes) {
                return files;
            }
        }
        return files;
    }

    private static PackFile read(Path path, String name, Path inside) throws IOException {
        if (isSmall(path) && depth(name) < PackPaths.DEPTH_MAX) {
            return new PackFile(name, Files.readAllBytes(path));
        }
        if (Files.isSymbolicLink(path) && !Files.exists(path)) {
            return unread(
                    Code.PATH_LEAVES_PACK, name, "a link that leads nowhere", "Delete it, or put the file there.");
        }
        if (Files.isSymbolicLink(path) && !path.toRealPath().startsWith(inside)) {
            return unread(
                    Code.PATH_LEAVES_PACK, name, "a link out of the pack", "Copy what it leads to into the pack.");
        }
        if (PackPaths.DEPTH_MAX <= depth(name)) {
            return unread(
                    Code.TOO_DEEP, name, "in more than " + PackPaths.DEPTH_MAX + " folders", "Move it further up.");
        }
        if (!Files.isRegularFile(path)) {
            return unread(Code.PATH_LEAVES_PACK, name, "no file with a text in it", "Delete it, or rename it.");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return new PackFile(name, in.readNBytes(PackFile.BYTES_READ));
        }
    }

    /** Whether it is a file itself, as nearly all are, and all of it can be read. */
    private static boolean isSmall(Path path) {
        try {
            BasicFileAttributes kind = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return kind.isRegularFile() && kind.size() < PackFile.BYTES_READ;
        } catch (IOException gone) {
            return false;
        }
    }

    /** How many folders of the pack it stands in. */
    private static int depth(String name) {
        int depth = 0;
        for (int slash = name.indexOf('/'); 0 <= slash; slash = name.indexOf('/', slash + 1)) {
            depth++;
        }
        return depth;
    }

    private static PackFile unread(Code code, String name, String what, String hint) {
        Location top = new Source(name, "").at(1, 1);
        return PackFile.unread(
                name,
                Diagnostic.error(code, top, "\"" + name + "\" is " + what + ".").withHint(hint));
    }
}
