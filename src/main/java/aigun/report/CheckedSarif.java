package aigun.report;

import aigun.screen.Messages;
import aigun.source.Diagnostic;
import aigun.source.Explanation;
import aigun.source.Location;
import aigun.source.Mend;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * What checks found, as SARIF 2.1.0 (OASIS, 2020), which editors and CI take: a run with a rule for each code that was
 * found and a result for each diagnostic. Columns count code points from 1, as ours do.
 */
public final class CheckedSarif {
    private static final String VERSION = "2.1.0";
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static final int HELP_COLUMNS = 80;
    private static final int ASCII = 128;
    private static final String UNRESERVED = "-._~/";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final Json json;
    private final List<Explanation> rules;
    private final Messages messages;

    private CheckedSarif(Json json, List<Explanation> rules, Messages messages) {
        this.json = json;
        this.rules = rules;
        this.messages = messages;
    }

    /**
     * All of it as a text.
     *
     * @param rules what the codes mean that were found, each once
     */
    public static String of(List<Checked> all, List<Explanation> rules, Messages messages) {
        return Json.text(json -> new CheckedSarif(json, rules, messages).log(all));
    }

    private void log(List<Checked> all) {
        json.text("$schema", SCHEMA);
        json.text("version", VERSION);
        json.list("runs", List.of(all), this::run);
    }

    /** A result, and the file it is in. */
    private record Result(String file, Diagnostic diagnostic) {}

    private void run(List<Checked> all) {
        List<Result> results = new ArrayList<>();
        for (Checked checked : all) {
            for (Diagnostic diagnostic : checked.diagnostics()) {
                results.add(new Result(checked.file(diagnostic), diagnostic));
            }
        }
        json.object(
                "tool",
                () -> json.object("driver", () -> {
                    json.text("name", "aigun");
                    json.list("rules", rules, this::rule);
                }));
        json.text("columnKind", "unicodeCodePoints");
        json.list("results", results, this::result);
    }

    private void rule(Explanation explanation) {
        json.text("id", explanation.code().word());
        text("shortDescription", explanation.brief());
        text("fullDescription", String.join(" ", explanation.reasons()));
        text("help", ExplanationText.of(explanation, HELP_COLUMNS, messages));
    }

    private void text(String name, String text) {
        json.object(name, () -> json.text("text", text));
    }

    private void result(Result result) {
        Diagnostic diagnostic = result.diagnostic();
        json.text("ruleId", diagnostic.code().word());
        json.text("level", diagnostic.severity().word());
        String hint = diagnostic.hint().isEmpty() ? "" : " " + diagnostic.hint();
        text("message", diagnostic.message() + hint);
        json.list("locations", List.of(result), this::location);
        List<Mend.Replace> replaced = new ArrayList<>();
        for (Mend mend : diagnostic.mends()) {
            if (mend instanceof Mend.Replace replace) {
                replaced.add(replace);
            }
        }
        if (!replaced.isEmpty()) {
            json.list("fixes", replaced, mend -> fix(result.file(), mend));
        }
    }

    private void location(Result result) {
        json.object("physicalLocation", () -> {
            artifact(result.file());
            region("region", result.diagnostic().location());
        });
    }

    /** Files that would be new are left out: of these the standard has no word. */
    private void fix(String file, Mend.Replace mend) {
        text("description", messages.text("fix.replace", mend.text()));
        json.list("artifactChanges", List.of(mend), change -> {
            artifact(file);
            json.list("replacements", List.of(mend), replacement -> {
                region("deletedRegion", mend.place());
                text("insertedContent", mend.text());
            });
        });
    }

    private void artifact(String file) {
        json.object("artifactLocation", () -> json.text("uri", uri(file)));
    }

    private void region(String name, Location place) {
        json.object(name, () -> {
            json.number("startLine", place.line());
            json.number("startColumn", place.column());
            json.number("endColumn", place.column() + place.length());
        });
    }

    /** A path as a reference of a URI (RFC 3986): what is not unreserved in it is escaped, but for the slashes. */
    private static String uri(String file) {
        StringBuilder uri = new StringBuilder();
        for (byte each : file.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) each;
            boolean plain = letter < ASCII && (Character.isLetterOrDigit(letter) || 0 <= UNRESERVED.indexOf(letter));
            if (plain) {
                uri.append(letter);
            } else {
                uri.append('%').append(HEX.toHexDigits(each));
            }
        }
        return uri.toString();
    }
}
