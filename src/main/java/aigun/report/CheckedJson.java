package aigun.report;

import aigun.source.Diagnostic;
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
        json.list("diagnostics", checked.diagnostics(), each -> diagnostic(json, checked.file(each), each));
    }

    private static void diagnostic(Json json, String file, Diagnostic diagnostic) {
        json.text("severity", diagnostic.severity().word());
        json.text("code", diagnostic.code().word());
        json.text("file", file);
        json.number("line", diagnostic.location().line());
        json.number("column", diagnostic.location().column());
        json.number("length", diagnostic.location().length());
        json.text("message", diagnostic.message());
        json.text("hint", diagnostic.hint());
    }
}
