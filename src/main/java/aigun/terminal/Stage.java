package aigun.terminal;

import aigun.screen.Frame;
import aigun.screen.Size;
import java.io.IOException;

/** A terminal taken over: its line and the display on it, which come and go together. */
final class Stage {
    private final Tty tty;
    private final Display display;
    private Size size;

    private Stage(Tty tty, Display display, Size size) {
        this.tty = tty;
        this.display = display;
        this.size = size;
    }

    static Stage on(Tty tty, Depth depth) throws IOException {
        Size size = tty.firstSize();
        return new Stage(tty, new Display(tty.output(), size, depth), size);
    }

    Size size() {
        return size;
    }

    Tty tty() {
        return tty;
    }

    /** Whether bytes have come that nobody has read yet, as on a machine that is busy. */
    boolean isMoreComing() {
        try {
            return 0 < tty.input().available();
        } catch (IOException gone) {
            return false;
        }
    }

    void enter() throws IOException {
        display.enter();
    }

    void show(Frame frame) throws IOException {
        display.show(frame);
    }

    /** The next frame is painted from nothing: something else may have written on the screen. */
    void distrust() {
        display.distrust();
    }

    /** Asks for the size anew. Whether it has changed. */
    boolean measure() throws IOException {
        Size now = tty.size();
        boolean changed = now.columns() != size.columns() || now.rows() != size.rows();
        if (changed) {
            size = now;
            display.resize(now);
        }
        return changed;
    }

    /** Gives everything back, stops, and takes it again when the player is back. */
    void suspend() throws IOException {
        display.pause();
        tty.giveBack();
        tty.stop();
        tty.raw();
        display.enter();
    }

    /** After someone else stopped us and had the terminal meanwhile. */
    void retake() throws IOException {
        tty.raw();
        display.distrust();
    }

    /** Gives everything back, whatever fails. Any thread may, and twice is as good as once. */
    void leave() throws IOException {
        try {
            display.leave();
        } finally {
            tty.giveBack();
        }
    }
}
