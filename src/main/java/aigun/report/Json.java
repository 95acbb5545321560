package aigun.report;

import aigun.author.Count;
import aigun.author.Share;
import aigun.model.Decision;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** JSON being written, in the order in which it is asked for. */
final class Json {
    private final JsonGenerator out;

    private Json(JsonGenerator out) {
        this.out = out;
    }

    /** An object whose members are written by this, as text that ends with a line's end. */
    static String text(Consumer<Json> members) {
        StringWriter text = new StringWriter();
        DefaultPrettyPrinter lines = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        Indented indented = new Indented(ObjectWriteContext.empty(), lines);
        try (JsonGenerator out = new JsonFactory().createGenerator(indented, text)) {
            out.writeStartObject();
            members.accept(new Json(out));
            out.writeEndObject();
        }
        return text.append('\n').toString();
    }

    void text(String name, String value) {
        out.writeStringProperty(name, value);
    }

    void number(String name, long value) {
        out.writeNumberProperty(name, value);
    }

    void number(String name, double value) {
        out.writeNumberProperty(name, value);
    }

    void truth(String name, boolean value) {
        out.writeBooleanProperty(name, value);
    }

    /** A number of paths in text, since many readers of JSON round large numbers. */
    void count(String name, Count count) {
        object(name, () -> {
            if (count instanceof Count.Exactly exactly) {
                text("exactly", exactly.number().toString());
            } else if (count instanceof Count.AtLeast least) {
                text("at-least", least.number().toString());
            } else {
                truth("infinite", true);
            }
        });
    }

    void share(String name, Share share) {
        object(name, () -> {
            number("least", share.least());
            number("most", share.most());
        });
    }

    /** Decisions, each as {@code scene: choice}. */
    void path(String name, List<Decision> path) {
        out.writeArrayPropertyStart(name);
        for (Decision decision : path) {
            out.writeString(decision.text());
        }
        out.writeEndArray();
    }

    void texts(String name, List<String> texts) {
        out.writeArrayPropertyStart(name);
        for (String each : texts) {
            out.writeString(each);
        }
        out.writeEndArray();
    }

    /** A map or list of others, a text, a number or a truth. */
    void value(String name, Object value) {
        out.writeName(name);
        value(value);
    }

    private void value(Object value) {
        if (value instanceof Map<?, ?> members) {
            out.writeStartObject();
            members.forEach((name, member) -> value(name.toString(), member));
            out.writeEndObject();
        } else if (value instanceof List<?> items) {
            out.writeStartArray();
            items.forEach(this::value);
            out.writeEndArray();
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else if (value instanceof Number number) {
            out.writeNumber(number.toString());
        } else {
            out.writeString(value.toString());
        }
    }

    void object(String name, Runnable members) {
        out.writeObjectPropertyStart(name);
        members.run();
        out.writeEndObject();
    }

    /** A list of objects. */
    <T> void list(String name, List<T> items, Consumer<T> members) {
        out.writeArrayPropertyStart(name);
        for (T item : items) {
            out.writeStartObject();
            members.accept(item);
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
