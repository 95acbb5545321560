package aigun.screen;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;

/** Every word of the interface by its key, so that another file makes another language. */
public final class Messages {
    private final Properties texts;

    private Messages(Properties texts) {
        this.texts = texts;
    }

    /** Reads a file of properties. */
    public static Messages parse(String file) {
        Properties texts = new Properties();
        try {
            texts.load(new StringReader(file));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
        return new Messages(texts);
    }

    /** The keys there are, for the test that none is missing and none idle. */
    SortedSet<String> keys() {
        return new TreeSet<>(texts.stringPropertyNames());
    }

    /** The text, with {@code {0}} and so on replaced by the values. */
    public String text(String key, String... values) {
        String text = texts.getProperty(key, "");
        if (text.isEmpty()) {
            throw new IllegalArgumentException("no text has the key " + key);
        }
        return 0 < values.length ? filled(text, values) : text;
    }

    /** A constant as keys and other texts for programs have it: {@code NO_RETURN} is {@code no-return}. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String filled(String text, String[] values) {
        StringBuilder filled = new StringBuilder(text.length() + 32);
        int from = 0;
        for (int open = text.indexOf('{'); 0 <= open; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            filled.append(text, from, open);
            filled.append(values[Integer.parseInt(text, open + 1, close, 10)]);
            from = close + 1;
        }
        return filled.append(text, from, text.length()).toString();
    }
}
