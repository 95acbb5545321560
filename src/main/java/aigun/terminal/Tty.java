package aigun.terminal;

import aigun.screen.Size;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The line to a terminal: bytes both ways, and how it treats them. */
interface Tty {
    InputStream input();

    OutputStream output();

    /** As it was when the line was taken. */
    Size firstSize();

    /** As it is now; asked of the system, not of the terminal. */
    Size size() throws IOException;

    /** Every key comes at once and as it is, Ctrl-C and Ctrl-Z among them. */
    void raw() throws IOException;

    /** As it was found. Any thread may, and twice is as good as once. */
    void giveBack() throws IOException;

    /** Stops this program and those it was started with, until someone lets it go on. */
    void stop() throws IOException;
}
