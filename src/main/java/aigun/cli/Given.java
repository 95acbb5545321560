package aigun.cli;

import aigun.play.Journal;
import aigun.play.JournalReading;
import aigun.play.ShareCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What was given for a path on the command line: a file, a share code, or standard input with either in it. */
sealed interface Given {
    /** What stands for standard input. */
    String INPUT = "-";

    /** A file as the game keeps it, whether or not it can be believed. */
    record Recorded(JournalReading reading) implements Given {}

    /** A code, whether or not it is sound. */
    record Coded(ShareCode.Reading reading, Source source) implements Given {}

    /** Where a code stood. */
    enum Source {
        COMMAND_LINE,
        FILE
    }

    /** A file where there is one of that name, else a code if it looks like one. */
    static Given of(String argument) throws IOException {
        if (argument.equals(INPUT)) {
            return of(bytes(System.in));
        }
        return isCode(argument) ? new Coded(ShareCode.read(argument), Source.COMMAND_LINE) : read(Path.of(argument));
    }

    /** Whether a word of the command line is meant as a code: it is written like one, and no file is called so. */
    static boolean isCode(String argument) {
        boolean like = !(ShareCode.read(argument) instanceof ShareCode.Reading.Unknown);
        return like && Files.notExists(Path.of(argument));
    }

    static Given read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(bytes(in));
        }
    }

    /** What opens like no path may be a code that was kept in a file. */
    static Given of(byte[] bytes) {
        JournalReading reading = Journal.read(bytes);
        if (reading instanceof JournalReading.Unknown) {
            ShareCode.Reading code = ShareCode.read(new String(bytes, StandardCharsets.UTF_8));
            return code instanceof ShareCode.Reading.Unknown ? new Recorded(reading) : new Coded(code, Source.FILE);
        }
        return new Recorded(reading);
    }

    /** One more than is read, so that too many are noticed. */
    private static byte[] bytes(InputStream in) throws IOException {
        return in.readNBytes(JournalReading.BYTES_MAX + 1);
    }
}
