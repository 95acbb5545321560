package aigun.terminal;

import aigun.screen.Frame;
import aigun.screen.Size;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.screen.Screen.RefreshType;
import com.googlecode.lanterna.screen.TerminalScreen;
import java.io.IOException;
import java.io.OutputStream;

/** The whole screen of a terminal, on which frames are shown. Belongs to one thread, but for {@link #leave}. */
final class Display {
    private final AigunTerminal terminal;
    private final TerminalScreen screen;
    private final Painter painter;
    private boolean whole = true;

    Display(OutputStream out, Size size, Depth depth) throws IOException {
        terminal = new AigunTerminal(out, lanterna(size));
        painter = new Painter(Palette.of(depth));
        screen = new TerminalScreen(terminal, painter.empty());
        screen.setCursorPosition(null);
    }

    private static TerminalSize lanterna(Size size) {
        return new TerminalSize(size.columns(), size.rows());
    }

    /** Takes the screen, at first or again. */
    void enter() throws IOException {
        screen.startScreen();
        whole = true;
    }

    /** Gives the screen back for a while. */
    void pause() throws IOException {
        screen.stopScreen(false);
    }

    /** Gives the screen back and shows nothing after it. Any thread may, and twice is as good as once. */
    void leave() throws IOException {
        terminal.exitPrivateMode();
    }

    void resize(Size size) throws IOException {
        terminal.resize(lanterna(size));
        screen.doResizeIfNecessary();
        painter.forget();
        whole = true;
    }

    /** The next frame is painted from nothing: something else may have written on the screen. */
    void distrust() {
        whole = true;
    }

    void show(Frame frame) throws IOException {
        painter.paint(frame, screen);
        screen.refresh(whole ? RefreshType.COMPLETE : RefreshType.DELTA);
        whole = false;
    }
}
