package aigun.report;

import aigun.screen.Messages;
import java.util.ArrayList;
import java.util.List;

/**
 * A table with a name and some numbers in each row. On a page too narrow for it each row is a sentence.
 *
 * @param heads one for each number
 * @param columns of a number
 */
record Table(Page page, List<String> heads, int columns, Messages messages) {
    private static final int NAME_COLUMNS = 28;

    Table {
        heads = List.copyOf(heads);
    }

    private boolean fits() {
        return NAME_COLUMNS + columns * heads.size() + 2 <= page.width();
    }

    /** The line with the heads. */
    void begin() {
        if (fits()) {
            line("", heads);
        }
    }

    void row(String name, List<String> cells) {
        if (fits()) {
            line(name, cells);
            return;
        }
        List<String> told = new ArrayList<>();
        for (int cell = 0; cell < cells.size(); cell++) {
            told.add(messages.text("table.cell", heads.get(cell), cells.get(cell)));
        }
        page.line(1, messages.text("table.row", name, String.join(", ", told)));
    }

    private void line(String name, List<String> cells) {
        StringBuilder line = new StringBuilder("  ").append(Page.left(name, NAME_COLUMNS));
        cells.forEach(cell -> line.append(Page.right(cell, columns)));
        page.exact(line.toString());
    }
}
