package aigun.play;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Reads a journal line by line, as far as the checksums and the numbers hold. */
final class JournalReader {
    /** The longest line that is read, in bytes with its end. */
    static final int LINE_BYTES_MAX = 16 * 1024;

    private static final int FORMAT_DIGITS_MAX = 9;
    private static final String MARK = " ~";
    private static final int MARK_AND_CHECKSUM = MARK.length() + PathLine.CHECKSUM_DIGITS;

    private JournalReader() {}

    static JournalReading read(byte[] bytes) {
        if (JournalReading.BYTES_MAX < bytes.length) {
            return new JournalReading.TooLarge();
        }
        int format = format(bytes);
        if (PathHeader.FORMAT < format) {
            return new JournalReading.Newer(format);
        }
        int end = lineEnd(bytes, 0);
        if (end < 0) {
            return bytes.length < LINE_BYTES_MAX && opensLikeOne(bytes)
                    ? new JournalReading.Bare()
                    : new JournalReading.Unknown();
        }
        Optional<String> line = line(bytes, 0, end, "");
        Optional<PathHeader> header = line.isEmpty() ? Optional.empty() : PathHeader.parse(line.get());
        if (line.isEmpty() || header.isEmpty()) {
            return new JournalReading.Unknown();
        }
        Journal journal = new Journal(header.get(), PathLine.checksum("", line.get()), Tree.BARE);
        return readOn(bytes, end, journal);
    }

    private static JournalReading readOn(byte[] bytes, int from, Journal begun) {
        Journal journal = begun;
        int at = from;
        int number = 2;
        while (at < bytes.length) {
            int end = lineEnd(bytes, at);
            if (end < 0 && bytes.length - at < LINE_BYTES_MAX) {
                return new JournalReading.Torn(journal, at, number);
            }
            Optional<String> text = end < 0 ? Optional.empty() : line(bytes, at, end, journal.checksum());
            Optional<Journal> grown = text.isEmpty() ? Optional.empty() : plus(journal, text.get());
            if (grown.isEmpty()) {
                return new JournalReading.Damaged(journal, at, number);
            }
            journal = grown.get();
            at = end;
            number++;
        }
        return new JournalReading.Whole(journal, at);
    }

    /** Where the next line begins; -1 when this one has no end, or a later one than lines may have. */
    private static int lineEnd(byte[] bytes, int from) {
        int limit = Math.min(bytes.length, from + LINE_BYTES_MAX);
        for (int index = from; index < limit; index++) {
            if (bytes[index] == '\n') {
                return index + 1;
            }
        }
        return -1;
    }

    /** The line without its checksum and end; empty when the checksum is not that of the line after the ones before. */
    private static Optional<String> line(byte[] bytes, int from, int end, String previous) {
        int length = end - 1 - from;
        if (length < MARK_AND_CHECKSUM) {
            return Optional.empty();
        }
        Optional<String> whole = Words.text(Arrays.copyOfRange(bytes, from, end - 1));
        if (whole.isEmpty() || whole.get().length() < MARK_AND_CHECKSUM) {
            return Optional.empty();
        }
        String text = whole.get().substring(0, whole.get().length() - MARK_AND_CHECKSUM);
        boolean holds = whole.get().equals(text + MARK + PathLine.checksum(previous, text));
        return holds ? Optional.of(text) : Optional.empty();
    }

    private static Optional<Journal> plus(Journal journal, String text) {
        Optional<PathLine> line = PathLine.parse(text);
        return line.isEmpty() ? Optional.empty() : journal.plus(line.get());
    }

    private static boolean opensLikeOne(byte[] bytes) {
        byte[] opening = PathHeader.OPENING.getBytes(StandardCharsets.US_ASCII);
        int length = Math.min(bytes.length, opening.length);
        return Arrays.equals(bytes, 0, length, opening, 0, length);
    }

    /** The format's number as the file opens with it; 0 when it does not open like a path. */
    private static int format(byte[] bytes) {
        int from = PathHeader.OPENING.length();
        int to = from;
        while (to < bytes.length && to - from < FORMAT_DIGITS_MAX && '0' <= bytes[to] && bytes[to] <= '9') {
            to++;
        }
        boolean ends = to < bytes.length && (bytes[to] == ' ' || bytes[to] == '\n');
        if (!opensLikeOne(bytes) || !ends) {
            return 0;
        }
        return Words.number(new String(bytes, from, to - from, StandardCharsets.US_ASCII))
                .orElse(0);
    }
}
