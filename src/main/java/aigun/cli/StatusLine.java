package aigun.cli;

import java.io.PrintStream;

/** Says how far something has come: in one line that is painted anew, or in a new line every few seconds. */
final class StatusLine {
    /** In nanoseconds. */
    static final long SECOND = 1_000_000_000L;

    private final Manner manner;
    private final PrintStream out;
    private boolean shown;

    /**
     * How it is said.
     *
     * @param columns of the terminal in which one line is painted anew; 0 for a new line every few seconds
     */
    record Manner(int columns) {
        static final Manner LINES = new Manner(0);

        /** Nanoseconds from one word to the next. */
        long pause() {
            return columns == 0 ? SECOND * 5 : SECOND / 5;
        }
    }

    StatusLine(Manner manner, PrintStream out) {
        this.manner = manner;
        this.out = out;
    }

    void say(String words) {
        if (manner.columns() == 0) {
            out.println(words);
        } else {
            String fitting = words.substring(0, Math.min(words.length(), manner.columns() - 1));
            out.print("\r" + fitting + "\033[K");
        }
        out.flush();
        shown = true;
    }

    /** Whether anything was said since it was taken away. */
    boolean isShown() {
        return shown;
    }

    /** Takes the painted line away. */
    void clear() {
        if (shown && 0 < manner.columns()) {
            out.print("\r\033[K");
            out.flush();
        }
        shown = false;
    }
}
