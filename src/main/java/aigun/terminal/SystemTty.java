package aigun.terminal;

import aigun.screen.Size;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

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
        SystemTty tty = new SystemTty(modes, SizeText.parse(size));
        Runtime.getRuntime().addShutdownHook(new Thread(new End(tty), "terminal given back"));
        return tty;
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

    /** What the end of Java does, whatever brought it about. */
    private static final class End implements Runnable {
        private final SystemTty tty;

        End(SystemTty tty) {
            this.tty = tty;
        }

        @Override
        public void run() {
            try {
                tty.end();
            } catch (IOException gone) {
                // There is no terminal any more, and so nothing to give back.
            }
        }
    }
}
