package aigun.cli;

import aigun.report.Style;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** What a command prints when it is done. */
final class Output {
    /** Columns of a page where there is no terminal. */
    static final int WIDTH = 80;

    private static final Path ITSELF = Path.of("/dev/fd/1");

    /** The bits of a file's mode that say what it is, and what they are of a pipe and of a socket. */
    private static final int KIND = 0170000;

    private static final int PIPE = 0010000;
    private static final int SOCKET = 0140000;

    private Output() {}

    /** How wide a page is: as it was asked for, else as the terminal is. */
    static int columns(Optional<Integer> asked) throws IOException {
        int columns = asked.isPresent() ? asked.get() : Console.outputColumns();
        return columns == 0 ? WIDTH : Math.max(columns, Style.WIDTH_LEAST);
    }

    /** For a person: what can't be shown in ASCII becomes a question mark where there is nothing but ASCII. */
    static void page(String text) throws IOException {
        print(text, Console.isUnicode(System.getenv()) ? StandardCharsets.UTF_8 : StandardCharsets.US_ASCII);
    }

    /** The same for who goes on listening, in letters of any alphabet; whether somebody does. */
    static boolean isHeard(String text) throws IOException {
        return print(text, StandardCharsets.UTF_8);
    }

    /** For a program. */
    static void data(String text) throws IOException {
        print(text, StandardCharsets.UTF_8);
    }

    /** To the system itself, whose word on what went wrong a print stream would keep to itself. */
    private static boolean print(String text, Charset charset) throws IOException {
        System.out.flush();
        try {
            new FileOutputStream(FileDescriptor.out).write(text.getBytes(charset));
            return true;
        } catch (IOException failed) {
            if (!isRead()) {
                throw failed;
            }
            return false;
        }
    }

    /**
     * Whether it goes straight to somebody who reads. There writing fails only where nobody reads on, as behind
     * {@code head}, which is no trouble of ours; what the system calls that depends on the locale.
     */
    private static boolean isRead() throws IOException {
        try {
            int kind = (int) Files.getAttribute(ITSELF, "unix:mode") & KIND;
            return kind == PIPE || kind == SOCKET;
        } catch (NoSuchFileException | UnsupportedOperationException | IllegalArgumentException unknown) {
            return false;
        }
    }
}
