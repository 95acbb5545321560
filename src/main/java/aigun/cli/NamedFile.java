package aigun.cli;

import aigun.screen.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that somebody names for what a command makes: whole or not there at all, and in the place of nothing but a file.
 *
 * @param given what it was made from, which it must not be; any words where that was no file
 */
record NamedFile(Path path, String given, Messages messages) {
    /** What becomes of a file that has the name. */
    enum Taken {
        KEPT,
        REPLACED
    }

    /** Why nothing was written; empty when it was. */
    Optional<String> write(String text, Taken taken) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (taken == Taken.REPLACED && Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return replace(bytes);
        }
        try {
            WholeFile.create(path, bytes, WholeFile.Kind.FORCED);
            return Optional.empty();
        } catch (FileAlreadyExistsException there) {
            return Optional.of(messages.text("export.there", path.toString()));
        }
    }

    /** A link stays, and what it leads to is written, if that is a file. */
    private Optional<String> replace(byte[] bytes) throws IOException {
        if (!Files.isRegularFile(path)) {
            return Optional.of(messages.text("export.no-file", path.toString()));
        }
        if (isGiven()) {
            return Optional.of(messages.text("export.same", path.toString()));
        }
        WholeFile.write(path.toRealPath(), bytes, WholeFile.Kind.FORCED);
        return Optional.empty();
    }

    /** A code is no file, and neither is standard input. */
    private boolean isGiven() throws IOException {
        Path origin = Path.of(given);
        return !given.equals(Given.INPUT) && Files.exists(origin) && Files.isSameFile(path, origin);
    }
}
