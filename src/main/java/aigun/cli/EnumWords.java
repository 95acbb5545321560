package aigun.cli;

import aigun.screen.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Words of the command line of which only some mean something. */
record EnumWords(Function<String, RuntimeException> misuse, Messages messages) {
    /** The constant that is called so, in small letters. */
    <T extends Enum<T>> T read(String word, T[] constants) {
        List<String> words = all(constants);
        int place = words.indexOf(word);
        if (place < 0) {
            throw misuse.apply(messages.text("explore.no-word", word, String.join(", ", words)));
        }
        return constants[place];
    }

    /** What constants are called there, in order. */
    static <T extends Enum<T>> List<String> all(T[] constants) {
        List<String> words = new ArrayList<>();
        for (T constant : constants) {
            words.add(constant.name().toLowerCase(Locale.ROOT));
        }
        return words;
    }
}
