package aigun.format;

import aigun.model.DebriefPage;
import aigun.model.Prose;
import aigun.source.Code;
import aigun.source.Diagnostic;
import aigun.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The pages that a pack adds to the debrief. */
final class DebriefPages {
    private DebriefPages() {}

    static List<DebriefPage> read(Fields pack) {
        List<DebriefPage> pages = new ArrayList<>();
        for (Fields.Titled titled : pack.children("debrief")) {
            Fields fields = titled.fields();
            check(fields);
            pages.add(new DebriefPage(
                    titled.id(),
                    fields.text("title"),
                    fields.text("about"),
                    DebriefPage.Stands.valueOf(
                            fields.word("stands").toUpperCase(Locale.ROOT).replace('-', '_')),
                    Paragraphs.read(fields, "text"),
                    columns(fields),
                    rows(fields),
                    fields.prose("note"),
                    Paragraphs.read(fields, "rest"),
                    fields.truth("numbers")));
        }
        return pages;
    }

    private static void check(Fields fields) {
        boolean silent = !fields.has("text") && !fields.has("rows") && !fields.truth("numbers");
        if (silent) {
            fault(fields, fields.written().location(), "This page says nothing.", "Give it a text, or rows.");
        }
        if (!fields.keeps(DebriefKeys.NOTE_BEFORE)) {
            String hint = "Put what is to be known before it under `note`, or move it to `text`.";
            fault(fields, fields.keyAt("rest"), "The rest is told after a note, and this page has none.", hint);
        }
        if (!fields.keeps(DebriefKeys.REST_BEHIND)) {
            String hint = "Give it a `rest`, or move it to `text`.";
            fault(fields, fields.keyAt("note"), "The note comes before the rest, and this page has none.", hint);
        }
        if (!fields.keeps(DebriefKeys.ROWS_BENEATH)) {
            fault(fields, fields.keyAt("columns"), "Columns are of rows, and this page has none.", "Give it `rows`.");
        }
    }

    private static List<String> columns(Fields fields) {
        List<String> columns = new ArrayList<>();
        for (Node item : fields.items("columns")) {
            columns.add(Plains.read(item, Kinds.LINE, fields.context()));
        }
        boolean fit = fields.size("columns").has(columns.size());
        boolean broken = fields.value("columns").stream().anyMatch(node -> !(node instanceof Node.Listing));
        if (fields.has("rows") && !fit && !broken) {
            String message = "Rows have two or three columns, and this page has " + columns.size() + ".";
            fault(fields, fields.keyAt(fields.has("columns") ? "columns" : "rows"), message, "Name them in `columns`.");
        }
        return columns;
    }

    private static List<DebriefPage.Row> rows(Fields fields) {
        int columns = fields.items("columns").size();
        List<DebriefPage.Row> rows = new ArrayList<>();
        for (Fields row : fields.elements("rows")) {
            List<Node> items = row.items("cells");
            List<Prose> cells = new ArrayList<>();
            for (Node item : items) {
                cells.add(Proses.read(item, row.context()));
            }
            if (0 < columns && !items.isEmpty() && items.size() != columns) {
                String message = "The page has " + columns + " columns, and this row " + items.size() + " cells.";
                fault(row, row.keyAt("cells"), message, "Give it a cell for each column.");
            }
            rows.add(new DebriefPage.Row(
                    row.text("name"), row.textRule("when"), cells, Paragraphs.read(row, "beneath")));
        }
        return rows;
    }

    private static void fault(Fields fields, Location place, String message, String hint) {
        fields.context().report(Diagnostic.error(Code.PAGE_FORM, place, message).withHint(hint));
    }
}
