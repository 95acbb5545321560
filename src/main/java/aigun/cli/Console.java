package aigun.cli;

import java.io.IOException;

/** Whether somebody sits at standard input. Java's own answer means another thing in every release. */
final class Console {
    private Console() {}

    static boolean isInput() throws IOException {
        Process process;
        try {
            process = new ProcessBuilder("test", "-t", "0").inheritIO().start();
        } catch (IOException absent) {
            // Nobody knows, so a slip is forgiven as it is to a player.
            return true;
        }
        try {
            return process.waitFor() == 0;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the terminal was asked", interrupted);
        }
    }
}
