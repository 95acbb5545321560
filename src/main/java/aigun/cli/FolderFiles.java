package aigun.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Goes through a folder and all folders in it, file by file, passing over what is hidden at its top. */
final class FolderFiles implements FileVisitor<Path> {
    /** As it is called. */
    private final Path name;

    /** Where it is. */
    private final Path folder;

    private final Taker taker;

    /** Is told of what is found, in no order. */
    interface Taker {
        void file(Path file) throws IOException;

        /** A file or a folder that can't be looked at. */
        void unopened(Path path, IOException why) throws IOException;
    }

    private FolderFiles(Path name, Path folder, Taker taker) {
        this.name = name;
        this.folder = folder;
        this.taker = taker;
    }

    /** A link to a folder is followed where it was named; within the folder none is. */
    static void each(Path name, Taker taker) throws IOException {
        Path folder = name.toRealPath();
        Files.walkFileTree(folder, new FolderFiles(name, folder, taker));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
        return isHidden(path) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (!isHidden(file) && Files.isRegularFile(file)) {
            taker.file(named(file));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException why) throws IOException {
        taker.unopened(named(path), why);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path path, IOException why) throws IOException {
        if (why != null) {
            taker.unopened(named(path), why);
        }
        return FileVisitResult.CONTINUE;
    }

    private Path named(Path path) {
        return path.equals(folder) ? name : name.resolve(folder.relativize(path));
    }

    private boolean isHidden(Path path) {
        return folder.relativize(path).toString().startsWith(".");
    }
}
