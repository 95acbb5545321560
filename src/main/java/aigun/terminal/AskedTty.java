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

    /** Empty when standard input or output is no terminal, or none that can be ruled. */
    Optional<SystemTty> answer() throws IOException;

    static AskedTty ask() throws IOException {
        String modes = System.getProperty(MODES_PROPERTY, "");
        if (!modes.isEmpty()) {
            return new Told(modes, System.getProperty(SIZE_PROPERTY, ""));
        }
        return new Asking(
                Commands.ask("sh", "-c", "[ -t 0 ] && [ -t 1 ] && { stty -g && stty size && stty " + RAW + "; } >&2"));
    }

    /** By the launcher. */
    final class Told implements AskedTty {
        private final String modes;
        private final String size;

        private Told(String modes, String size) {
            this.modes = modes;
            this.size = size;
        }

        @Override
        public Optional<SystemTty> answer() {
            return Optional.of(SystemTty.of(modes, size));
        }
    }

    /** Two lines are on their way: the modes, and rows with columns. */
    final class Asking implements AskedTty {
        private final Process process;

        private Asking(Process process) {
            this.process = process;
        }

        @Override
        public Optional<SystemTty> answer() throws IOException {
            String text = Commands.text(process.getErrorStream(), process);
            int line = text.indexOf('\n');
            return line < 0
                    ? Optional.empty()
                    : Optional.of(SystemTty.of(text.substring(0, line), text.substring(line + 1)));
        }
    }
}
