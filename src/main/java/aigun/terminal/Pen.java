package aigun.terminal;

import aigun.screen.Widths;
import java.io.IOException;
import java.io.OutputStream;

/** Writes the bytes of one frame: no look or place is told twice, and a place only when something is put there. */
final class Pen {
    /** A terminal that knows these shows what is between them at once; others pass over them. */
    private static final String FRAME_BEGINS = "\033[?2026h";

    private static final String FRAME_ENDS = "\033[?2026l";

    /**
     * A terminal that does not wrap stays on the last column when that is full, and some then take a mark for one of the
     * character before it.
     */
    private static final String WRAPPING = "\033[?7h";

    private static final String NOT_WRAPPING = "\033[?7l";
    private static final int STYLE_FIRST = 0xFE00;
    private static final int STYLE_LAST = 0xFE0F;
    private static final int NOWHERE = -1;

    /** More than these take more bytes than a move. */
    private static final int BLANKS_MAX = 4;

    private final Bytes bytes = new Bytes();
    private Look wanted = Look.PLAIN;
    private Look real = Look.PLAIN;
    /** Whether what was not put since is empty, and whether nothing was put at all. */
    private boolean fresh;

    private boolean cleared;
    private int column;
    private int row;
    private int realColumn = NOWHERE;
    private int realRow = NOWHERE;

    /** Nothing is known of the terminal but that its look is plain. */
    void reset() {
        bytes.clear();
        fresh = false;
        wanted = Look.PLAIN;
        real = Look.PLAIN;
        cleared = false;
        realColumn = NOWHERE;
    }

    void look(Look look) {
        wanted = look;
    }

    void moveTo(int newColumn, int newRow) {
        column = newColumn;
        row = newRow;
    }

    /** Empties the screen; asked for twice in a row it is written once. */
    void clear() {
        if (!cleared) {
            writeLook();
            begin().put("\033[2J");
            cleared = true;
            fresh = true;
        }
    }

    /** Writes one cluster. Behind the last column the terminal's place is not certain any more. */
    void put(String cluster, int screenColumns) {
        int columns = Widths.columns(cluster);
        if (columns == 0) {
            return;
        }
        writePlace();
        writeLook();
        cleared = false;
        boolean last = screenColumns <= column + columns;
        if (last && isMarked(cluster)) {
            begin().put(WRAPPING).put(cluster).put(NOT_WRAPPING);
        } else if (Widths.isUncertain(cluster)) {
            fence(cluster, columns);
        } else {
            begin().put(cluster);
            realColumn += columns;
        }
        column += columns;
        if (last) {
            realColumn = NOWHERE;
        }
    }

    /** Whether it is one character with marks on it, which take no columns anywhere. */
    private static boolean isMarked(String cluster) {
        int at = Character.charCount(cluster.codePointAt(0));
        boolean marked = at < cluster.length();
        while (at < cluster.length()) {
            int codePoint = cluster.codePointAt(at);
            boolean style = STYLE_FIRST <= codePoint && codePoint <= STYLE_LAST;
            marked &= Character.getType(codePoint) == Character.NON_SPACING_MARK && !style;
            at += Character.charCount(codePoint);
        }
        return marked;
    }

    /**
     * Terminals count its columns differently, so it is kept within its own: blanks first, then it at the same place, and
     * the next place is told anew.
     */
    private void fence(String cluster, int columns) {
        for (int blank = 0; blank < columns; blank++) {
            begin().put(' ');
        }
        realColumn = NOWHERE;
        writePlace();
        bytes.put(cluster);
        realColumn = NOWHERE;
    }

    private void writeLook() {
        if (wanted != real) {
            begin().put("\033[").put(wanted.sequence()).put('m');
            real = wanted;
        }
    }

    private void writePlace() {
        if (row != realRow || realColumn == NOWHERE || column < realColumn) {
            begin().put("\033[").put(row + 1);
            if (0 < column) {
                bytes.put(';').put(column + 1);
            }
            bytes.put('H');
        } else if (realColumn < column) {
            skip(column - realColumn);
        }
        realColumn = column;
        realRow = row;
    }

    /** Forward in the row: over what is empty with a few blanks, over anything else to the column itself. */
    private void skip(int columns) {
        if (fresh && real == Look.PLAIN && columns <= BLANKS_MAX) {
            for (int blank = 0; blank < columns; blank++) {
                begin().put(' ');
            }
            return;
        }
        begin().put("\033[").put(column + 1).put('G');
    }

    private Bytes begin() {
        return bytes.isEmpty() ? bytes.put(FRAME_BEGINS) : bytes;
    }

    /** The frame in one write; none if there is nothing in it. */
    void writeTo(OutputStream out) throws IOException {
        if (!bytes.isEmpty()) {
            bytes.put(FRAME_ENDS).writeTo(out);
        }
        forgetFrame();
    }

    void forgetFrame() {
        bytes.clear();
        fresh = false;
    }
}
