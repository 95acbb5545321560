package aigun.report;

import java.util.Map;

/** A schema as JSON in lines. */
public final class SchemaJson {
    private SchemaJson() {}

    /** Of maps, lists, texts, numbers and truths. */
    public static String of(Map<String, Object> schema) {
        return Json.text(json -> schema.forEach(json::value));
    }

    /** How a schema begins that names this draft first. */
    public static String begin(String draft) {
        return "{\n  \"$schema\" : \"" + draft + "\"";
    }
}
