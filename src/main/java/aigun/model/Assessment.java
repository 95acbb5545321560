package aigun.model;

import java.util.List;

/**
 * A question put to the finished paper, such as whether it lasted the next year.
 *
 * @param findings the answers, the first that holds; the last without a condition
 */
public record Assessment(String id, String title, List<Finding> findings) {
    /** An answer; points from 0 to 2. */
    public record Finding(Condition when, int points, Prose text) {}

    public Assessment {
        findings = List.copyOf(findings);
    }
}
