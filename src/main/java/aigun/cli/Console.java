package aigun.cli;

import aigun.report.Style;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Who sits at the other end of our streams. Java's own answer means another thing in every release. */
final class Console {
    /** Columns of a page where there is no terminal. */
    private static final int WIDTH = 80;

    private Console() {}

    /** Whether somebody sits at standard input. */
    static boolean isInput() throws IOException {
        Process process;
        try {
            process = new ProcessBuilder("test", "-t", "0").inheritIO().start();
        } catch (IOException absent) {
            // Nobody knows, so a slip is forgiven as it is to a player.
            return true;
        }
        return waitFor(process) == 0;
    }

    /** The columns of the terminal that standard output goes to; 0 if it goes elsewhere, or nobody knows. */
    static int outputColumns() throws IOException {
        ProcessBuilder asking = new ProcessBuilder("sh", "-c", "[ -t 1 ] && stty size <&1 >&2");
        return columns(asking.redirectOutput(Redirect.INHERIT), Process::getErrorStream);
    }

    /** The columns of the terminal that standard error goes to; 0 if it goes elsewhere, or nobody knows. */
    static int errorColumns() throws IOException {
        ProcessBuilder asking = new ProcessBuilder("sh", "-c", "[ -t 2 ] && stty size <&2");
        return columns(asking.redirectError(Redirect.INHERIT), Process::getInputStream);
    }

    /** The columns of a page: those asked for, else those of the terminal, else {@link #WIDTH}; never too few. */
    static int pageColumns(Optional<Integer> asked) throws IOException {
        int columns = asked.isPresent() ? asked.get() : outputColumns();
        return columns == 0 ? WIDTH : Math.max(columns, Style.WIDTH_LEAST);
    }

    /** For a person: what can't be shown in ASCII becomes a question mark where nothing else can be shown. */
    static void printPage(String text) {
        print(text, isUnicode(System.getenv()) ? StandardCharsets.UTF_8 : StandardCharsets.US_ASCII);
    }

    /** For programs. */
    static void printUtf8(String text) {
        print(text, StandardCharsets.UTF_8);
    }

    private static void print(String text, Charset charset) {
        PrintStream out = new PrintStream(System.out, false, charset);
        out.print(text);
        out.flush();
    }

    /** Whether more than ASCII can be shown: as the locale says, which over a bare line says nothing. */
    static boolean isUnicode(Map<String, String> environment) {
        for (String name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
            String locale = environment.getOrDefault(name, "");
            if (!locale.isEmpty()) {
                return locale.matches("(?i).*utf-?8.*");
            }
        }
        return false;
    }

    private interface Answer {
        InputStream of(Process process);
    }

    private static int columns(ProcessBuilder asking, Answer answer) throws IOException {
        Process process;
        try {
            process = asking.start();
        } catch (IOException absent) {
            return 0;
        }
        String size = new String(answer.of(process).readAllBytes(), StandardCharsets.US_ASCII).strip();
        boolean told = waitFor(process) == 0 && size.matches("[0-9]{1,5} [0-9]{1,5}");
        return told ? Integer.parseInt(size.substring(size.indexOf(' ') + 1)) : 0;
    }

    private static int waitFor(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the terminal was asked", interrupted);
        }
    }
}
