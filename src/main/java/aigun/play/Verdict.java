package aigun.play;

import aigun.engine.Option;
import aigun.engine.Story;
import aigun.model.Choice;
import aigun.model.Evidence;
import aigun.model.Mandate;
import aigun.model.PositionId;
import aigun.model.Term;
import aigun.model.TrackId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a decision is beside history, under the player's instructions and in what it moved: derived from the pack and the
 * play, never written by hand.
 *
 * @param evidence how it stands beside what is known to have happened
 * @param moved the issues on which it changed the draft, in the pack's order
 * @param departures how many decisions so far depart from the attested path, this one included
 */
public record Verdict(Evidence evidence, Authority authority, Knowledge knowledge, List<Moved> moved, int departures) {
    /** A decision beside the instructions its side held. */
    public enum Authority {
        INSIDE,
        /** It kept to the terms allowed and cost standing with the capital. */
        BESIDE,
        /** It took or offered a position that the capital does not accept. */
        BEYOND,
        /** The pack has no instructions for this side. */
        UNJUDGED
    }

    /** Whether the player had the fact that makes it a reasoned choice. */
    public enum Knowledge {
        KNOWN,
        UNKNOWN,
        /** It takes no special knowledge. */
        NOT_ASKED
    }

    public Verdict {
        moved = List.copyOf(moved);
    }

    /** Of the decision with this number; empty for branches of chance, for waiting, and where the pack says nothing. */
    public static Optional<Verdict> of(Play play, int number) {
        Turn turn = play.turn(number);
        Optional<Evidence> evidence = evidence(turn.option());
        if (evidence.isEmpty()) {
            return Optional.empty();
        }
        Story story = play.story();
        List<Moved> moved = Moved.between(
                story, story.draft(turn.before()), story.draft(turn.telling().after()));
        return Optional.of(new Verdict(
                evidence.get(),
                authority(play, turn, moved),
                knowledge(play.at(number - 1), evidence.get()),
                moved,
                turn.departures()));
    }

    /** What the pack says of an option; waiting and chance are never judged. */
    static Optional<Evidence> evidence(Option option) {
        boolean judged = !(option.kind() instanceof Option.Kind.Wait) && !(option.kind() instanceof Option.Kind.Branch);
        return judged && !option.evidence().isEmpty()
                ? Optional.of(option.evidence().get(0))
                : Optional.empty();
    }

    /** How a decision stands beside history; empty where nothing is judged. */
    public static Optional<Evidence.Status> status(Turn turn) {
        return evidence(turn.option()).map(Evidence::status);
    }

    /** Whether an option is a departure from the attested path. */
    static boolean departs(Option option) {
        Optional<Evidence> evidence = evidence(option);
        return evidence.isPresent() && evidence.get().status().isDeparture();
    }

    public boolean isDeparture() {
        return evidence.status().isDeparture();
    }

    public boolean isFirstDeparture() {
        return isDeparture() && departures == 1;
    }

    private static Authority authority(Play play, Turn turn, List<Moved> moved) {
        Story story = play.story();
        Optional<Mandate> mandate = story.pack().mandate(play.start().side());
        if (mandate.isEmpty()) {
            return Authority.UNJUDGED;
        }
        List<Term> terms = proposed(turn.option());
        for (Moved each : moved) {
            for (PositionId position : each.to()) {
                terms.add(new Term(each.issue(), position));
            }
        }
        if (isBeyond(mandate.get(), terms)) {
            return Authority.BEYOND;
        }
        for (TrackId track : mandate.get().authority()) {
            if (story.level(turn.telling().after(), track) < story.level(turn.before(), track)) {
                return Authority.BESIDE;
            }
        }
        return Authority.INSIDE;
    }

    private static boolean isBeyond(Mandate mandate, List<Term> terms) {
        for (Mandate.Line line : mandate.lines()) {
            for (Term term : terms) {
                if (line.issue().equals(term.issue()) && !line.accepts().contains(term.position())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The terms the player put forward or took. */
    private static List<Term> proposed(Option option) {
        Option.Kind kind = option.kind();
        List<Term> terms = new ArrayList<>();
        if (kind instanceof Option.Kind.Act act && act.choice().then() instanceof Choice.Then.Ask ask) {
            terms.addAll(ask.terms());
        } else if (kind instanceof Option.Kind.Propose propose) {
            terms.add(propose.term());
        } else if (kind instanceof Option.Kind.Bundle bundle) {
            terms.addAll(bundle.bundle().terms());
        } else if (kind instanceof Option.Kind.Accept accept) {
            terms.add(accept.offer().term());
        }
        return terms;
    }

    private static Knowledge knowledge(Play before, Evidence evidence) {
        if (evidence.informed().isAlways()) {
            return Knowledge.NOT_ASKED;
        }
        boolean knew = before.story().holds(before.state(), evidence.informed(), before.past());
        return knew ? Knowledge.KNOWN : Knowledge.UNKNOWN;
    }
}
