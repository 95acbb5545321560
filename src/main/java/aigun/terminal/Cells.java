package aigun.terminal;

import com.googlecode.lanterna.TextCharacter;
import java.util.HashMap;
import java.util.Map;

/** Cells that were made already, since Lanterna takes long to make one. */
final class Cells {
    /** Far more than a language writes with; where a text has more, all are made anew. */
    private static final int CLUSTERS_MAX = 8192;

    private static final int ASCII = 128;

    private final Map<Look, Map<String, TextCharacter>> cells = new HashMap<>();
    private final Map<Look, TextCharacter[]> ascii = new HashMap<>();
    private int last;

    /** An empty cell, which what clears the screen has painted already. */
    TextCharacter empty() {
        return of(' ', Look.PLAIN);
    }

    /** The cell of a cluster that takes one or two columns. */
    TextCharacter of(String cluster, int columns, Look look) {
        Map<String, TextCharacter> known = cells.get(look);
        if (known == null) {
            known = new HashMap<>();
            cells.put(look, known);
        }
        TextCharacter cell = known.get(cluster);
        if (cell == null) {
            if (CLUSTERS_MAX <= known.size()) {
                known.clear();
            }
            cell = new Cell(cluster, columns, look, this, 0);
            known.put(cluster, cell);
        }
        return cell;
    }

    /** The same for one that is to be painted although it may be there already. */
    TextCharacter anew(String cluster, int columns, Look look) {
        last++;
        return new Cell(cluster, columns, look, this, last);
    }

    /** The same for a character below 128, without a text made of it first. */
    TextCharacter of(char character, Look look) {
        TextCharacter[] known = ascii.get(look);
        if (known == null) {
            known = new TextCharacter[ASCII];
            ascii.put(look, known);
        }
        TextCharacter cell = known[character];
        if (cell == null) {
            cell = of(String.valueOf(character), 1, look);
            known[character] = cell;
        }
        return cell;
    }
}
