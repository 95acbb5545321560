package aigun.terminal;

import java.io.IOException;
import java.util.Optional;

/**
 * The question whether there is a terminal. It is asked early and answered later, since the answer takes some
 * milliseconds. Where there is one it is raw from then on, and given back when Java ends; so ask only for the full screen.
 */
public interface AskedTty {
    /** No lines, no echo; Ctrl with C, Z, \, S, Q, V, O are keys; a read returns as soon as there is one byte. */
    String RAW = "-icanon -echo -isig -ixon -iexten min 1 time 0";

    /** The launcher script has asked already, and tells so by these two. */
    String MODES_PROPERTY = "aigun.tty.modes";

    String SIZE_PROPERTY = "aigun.tty.size";

    /** Empty when standard input or output is no terminal, or none that can be ruled. The same each time. */
    Optional<SystemTty> answer() throws IOException;

    /** Whatever becomes of the answer, and even if nobody hears it, the terminal is given back at the end. */
    static AskedTty ask() {
        String modes = System.getProperty(MODES_PROPERTY, "");
        AskedTty asked = modes.isEmpty() ? asking() : new Told(modes, System.getProperty(SIZE_PROPERTY, ""));
        SystemTty.giveBackAtEnd(asked);
        return asked;
    }

    private static AskedTty asking() {
        try {
            return new Asking(Commands.ask(
                    "sh", "-c", "[ -t 0 ] && [ -t 1 ] && { stty -g && stty size && stty " + RAW + "; } >&2"));
        } catch (IOException unasked) {
            // Where there is no shell to ask, there is no stty to rule a terminal with.
            return new Nobody();
        }
    }

    /** There is nobody to ask. */
    final class Nobody implements AskedTty {
        private Nobody() {}

        @Override
        public Optional<SystemTty> answer() {
            return Optional.empty();
        }
    }

    /** By the launcher. */
    final class Told implements AskedTty {
        private final SystemTty tty;

        private Told(String modes, String size) {
            tty = SystemTty.of(modes, size);
        }

        @Override
        public Optional<SystemTty> answer() {
            return Optional.of(tty);
        }
    }

    /** Two lines are on their way: the modes, and rows with columns. */
    final class Asking implements AskedTty {
        private final Process process;
        private Optional<SystemTty> tty = Optional.empty();
        private boolean answered;

        private Asking(Process process) {
            this.process = process;
        }

        @Override
        public synchronized Optional<SystemTty> answer() throws IOException {
            if (!answered) {
                answered = true;
                String text = Commands.text(process.getErrorStream(), process);
                int line = text.indexOf('\n');
                if (0 <= line) {
                    tty = Optional.of(SystemTty.of(text.substring(0, line), text.substring(line + 1)));
                }
            }
            return tty;
        }
    }
}
