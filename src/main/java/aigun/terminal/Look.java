package aigun.terminal;

import com.googlecode.lanterna.TextColor;
import java.awt.Color;
import java.nio.charset.StandardCharsets;

/**
 * Colours and style of a cell as one sequence that replaces whatever was there before. To Lanterna it is a foreground
 * colour, so that a change of look is one comparison and a few bytes, not three sequences and up to nine.
 */
final class Look implements TextColor {
    static final Look PLAIN = new Look("");

    private final String codes;

    private Look(String codes) {
        this.codes = codes;
    }

    /**
     * @param codes numbers of {@code SGR} with semicolons between, such as {@code 1;38;5;130}; empty for the plain look
     */
    static Look of(String codes) {
        return codes.isEmpty() ? PLAIN : new Look(codes);
    }

    /** What is to be written between CSI and {@code m}. */
    String sequence() {
        return codes.isEmpty() ? "" : "0;" + codes;
    }

    @Override
    public byte[] getForegroundSGRSequence() {
        return sequence().getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public byte[] getBackgroundSGRSequence() {
        return new byte[0];
    }

    @Override
    public int getRed() {
        return 0;
    }

    @Override
    public int getGreen() {
        return 0;
    }

    @Override
    public int getBlue() {
        return 0;
    }

    /** Nothing here is ever drawn in a window. */
    @Override
    @Deprecated
    public Color toColor() {
        throw new UnsupportedOperationException("a look is more than a colour");
    }

    @Override
    public String toString() {
        return codes;
    }
}
