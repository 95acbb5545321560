package aigun.cli;

import aigun.screen.Command;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What a player has printed: a new file each time, whole or not there at all, and never in another's place. */
final class PrintedFile {
    private static final int NAMES_MAX = 1000;

    private PrintedFile() {}

    /** Writes it into the folder, which is made if need be. */
    static Path write(Path folder, String name, Command.Print print) throws IOException {
        Files.createDirectories(folder);
        for (int copy = 1; copy <= NAMES_MAX; copy++) {
            Path path = folder.resolve(name + (copy == 1 ? "" : "-" + copy) + ending(print.form()));
            Optional<Path> taken = taken(path);
            if (taken.isPresent()) {
                return filled(taken.get(), print.text());
            }
        }
        throw new IOException("too many files named " + name + " in " + folder);
    }

    private static String ending(Command.Form form) {
        return form == Command.Form.TEXT ? ".txt" : ".md";
    }

    /** The name, which is ours from here on; empty if it was somebody's before. */
    private static Optional<Path> taken(Path path) throws IOException {
        try {
            return Optional.of(Files.createFile(path));
        } catch (FileAlreadyExistsException others) {
            return Optional.empty();
        }
    }

    private static Path filled(Path path, String text) throws IOException {
        try {
            WholeFile.write(path, text.getBytes(StandardCharsets.UTF_8), WholeFile.Kind.FORCED);
            return path;
        } catch (IOException failed) {
            Files.deleteIfExists(path);
            throw failed;
        }
    }
}
