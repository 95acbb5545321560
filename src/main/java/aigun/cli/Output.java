package aigun.cli;

import aigun.report.Style;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a command prints when it is done. */
final class Output {
    /** Columns of a page where there is no terminal. */
    private static final int WIDTH = 80;

    private Output() {}

    /** How wide a page is: as it was asked for, else as the terminal is. */
    static int columns(Optional<Integer> asked) throws IOException {
        int columns = asked.isPresent() ? asked.get() : Console.outputColumns();
        return columns == 0 ? WIDTH : Math.max(columns, Style.WIDTH_LEAST);
    }

    /** For a person: what can't be shown in ASCII becomes a question mark where there is nothing but ASCII. */
    static void page(String text) {
        print(text, Console.isUnicode(System.getenv()) ? StandardCharsets.UTF_8 : StandardCharsets.US_ASCII);
    }

    /** For a program. */
    static void data(String text) {
        print(text, StandardCharsets.UTF_8);
    }

    private static void print(String text, Charset charset) {
        PrintStream out = new PrintStream(System.out, false, charset);
        out.print(text);
        out.flush();
    }
}
