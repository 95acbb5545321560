package aigun.play;

import aigun.model.Decision;
import aigun.model.Evidence;
import aigun.model.KnownPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * How like a play is to what is attested: counts, never a share. It says nothing of whether it was good.
 *
 * @param decisions how many were judged
 * @param counts how many of them have each status, in the order of the statuses, those with none included
 * @param departure the number of the first decision that departs from the attested path; empty list when none does
 * @param clauses how many issues the draft was compared on
 * @param alike how many of them stand as in the treaty to compare with
 * @param history the path that is known from this start, beside this one
 */
public record Fidelity(
        int decisions, List<Count> counts, List<Integer> departure, int clauses, int alike, History history) {
    public record Count(Evidence.Status status, int decisions) {}

    /** What is known from a start. */
    public sealed interface History {
        /** There is no record for this start. */
        record None() implements History {}

        /**
         * The record was compared.
         *
         * @param same how many decisions are the same before the paths part
         * @param parting the number of the first decision that is another; empty list when the paths never part
         */
        record Compared(KnownPath path, int same, List<Integer> parting) implements History {
            public Compared {
                parting = List.copyOf(parting);
            }
        }
    }

    public Fidelity {
        counts = List.copyOf(counts);
        departure = List.copyOf(departure);
    }

    static Fidelity of(Play play, TreatySheet sheet) {
        List<Integer> departure = new ArrayList<>();
        List<Evidence.Status> judged = new ArrayList<>();
        for (Turn turn : play.turns()) {
            Optional<Evidence> evidence = Verdict.evidence(turn.option());
            if (evidence.isPresent()) {
                judged.add(evidence.get().status());
                if (evidence.get().status().isDeparture() && departure.isEmpty()) {
                    departure.add(turn.number());
                }
            }
        }
        List<Count> counts = new ArrayList<>();
        for (Evidence.Status status : Evidence.Status.values()) {
            counts.add(new Count(status, Collections.frequency(judged, status)));
        }
        int clauses =
                play.story().pack().compared().isEmpty() ? 0 : sheet.rows().size();
        return new Fidelity(judged.size(), counts, departure, clauses, sheet.alike(), history(play));
    }

    private static History history(Play play) {
        Optional<KnownPath> known = KnownPaths.historyOf(play.story(), play.start());
        if (known.isEmpty() || !play.header().adjusted().isEmpty()) {
            return new History.None();
        }
        List<Turn> turns = play.turns();
        List<Decision> decisions = known.get().decisions();
        int same = 0;
        while (same < Math.min(turns.size(), decisions.size())
                && turns.get(same).decision().equals(decisions.get(same))) {
            same++;
        }
        boolean parted = same < Math.max(turns.size(), decisions.size());
        return new History.Compared(known.get(), same, parted ? List.of(same + 1) : List.of());
    }
}
