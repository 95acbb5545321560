package aigun.oracle;

import aigun.model.Evidence;
import java.util.Optional;

/**
 * Something that is offered in a situation.
 *
 * @param state {@code open}, {@code done}, or why it is locked
 * @param evidence how it stands beside history; empty where chance decides
 */
public record Offered(String id, String label, String state, Optional<Evidence> evidence) {
    public boolean isOpen() {
        return state.equals("open");
    }

    /** Whether it was done and can be done only once. */
    boolean isDone() {
        return state.equals("done");
    }

    /** Waiting is never laid beside history. */
    public boolean isDeparture() {
        return !id.equals("wait")
                && evidence.isPresent()
                && evidence.get().status().isDeparture();
    }

    String line() {
        return String.join(
                "|", id, label, state, evidence.map(Evidence::because).orElse(""));
    }
}
