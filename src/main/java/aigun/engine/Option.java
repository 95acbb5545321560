package aigun.engine;

import aigun.model.Choice;
import aigun.model.ChoiceId;
import aigun.model.Counterpart;
import aigun.model.Evidence;
import aigun.model.Table;
import aigun.model.Term;
import aigun.model.Way;
import java.util.List;

/**
 * Something that can be decided now, or that is shown although it cannot.
 *
 * @param index what {@link Story#step} takes; not the place in the list
 * @param label the pack's words for it; for a proposal and an offer the name of the position
 * @param locked the pack's reason while it is not open; empty when it is open, or was done and can be done only once
 * @param evidence how it stands beside history; empty list or exactly one
 */
public record Option(
        int index, ChoiceId id, String label, boolean open, String locked, Kind kind, List<Evidence> evidence) {
    /** What sort of decision it is, with the part of the pack it comes from. */
    public sealed interface Kind {
        /** A choice of a scene. */
        record Act(Choice choice) implements Kind {}

        /** One position of one issue, proposed at a table. */
        record Propose(Term term) implements Kind {}

        /** A package: terms proposed together. */
        record Bundle(Table.Bundle bundle) implements Kind {}

        /** Asking why. */
        record Ask(Table.Move move) implements Kind {}

        record Cite(Table.Cite cite) implements Kind {}

        record Soften(Table.Move move) implements Kind {}

        record Wait(Table.Move move) implements Kind {}

        /** Taking the standing offer. */
        record Accept(Counterpart.Offer offer) implements Kind {}

        record Leave(Table.Leave leave) implements Kind {}

        /** A branch of a chance. */
        record Branch(Way.Branch branch) implements Kind {}
    }

    public Option {
        evidence = List.copyOf(evidence);
    }
}
