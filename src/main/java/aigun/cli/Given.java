package aigun.cli;

import aigun.play.Journal;
import aigun.play.JournalReading;
import aigun.play.ShareCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What was given for a path on the command line: a file, a share code, or standard input with either in it. */
sealed interface Given {
    /** What stands for standard input, and where something is to be written for standard output. */
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
        return isCode(argument)
                ? new Coded(ShareCode.read(argument), Source.COMMAND_LINE)
                : of(bytes(Path.of(argument)));
    }

    /** The same, or as many as there are where a file or standard input is a list of codes, one a line. */
    static List<Given> all(String argument) throws IOException {
        if (!argument.equals(INPUT) && isCode(argument)) {
            return List.of(of(argument));
        }
        byte[] bytes = argument.equals(INPUT) ? bytes(System.in) : bytes(Path.of(argument));
        Given whole = of(bytes);
        List<Given> lines = whole instanceof Coded ? lines(bytes) : List.of();
        boolean many = 1 < lines.size() && lines.stream().allMatch(Given::isGood);
        return lines.isEmpty() || (isGood(whole) && !many) ? List.of(whole) : lines;
    }

    /** Codes that follow one another can look like one long code, and are none. */
    private static boolean isGood(Given given) {
        return given instanceof Coded coded && coded.reading() instanceof ShareCode.Reading.Good;
    }

    /** Empty unless every line is like a code, and one at least is one. */
    private static List<Given> lines(byte[] bytes) {
        List<Given> lines = new ArrayList<>();
        boolean good = false;
        for (String line : new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .filter(each -> !each.isBlank())
                .toList()) {
            ShareCode.Reading code = ShareCode.read(line);
            if (code instanceof ShareCode.Reading.Unknown) {
                return List.of();
            }
            good |= code instanceof ShareCode.Reading.Good;
            lines.add(new Coded(code, Source.FILE));
        }
        return good ? lines : List.of();
    }

    /** Whether a word of the command line is meant as a code: it is written like one, and no file is called so. */
    static boolean isCode(String argument) {
        boolean like = !(ShareCode.read(argument) instanceof ShareCode.Reading.Unknown);
        return like && Files.notExists(Path.of(argument));
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

    private static byte[] bytes(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString());
        }
        try (InputStream in = Files.newInputStream(file)) {
            return bytes(in);
        }
    }

    /** One more than is read, so that too many are noticed. */
    private static byte[] bytes(InputStream in) throws IOException {
        return in.readNBytes(JournalReading.BYTES_MAX + 1);
    }
}
