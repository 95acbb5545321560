package aigun.report;

import aigun.author.Mutations;
import aigun.author.Playtests;

/**
 * A pack that was put to the test.
 *
 * @param seed the word by which the walks were drawn
 */
public record Tested(Playtests tests, String seed, Changes changes) {
    /** What there is to say of its rules changed one by one. */
    public sealed interface Changes {
        /** Nobody asked. */
        record Unasked() implements Changes {}

        /** None was changed, since the tests fail as it is. */
        record Untried() implements Changes {}

        record Tried(Mutations mutations) implements Changes {}
    }
}
