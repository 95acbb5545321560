package aigun.author;

import java.util.List;

/**
 * A sentence of a text.
 *
 * @param own the marks within it and right behind it
 * @param next if it has none, the marks of the next sentence of its paragraph that has some; empty if none follows
 */
record Sentence(String words, List<String> own, List<String> next) {
    Sentence {
        own = List.copyOf(own);
        next = List.copyOf(next);
    }
}
