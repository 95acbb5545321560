package aigun.cli;

import aigun.screen.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Words that stand for something on a command line. */
final class Words {
    private Words() {}

    /** The constant that is called so, in small letters; if none is, what the refusal makes of the sentence is thrown. */
    static <T extends Enum<T>> T constant(
            String word, T[] constants, Messages messages, Function<String, ? extends RuntimeException> refusal) {
        List<String> words = new ArrayList<>();
        for (T constant : constants) {
            words.add(constant.name().toLowerCase(Locale.ROOT));
            if (words.get(words.size() - 1).equals(word)) {
                return constant;
            }
        }
        throw refusal.apply(messages.text("explore.no-word", word, String.join(", ", words)));
    }
}
