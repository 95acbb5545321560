package aigun.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import java.util.EnumSet;

/**
 * One cluster with its look, of one or two columns by our own count. Lanterna's characters count columns otherwise, and
 * differently on each Java. Made by {@link Cells} only.
 */
final class Cell extends TextCharacter {
    private static final EnumSet<SGR> NONE = EnumSet.noneOf(SGR.class);

    private final String cluster;
    private final int columns;
    private final Look look;
    private final Cells cells;
    private final int serial;

    /**
     * @param serial 0 for one that is like all of its kind; others are like themselves only, and so always painted anew
     */
    @SuppressWarnings("deprecation")
    Cell(String cluster, int columns, Look look, Cells cells, int serial) {
        super(' ', look, TextColor.ANSI.DEFAULT, NONE);
        this.cluster = cluster;
        this.columns = columns;
        this.look = look;
        this.cells = cells;
        this.serial = serial;
    }

    @Override
    public String getCharacterString() {
        return cluster;
    }

    @Override
    public boolean isDoubleWidth() {
        return columns == 2;
    }

    @Override
    public boolean is(char other) {
        return cluster.length() == 1 && cluster.charAt(0) == other;
    }

    /** The style is in the look, so there is never one to add or to take away. */
    @Override
    public EnumSet<SGR> getModifiers() {
        return NONE;
    }

    /** Lanterna asks for this to fill the second column of a wide cell. */
    @Override
    public TextCharacter withCharacter(char character) {
        return cells.of(String.valueOf(character), 1, look);
    }

    /** Lanterna leaves out what equals its own empty character when it paints all, and never asks the other way round. */
    @Override
    public boolean equals(Object other) {
        if (this == other) {
            return true;
        }
        if (other instanceof Cell cell) {
            return serial == cell.serial && look == cell.look && cluster.equals(cell.cluster);
        }
        return serial == 0 && look == Look.PLAIN && cluster.equals(" ") && DEFAULT_CHARACTER.equals(other);
    }

    @Override
    public int hashCode() {
        return cluster.hashCode() * 31 + System.identityHashCode(look);
    }
}
