package aigun.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Goes through a folder and all folders in it, file by file, passing over what is hidden at its top. */
final class FolderFiles implements FileVisitor<Path> {
    private final Path folder;
    private final Taker taker;

    /** Is told of what is found, in no order. */
    interface Taker {
        void file(Path file) throws IOException;

        /** A file or a folder that can't be looked at. */
        void unopened(Path path, IOException why) throws IOException;
    }

    private FolderFiles(Path folder, Taker taker) {
        this.folder = folder;
        this.taker = taker;
    }

    static void each(Path folder, Taker taker) throws IOException {
        Files.walkFileTree(folder, new FolderFiles(folder, taker));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
        return isHidden(path) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (!isHidden(file) && Files.isRegularFile(file)) {
            taker.file(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException why) throws IOException {
        taker.unopened(path, why);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path path, IOException why) throws IOException {
        if (why != null) {
            taker.unopened(path, why);
        }
        return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path path) {
        return folder.relativize(path).toString().startsWith(".");
    }
}
