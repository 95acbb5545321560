package aigun.model;

import java.util.List;

/**
 * Where play goes: the first way whose condition holds.
 *
 * @param ways at least one, the last of them without a condition
 */
public record Next(List<Fork> ways) {
    /** One way on. */
    public record Fork(Condition when, SceneId to) {}

    public Next {
        ways = List.copyOf(ways);
        if (ways.isEmpty() || !ways.get(ways.size() - 1).when().isAlways()) {
            throw new IllegalArgumentException("a way on that may lead nowhere");
        }
    }

    public static Next to(SceneId scene) {
        return new Next(List.of(new Fork(Condition.always(), scene)));
    }

    /** As an author would write it, for fingerprints. */
    public String describe() {
        StringBuilder text = new StringBuilder();
        for (Fork fork : ways) {
            text.append(fork.when().describe()).append(" -> ").append(fork.to()).append("; ");
        }
        return text.toString();
    }
}
