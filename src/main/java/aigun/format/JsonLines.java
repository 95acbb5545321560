package aigun.format;

import java.util.List;
import java.util.Map;
import tools.jackson.core.io.JsonStringEncoder;

/** JSON in lines that a person can read, ended alike on every machine. */
final class JsonLines {
    private static final String STEP = "  ";

    private final StringBuilder text = new StringBuilder();

    private JsonLines() {}

    /** JSON that stands as it is. */
    record Raw(String json) {}

    /** Of maps, lists, texts, numbers, truths and what is JSON already. */
    static String of(Object value) {
        JsonLines lines = new JsonLines();
        lines.add(value, "\n");
        return lines.text.append('\n').toString();
    }

    private void add(Object value, String line) {
        if (value instanceof Map<?, ?> members) {
            String before = "{" + line + STEP;
            for (Map.Entry<?, ?> member : members.entrySet()) {
                text.append(before).append(quoted(member.getKey().toString())).append(": ");
                add(member.getValue(), line + STEP);
                before = "," + line + STEP;
            }
            text.append(members.isEmpty() ? "{}" : line + "}");
        } else if (value instanceof List<?> items) {
            String before = "[";
            for (Object item : items) {
                text.append(before);
                add(item, line);
                before = ", ";
            }
            text.append(items.isEmpty() ? "[]" : "]");
        } else if (value instanceof String word) {
            text.append(quoted(word));
        } else if (value instanceof Raw raw) {
            text.append(raw.json());
        } else {
            text.append(value);
        }
    }

    private static String quoted(String word) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(word)) + '"';
    }
}
