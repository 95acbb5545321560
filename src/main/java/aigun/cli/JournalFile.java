package aigun.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A journal on disk, open for appending by this process alone.
 *
 * <p>A line is there once {@link #append} has returned: it has been forced to the disk. A line that could not be written
 * whole is taken away again, so that the file ends with the last line that was believed.
 */
final class JournalFile implements AutoCloseable {
    static final String ENDING = ".aigun";

    private static final int NAMES_MAX = 1000;

    private final Path path;
    private final FileChannel channel;
    private long length;

    private JournalFile(Path path, FileChannel channel, long length) {
        this.path = path;
        this.channel = channel;
        this.length = length;
    }

    /** A new journal in the folder, which is made if need be; its name begins with the given words. */
    static JournalFile create(Path folder, String name, String text) throws IOException {
        Files.createDirectories(folder);
        for (int copy = 1; copy <= NAMES_MAX; copy++) {
            Path path = folder.resolve(name + (copy == 1 ? "" : "-" + copy) + ENDING);
            Optional<FileChannel> created = created(path);
            if (created.isPresent()) {
                return new JournalFile(path, created.get(), 0).begunWith(text);
            }
        }
        throw new IOException("too many games named " + name + " in " + folder);
    }

    private static Optional<FileChannel> created(Path path) throws IOException {
        try {
            return Optional.of(FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
        } catch (FileAlreadyExistsException taken) {
            return Optional.empty();
        }
    }

    private JournalFile begunWith(String text) throws IOException {
        try {
            if (!lock()) {
                throw new IOException("another game took " + path);
            }
            append(text);
            return this;
        } catch (IOException failed) {
            close();
            Files.deleteIfExists(path);
            throw failed;
        }
    }

    /**
     * An existing journal, to go on after its first {@code length} bytes; what stands after them is cut off. Empty when
     * another process holds it.
     */
    static Optional<JournalFile> open(Path path, long length) throws IOException {
        FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE);
        JournalFile file = new JournalFile(path, channel, length);
        if (!file.lock()) {
            channel.close();
            return Optional.empty();
        }
        if (length < channel.size()) {
            channel.truncate(length);
        }
        return Optional.of(file);
    }

    Path path() {
        return path;
    }

    /** Appends whole lines and forces them to the disk; on failure the file is as it was before. */
    void append(String lines) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8));
        try {
            long at = length;
            while (bytes.hasRemaining()) {
                at += channel.write(bytes, at);
            }
            channel.force(false);
            length = at;
        } catch (IOException failed) {
            takeBack(failed);
            throw failed;
        }
    }

    private void takeBack(IOException failed) {
        try {
            channel.truncate(length);
        } catch (IOException worse) {
            failed.addSuppressed(worse);
        }
    }

    private boolean lock() throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException ours) {
            return false;
        }
    }

    /** Gives the journal free for others. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
