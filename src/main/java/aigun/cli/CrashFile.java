package aigun.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Where the trace of a fault of our own goes, so that the player sees a sentence and we see the rest. */
final class CrashFile {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'crash-'yyyyMMdd-HHmmss-SSS'.txt'").withZone(ZoneOffset.UTC);

    private CrashFile() {}

    /** Writes the trace into the folder, which is made if need be. */
    static Path write(Path folder, Throwable fault, Instant when) throws IOException {
        StringWriter text = new StringWriter();
        text.append("Java ").append(System.getProperty("java.version")).append('\n');
        fault.printStackTrace(new PrintWriter(text, true));
        Files.createDirectories(folder);
        return Files.writeString(folder.resolve(NAME.format(when)), text.toString());
    }
}
