package aigun.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.input.KeyDecodingProfile;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.terminal.ansi.ANSITerminal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A terminal to write to, and nothing more: always UTF-8, one write a frame, told its size instead of asking for it. Keys
 * come another way ({@link KeyReader}). Belongs to one thread, but for {@link #exitPrivateMode}, which any may call and
 * after which nothing is written until the private mode is entered again.
 */
final class AigunTerminal extends ANSITerminal {
    /** The other screen; no wrapping at the right edge; no cursor; clicks and wheel as SGR; pasted text in brackets. */
    private static final String ENTER = "\033[?1049h\033[?7l\033[?25l\033[?1000h\033[?1006h\033[?2004h";

    private static final String LEAVE =
            "\033[?2026l\033[0m\033[?2004l\033[?1006l\033[?1000l\033[?7h\033[?25h\033[?1049l";

    /** Milliseconds; the end must not wait for ever behind a write that hangs. */
    private static final int LOCK_WAIT = 300;

    private final OutputStream out;
    private final ReentrantLock writing = new ReentrantLock();
    private final Pen pen = new Pen();
    private TerminalSize size;
    private volatile boolean entered;

    AigunTerminal(OutputStream out, TerminalSize size) {
        super(InputStream.nullInputStream(), out, StandardCharsets.UTF_8);
        this.out = out;
        this.size = size;
    }

    /** From now on the terminal has this size; the screen on it hears of it at once. */
    void resize(TerminalSize newSize) throws IOException {
        size = newSize;
        getTerminalSize();
    }

    @Override
    protected TerminalSize findTerminalSize() {
        return size;
    }

    @Override
    protected KeyDecodingProfile getDefaultKeyDecodingProfile() {
        return new NoKeys();
    }

    @Override
    public void enterPrivateMode() throws IOException {
        pen.reset();
        writing.lock();
        try {
            entered = true;
            new Bytes().put(ENTER).writeTo(out);
        } finally {
            writing.unlock();
        }
    }

    /** Harmless the second time. */
    @Override
    public void exitPrivateMode() throws IOException {
        boolean mine = isMineSoon();
        try {
            if (entered) {
                entered = false;
                new Bytes().put(LEAVE).writeTo(out);
            }
        } finally {
            if (mine) {
                writing.unlock();
            }
        }
    }

    private boolean isMineSoon() {
        try {
            return writing.tryLock(LOCK_WAIT, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void clearScreen() {
        pen.clear();
    }

    @Override
    public void setCursorPosition(int column, int row) {
        pen.moveTo(column, row);
    }

    @Override
    public void setCursorPosition(TerminalPosition position) {
        pen.moveTo(position.getColumn(), position.getRow());
    }

    /** The cursor stays hidden until the private mode is left. */
    @Override
    public void setCursorVisible(boolean visible) {}

    @Override
    public void setForegroundColor(TextColor color) {
        pen.look(color instanceof Look look ? look : Look.PLAIN);
    }

    /** Part of the look, as every style is. */
    @Override
    public void setBackgroundColor(TextColor color) {}

    @Override
    public void enableSGR(SGR sgr) {}

    @Override
    public void disableSGR(SGR sgr) {}

    @Override
    public void resetColorAndSGR() {
        pen.look(Look.PLAIN);
    }

    @Override
    public void putCharacter(char character) {
        putString(String.valueOf(character));
    }

    /** One cluster, as the screen has them in its cells. */
    @Override
    public void putString(String cluster) {
        pen.put(cluster, size.getColumns());
    }

    @Override
    public void flush() throws IOException {
        writing.lock();
        try {
            if (entered) {
                pen.writeTo(out);
            } else {
                pen.forgetFrame();
            }
        } finally {
            writing.unlock();
        }
    }

    @Override
    public KeyStroke readInput() {
        throw new UnsupportedOperationException("keys come another way");
    }

    @Override
    public KeyStroke pollInput() {
        throw new UnsupportedOperationException("keys come another way");
    }
}
