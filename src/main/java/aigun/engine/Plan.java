package aigun.engine;

import aigun.model.ChoiceId;
import aigun.model.Condition;
import aigun.model.Evidence;
import java.util.List;

/**
 * A decision of a scene, as the pack has it.
 *
 * @param offered whether it is an option at all
 * @param when whether it is not locked
 * @param once can be done only once on a path
 * @param proposal what it proposes; {@link Proposal#NONE} if nothing
 * @param evidence how it stands beside history; empty where the table judges the proposal
 */
record Plan(
        ChoiceId id,
        String label,
        String locked,
        Option.Kind kind,
        Condition offered,
        Condition when,
        boolean once,
        Proposal proposal,
        List<Evidence> evidence,
        Course course) {
    Plan onlyOnce() {
        return new Plan(id, label, locked, kind, offered, when, true, proposal, evidence, course);
    }

    private Condition both(Condition condition) {
        return new Condition.And(List.of(condition, when));
    }

    /** The same, locked as well while the condition does not hold. */
    Plan openWhile(Condition condition) {
        Condition both = condition.isAlways() ? when : when.isAlways() ? condition : both(condition);
        return new Plan(id, label, locked, kind, offered, both, once, proposal, evidence, course);
    }
}
