package aigun.author;

import aigun.engine.Address;
import aigun.model.Evidence;
import aigun.model.Prose;
import java.util.List;

/**
 * A sentence of a pack, and what it rests on.
 *
 * @param at where it stands: more than one place where a passage is included, or the same is said again
 * @param sources ids of sources, or {@link Prose.Span.Mark#INVENTED}
 * @param verdicts how the deed it speaks of stands beside history; empty list or exactly one
 */
public record Statement(List<Address> at, String sentence, Basis basis, List<String> sources, List<Evidence> verdicts) {
    /** How it is said what a sentence rests on. */
    public enum Basis {
        /** By a mark of its own. */
        MARK,
        /** By the next mark of its paragraph: a mark speaks of the words before it. */
        LATER_MARK,
        /** By the sources that are listed beside the text. */
        LIST,
        /** Not at all. */
        NOTHING
    }

    public Statement {
        at = List.copyOf(at);
        sources = List.copyOf(sources);
        verdicts = List.copyOf(verdicts);
    }

    /** Whether it says of itself that it was made up, and nothing more. */
    public boolean isInvented() {
        return !sources.isEmpty() && sources.stream().allMatch(Prose.Span.Mark.INVENTED::equals);
    }

    /** Whether there is something to look it up in. */
    public boolean hasSource() {
        return !sources.isEmpty() && !isInvented();
    }
}
