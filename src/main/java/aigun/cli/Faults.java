package aigun.cli;

import aigun.screen.Messages;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** What the world refused, in words. */
final class Faults {
    private Faults() {}

    /** The reason in a few words; never empty. */
    static String sentence(Messages messages, IOException fault) {
        if (fault instanceof NoSuchFileException missing) {
            return messages.text("fault.missing", missing.getFile());
        }
        if (fault instanceof AccessDeniedException denied) {
            return messages.text("fault.denied", denied.getFile());
        }
        if (fault instanceof NotDirectoryException file) {
            return messages.text("fault.no-folder", file.getFile());
        }
        if (fault instanceof FileSystemException other && isFolder(other)) {
            return messages.text("fault.folder", other.getFile());
        }
        if (fault instanceof FileSystemException system && system.getReason() != null) {
            return system.getFile() + ": " + system.getReason();
        }
        String message = fault.getMessage();
        return message == null || message.isEmpty() ? fault.getClass().getSimpleName() : message;
    }

    /** Where a file was wanted, and the system had nothing to say of it. */
    private static boolean isFolder(FileSystemException fault) {
        return fault.getReason() == null && fault.getFile() != null && Files.isDirectory(Path.of(fault.getFile()));
    }
}
