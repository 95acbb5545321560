package aigun.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;

/** Small programs of the system that act on the terminal we are joined to. */
final class Commands {
    private Commands() {}

    /** Begins one whose answer comes on its standard error, since its output has to be ours. */
    static Process ask(String... command) throws IOException {
        return new ProcessBuilder(command)
                .redirectInput(Redirect.INHERIT)
                .redirectOutput(Redirect.INHERIT)
                .start();
    }

    /** Waits for one that says nothing. */
    static void run(String... command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectInput(Redirect.INHERIT)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        waitFor(process);
    }

    /** What one says; empty when it failed. */
    static String output(String... command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectInput(Redirect.INHERIT)
                .redirectError(Redirect.DISCARD)
                .start();
        return text(process.getInputStream(), process);
    }

    /** All that comes on a stream of it, without the last line's end; empty when it failed. */
    static String text(InputStream stream, Process process) throws IOException {
        String text = new String(stream.readAllBytes(), StandardCharsets.US_ASCII);
        return waitFor(process) == 0 ? text.strip() : "";
    }

    /** The exit code. */
    private static int waitFor(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the terminal was asked", interrupted);
        }
    }
}
