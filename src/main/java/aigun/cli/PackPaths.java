package aigun.cli;

import aigun.format.PackFile;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What there is in a pack's folder, by name alone. */
final class PackPaths {
    /** How many folders a file may stand in, one within the other. */
    static final int DEPTH_MAX = 16;

    private PackPaths() {}

    /**
     * What may be one of the pack's, in order; what is hidden is not. No more than it takes to notice that there are too
     * many: a folder put there by mistake is not read whole.
     */
    static List<Path> in(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        collect(folder, folder, found);
        Collections.sort(found);
        return found.subList(0, Math.min(PackFile.FILES_READ, found.size()));
    }

    /** Folders of version control and what editors keep beside a file that is open are hidden, and not even looked into. */
    private static void collect(Path folder, Path within, List<Path> found) throws IOException {
        try (DirectoryStream<Path> there = Files.newDirectoryStream(within)) {
            for (Path path : there) {
                if (PackFile.isPassedOver(name(folder, path))) {
                    continue;
                }
                collect(folder, path, kind(path), found);
            }
        } catch (DirectoryIteratorException unreadable) {
            throw unreadable.getCause();
        }
    }

    /** Files by their names, and links to folders, in which there may be more that is meant to be read. */
    private static void collect(Path folder, Path path, Optional<BasicFileAttributes> kind, List<Path> found)
            throws IOException {
        boolean own = kind.filter(BasicFileAttributes::isDirectory).isPresent();
        boolean linked = kind.filter(BasicFileAttributes::isSymbolicLink).isPresent() && Files.isDirectory(path);
        if (own || linked) {
            boolean deep = DEPTH_MAX < folder.relativize(path).getNameCount();
            if (own && !deep) {
                collect(folder, path, found);
            } else if (deep || leaves(folder, path)) {
                found.add(path);
            }
        } else if (PackFile.isMeant(name(folder, path))) {
            found.add(path);
        }
    }

    /** Not of what a link leads to. What is gone meanwhile has none; what can't be looked at is not passed over in silence. */
    private static Optional<BasicFileAttributes> kind(Path path) throws IOException {
        try {
            return Optional.of(Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }

    /** Whether a folder is a pack's. */
    static boolean isPack(Path folder) {
        return PackFile.ENDINGS.stream().anyMatch(ending -> Files.isRegularFile(folder.resolve("pack" + ending)));
    }

    /** A link within the pack is passed over: what it leads to is read where it stands. */
    private static boolean leaves(Path folder, Path link) throws IOException {
        return !link.toRealPath().startsWith(folder.toRealPath());
    }

    /** As the pack has it, with slashes on every system. */
    static String name(Path folder, Path path) {
        String front = folder + folder.getFileSystem().getSeparator();
        String whole = path.toString();
        String name = whole.startsWith(front)
                ? whole.substring(front.length())
                : folder.relativize(path).toString();
        return name.replace('\\', '/');
    }
}
