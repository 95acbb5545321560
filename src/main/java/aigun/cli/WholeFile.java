package aigun.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** A file that is there whole or not at all, whatever happens while it is written. */
final class WholeFile {
    /** Whether a file must outlive the machine's losing its power, which takes the disk's time. */
    enum Kind {
        FORCED,
        CHEAP
    }

    private WholeFile() {}

    /** Writes it, in the place of the one that is there. Its folder is made where it lacks. */
    static void write(Path path, byte[] bytes, Kind kind) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, "new-", ".part");
        try {
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                ByteBuffer left = ByteBuffer.wrap(bytes);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
                if (kind == Kind.FORCED) {
                    channel.force(true);
                }
            }
            keepMode(path, draft);
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Writes it where nothing is yet; the name is ours from the moment on at which nobody else had it. */
    static void create(Path path, byte[] bytes, Kind kind) throws IOException {
        Files.createFile(path);
        try {
            write(path, bytes, kind);
        } catch (IOException failed) {
            Files.deleteIfExists(path);
            throw failed;
        }
    }

    /** Who may read the file that is there may read the new one. */
    private static void keepMode(Path path, Path draft) throws IOException {
        PosixFileAttributeView there = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (there != null && Files.exists(path)) {
            Files.setPosixFilePermissions(draft, there.readAttributes().permissions());
        }
    }
}
