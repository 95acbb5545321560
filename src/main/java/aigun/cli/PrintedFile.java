package aigun.cli;

import aigun.screen.Command;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a player has printed: a new file each time, whole or not there at all, and never in another's place. */
final class PrintedFile {
    private static final int NAMES_MAX = 1000;

    private PrintedFile() {}

    /** Writes it into the folder, which is made if need be. */
    static Path write(Path folder, String name, Command.Print print) throws IOException {
        Files.createDirectories(folder);
        for (int copy = 1; copy <= NAMES_MAX; copy++) {
            Path path = folder.resolve(name + (copy == 1 ? "" : "-" + copy) + ending(print.form()));
            if (isWritten(path, print.text())) {
                return path;
            }
        }
        throw new IOException("too many files named " + name + " in " + folder);
    }

    private static String ending(Command.Form form) {
        return form == Command.Form.TEXT ? ".txt" : ".md";
    }

    /** False where the name was somebody's before. */
    private static boolean isWritten(Path path, String text) throws IOException {
        try {
            WholeFile.create(path, text.getBytes(StandardCharsets.UTF_8), WholeFile.Kind.FORCED);
            return true;
        } catch (FileAlreadyExistsException others) {
            return false;
        }
    }
}
