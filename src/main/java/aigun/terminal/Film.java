package aigun.terminal;

import aigun.screen.Frame;
import aigun.screen.Size;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Frames as a terminal of 256 colours is given them, for a recording. It takes neither the other screen nor the mouse: a
 * recording is played on somebody's own terminal, and its last picture is to stay.
 */
public final class Film {
    private static final String BEGINS = "\033[?7l\033[?25l";
    private static final String ENDS = "\033[0m\033[?7h\033[?25h";

    private Film() {}

    /** For each frame what makes it of the one before; empty where that is nothing. */
    public static List<String> of(List<Frame> frames, Size size) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> pieces = new ArrayList<>();
        try {
            Display display = new Display(out, size, Depth.INDEXED);
            display.enter();
            out.reset();
            for (Frame frame : frames) {
                display.show(frame);
                pieces.add((pieces.isEmpty() ? BEGINS : "") + out.toString(StandardCharsets.UTF_8));
                out.reset();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("memory cannot fail to be written to", failed);
        }
        return pieces;
    }

    /** What gives the terminal back, the cursor on the last row. */
    public static String end(Size size) {
        return ENDS + "\033[" + size.rows() + "H";
    }
}
