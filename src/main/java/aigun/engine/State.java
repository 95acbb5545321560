package aigun.engine;

import java.util.Arrays;

/**
 * Where a play stands: all that a rule can read, packed into a few words. Immutable; only the {@link Story} it came from
 * can say what is in it.
 */
public final class State {
    private final long[] words;

    State(long[] words) {
        this.words = words;
    }

    /** The words themselves, which nobody changes once the state is handed out. */
    long[] words() {
        return words;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof State state && Arrays.equals(words, state.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }
}
