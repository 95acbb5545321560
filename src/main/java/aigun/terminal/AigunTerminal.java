package aigun.terminal;

import aigun.screen.Widths;
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
 * after which nothing is written any more until the private mode is entered again.
 */
final class AigunTerminal extends ANSITerminal {
    /** The other screen; no automatic wrapping at the right edge; clicks and wheel as SGR; pasted text in brackets. */
    private static final String ENTER = "\033[?1049h\033[?7l\033[?25l\033[?1000h\033[?1006h\033[?2004h";

    private static final String LEAVE =
            "\033[?2026l\033[0m\033[?2004l\033[?1006l\033[?1000l\033[?7h\033[?25h\033[?1049l";

    /** A terminal that knows these shows what is between them at once; others pass over them. */
    private static final String FRAME_BEGINS = "\033[?2026h";

    private static final String FRAME_ENDS = "\033[?2026l";
    private static final int LOCK_WAIT = 300;
    private static final int NOWHERE = -1;

    private final OutputStream out;
    private final Bytes bytes = new Bytes();
    private TerminalSize size;
    private final ReentrantLock writing = new ReentrantLock();
    private volatile boolean entered;
    private Look wanted = Look.PLAIN;
    private Look current = Look.PLAIN;
    private int column = NOWHERE;
    private int row = NOWHERE;

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

    /** Lanterna's own patterns are never asked, so they need not be loaded. */
    @Override
    protected KeyDecodingProfile getDefaultKeyDecodingProfile() {
        return new NoKeys();
    }

    @Override
    public void enterPrivateMode() throws IOException {
        bytes.clear();
        current = Look.PLAIN;
        wanted = Look.PLAIN;
        column = NOWHERE;
        write(ENTER, true);
    }

    /** Harmless the second time. */
    @Override
    public void exitPrivateMode() throws IOException {
        write(LEAVE, false);
    }

    /** The end must not wait for ever behind a write that hangs; then it is written all the same. */
    private void write(String sequence, boolean enter) throws IOException {
        boolean mine = isMineSoon();
        try {
            if (entered != enter) {
                entered = enter;
                new Bytes().put(sequence).writeTo(out);
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
        look();
        begin().put("\033[2J");
    }

    @Override
    public void setCursorPosition(int newColumn, int newRow) {
        if (newColumn != column || newRow != row) {
            begin().put("\033[").put(newRow + 1);
            if (0 < newColumn) {
                bytes.put(';').put(newColumn + 1);
            }
            bytes.put('H');
            column = newColumn;
            row = newRow;
        }
    }

    @Override
    public void setCursorPosition(TerminalPosition position) {
        setCursorPosition(position.getColumn(), position.getRow());
    }

    /** The cursor stays hidden until the private mode is left. */
    @Override
    public void setCursorVisible(boolean visible) {}

    @Override
    public void setForegroundColor(TextColor color) {
        wanted = color instanceof Look look ? look : Look.PLAIN;
    }

    @Override
    public void setBackgroundColor(TextColor color) {}

    @Override
    public void enableSGR(SGR sgr) {}

    @Override
    public void disableSGR(SGR sgr) {}

    @Override
    public void resetColorAndSGR() {
        wanted = Look.PLAIN;
    }

    @Override
    public void putCharacter(char character) {
        putString(String.valueOf(character));
    }

    /** Writes one cluster. One whose columns terminals count differently is kept within its own: a fence of blanks and moves. */
    @Override
    public void putString(String cluster) {
        int columns = Widths.columns(cluster);
        if (columns == 0) {
            return;
        }
        look();
        begin();
        if (Widths.isUncertain(cluster)) {
            fence(cluster, columns);
        } else {
            bytes.put(cluster);
            column += columns;
        }
        if (size.getColumns() <= column) {
            column = NOWHERE;
        }
    }

    private void fence(String cluster, int columns) {
        int start = column;
        int sameRow = row;
        for (int blank = 0; blank < columns; blank++) {
            bytes.put(' ');
        }
        column = NOWHERE;
        setCursorPosition(start, sameRow);
        bytes.put(cluster);
        column = NOWHERE;
        setCursorPosition(start + columns, sameRow);
    }

    private void look() {
        if (wanted != current) {
            begin().put("\033[").put(wanted.sequence()).put('m');
            current = wanted;
        }
    }

    private Bytes begin() {
        return bytes.isEmpty() ? bytes.put(FRAME_BEGINS) : bytes;
    }

    @Override
    public void flush() throws IOException {
        writing.lock();
        try {
            if (!bytes.isEmpty() && entered) {
                bytes.put(FRAME_ENDS).writeTo(out);
            }
        } finally {
            writing.unlock();
        }
        bytes.clear();
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
