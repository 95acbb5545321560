package aigun.report;

import aigun.source.Diagnostic;
import aigun.source.Location;
import aigun.source.Mend;
import java.util.List;

/** What checks found, as JSON of our own. */
public final class CheckedJson {
    /** Counted up whenever a reader of the old form could misread the new one. */
    private static final int FORMAT = 1;

    private CheckedJson() {}

    public static String of(List<Checked> all) {
        return Json.text(json -> {
            json.number("format", FORMAT);
            json.list("packs", all, checked -> pack(json, checked));
        });
    }

    private static void pack(Json json, Checked checked) {
        json.text("pack", checked.folder());
        json.truth("playable", checked.errors() == 0);
        json.number("scenes", checked.scenes());
        json.number("errors", checked.errors());
        json.number("warnings", checked.warnings());
        json.number("notes", checked.notes());
        json.list("diagnostics", checked.diagnostics(), each -> diagnostic(json, checked, each));
    }

    private static void diagnostic(Json json, Checked checked, Diagnostic diagnostic) {
        json.text("severity", diagnostic.severity().word());
        json.text("code", diagnostic.code().word());
        json.text("file", checked.file(diagnostic));
        place(json, diagnostic.location());
        json.text("message", diagnostic.message());
        json.text("hint", diagnostic.hint());
        json.list("mends", diagnostic.mends(), mend -> mend(json, checked, mend));
    }

    private static void mend(Json json, Checked checked, Mend mend) {
        if (mend instanceof Mend.Replace replace) {
            json.text("kind", "replace");
            json.text("file", checked.file(replace.place().source().name()));
            place(json, replace.place());
            json.text("text", replace.text());
        } else if (mend instanceof Mend.Create create) {
            json.text("kind", "create");
            json.text("file", checked.file(create.path()));
            json.text("text", create.text());
        }
    }

    private static void place(Json json, Location place) {
        json.number("line", place.line());
        json.number("column", place.column());
        json.number("length", place.length());
    }
}
