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
        List<String> words = new ArrayList<>();
        for (T constant : constants) {
            words.add(constant.name().toLowerCase(Locale.ROOT));
            if (words.get(words.size() - 1).equals(word)) {
                return constant;
            }
        }
        throw misuse.apply(messages.text("explore.no-word", word, String.join(", ", words)));
    }
}
