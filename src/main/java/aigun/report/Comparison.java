package aigun.report;

import aigun.author.Proofs;
import aigun.play.Alignment;

/**
 * Two plays laid side by side, with what is proved of them: what every format of a comparison is made of.
 *
 * @param one what the first is called, such as its file
 * @param other the same of the second
 * @param storyHash of the pack's rules
 */
public record Comparison(String one, String other, String storyHash, Alignment plays, Proof proof) {
    /** What can be said of what else could have come. */
    public sealed interface Proof {
        record Proved(Proofs proofs) implements Proof {}

        /** Nothing, and why. */
        enum Unproved implements Proof {
            OTHER_START("other-start"),
            OTHER_TRACKS("other-tracks"),
            TOO_MUCH("too-much"),
            /** Somebody asked for an end of it. */
            STOPPED("stopped");

            private final String word;

            Unproved(String word) {
                this.word = word;
            }

            /** What it is called in JSON, and in the names of messages. */
            String word() {
                return word;
            }
        }
    }
}
