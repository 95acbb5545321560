package aigun.terminal;

import aigun.screen.Size;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/** The terminal that standard input and output are joined to, ruled by {@code stty}; given back whenever Java ends. */
public final class SystemTty implements Tty {
    private final InputStream input = new FileInputStream(FileDescriptor.in);
    private final OutputStream output = new FileOutputStream(FileDescriptor.out);
    private final String modes;
    private final Size size;
    private boolean raw = true;
    private boolean ended;

    private SystemTty(String modes, Size size) {
        this.modes = modes;
        this.size = size;
    }

    /**
     * A terminal that is in raw mode.
     *
     * @param modes what {@code stty -g} printed before
     * @param size what {@code stty size} printed
     */
    static SystemTty of(String modes, String size) {
        return new SystemTty(modes, SizeText.parse(size));
    }

    /** Gives back what was asked for when Java ends, whatever brought that about and however far it had come. */
    static void giveBackAtEnd(AskedTty asked) {
        Runtime.getRuntime().addShutdownHook(new Thread(new End(asked), "terminal given back"));
    }

    @Override
    public InputStream input() {
        return input;
    }

    @Override
    public OutputStream output() {
        return output;
    }

    /** The size when it was first asked, so that the first picture can be made for it. */
    @Override
    public Size firstSize() {
        return size;
    }

    @Override
    public Size size() throws IOException {
        return SizeText.parse(Commands.output("stty", "size"));
    }

    @Override
    public synchronized void raw() throws IOException {
        if (!ended) {
            raw = true;
            Commands.run("sh", "-c", "stty " + AskedTty.RAW);
        }
    }

    @Override
    public synchronized void giveBack() throws IOException {
        if (raw) {
            raw = false;
            Commands.run("stty", modes);
        }
    }

    @Override
    public void stop() throws IOException {
        Commands.run("sh", "-c", "kill -TSTP 0");
    }

    private synchronized void end() throws IOException {
        ended = true;
        giveBack();
    }

    /** What the end of Java does. */
    private static final class End implements Runnable {
        private final AskedTty asked;

        End(AskedTty asked) {
            this.asked = asked;
        }

        @Override
        public void run() {
            try {
                Optional<SystemTty> tty = asked.answer();
                if (tty.isPresent()) {
                    tty.get().end();
                }
            } catch (IOException gone) {
                // There is no terminal any more, and so nothing to give back.
            }
        }
    }
}
