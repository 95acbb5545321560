package aigun.engine;

import aigun.model.Condition;
import aigun.model.Evidence;
import aigun.model.SceneId;
import java.util.ArrayList;
import java.util.List;

/** A compiled decision of a scene. */
final class Move {
    private final Plan plan;
    private final When offered;
    private final When open;
    private final Slot taken;
    private final int landmark;
    private final boolean departure;

    private Move(Plan plan, When offered, When open, Slot taken, int landmark) {
        this.plan = plan;
        this.offered = offered;
        this.open = open;
        this.taken = taken;
        this.landmark = landmark;
        departure =
                plan.evidence().stream().anyMatch(evidence -> evidence.status().isDeparture());
    }

    static Move of(Plan plan, Address address, SceneId scene, Lexicon lexicon) {
        List<Condition> all = new ArrayList<>(List.of(plan.offered(), plan.when()));
        if (plan.once()) {
            all.add(new Condition.Not(new Condition.Taken(scene, plan.id())));
        }
        When offered = lexicon.when(plan.offered());
        boolean unlocked = plan.when().isAlways() && !plan.once();
        When open = unlocked ? offered : lexicon.when(new Condition.And(all));
        int landmark = plan.when().isAlways()
                ? lexicon.landmarks().add(Landmark.Kind.CHOICE, address)
                : lexicon.landmarks().add(Landmark.Kind.CHOICE, address, plan.when());
        return new Move(plan, offered, open, lexicon.slots().taken(scene, plan.id()), landmark);
    }

    Plan plan() {
        return plan;
    }

    /** Whether it is an option at all now. */
    When offered() {
        return offered;
    }

    /** Whether it can be taken now: an option, not locked, and not done if it can be done only once. */
    When open() {
        return open;
    }

    /** Whether it is an option that is locked now; not what was done and can be done only once. */
    boolean isLocked(long[] words) {
        return !isSpent(words) && offered.holds(words) && !open.holds(words);
    }

    private boolean isSpent(long[] words) {
        return plan.once() && taken.stored(words) != 0;
    }

    /** Remembers that it was done, where anything asks. */
    Slot taken() {
        return taken;
    }

    /** Whether the pack says that it departs from what is attested, whatever is proposed. */
    boolean isDeparture() {
        return departure;
    }

    /** Whether it is laid beside history; waiting and chance are not. */
    boolean isJudged() {
        return !(plan.kind() instanceof Option.Kind.Wait) && !(plan.kind() instanceof Option.Kind.Branch);
    }

    /** Where chance decides, by how much; 1 where the player does. */
    int weight() {
        return plan.kind() instanceof Option.Kind.Branch branch
                ? branch.branch().weight()
                : 1;
    }

    /** The number of its landmark. */
    int landmark() {
        return landmark;
    }

    Course course() {
        return plan.course();
    }

    Option option(int index, long[] words, List<Evidence> evidence) {
        boolean isOpen = open.holds(words);
        String locked = isOpen || isSpent(words) ? "" : plan.locked();
        return new Option(index, plan.id(), plan.label(), isOpen, locked, plan.kind(), evidence);
    }
}
