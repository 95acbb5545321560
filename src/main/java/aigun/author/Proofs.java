package aigun.author;

import aigun.engine.Option;
import aigun.model.Decision;
import aigun.model.Ending;
import aigun.model.Term;
import aigun.play.Alignment;
import aigun.play.Play;
import java.util.ArrayList;
import java.util.List;

/**
 * What is proved of two plays from one beginning, since every state that can be come to was looked at.
 *
 * @param states how many these are
 * @param ofOne how long what the other came to was within the one's reach
 * @param ofOther how long what the one came to was within the other's reach
 * @param alternatives what could be decided where they part, and what could still come of it
 * @param turns how few other decisions would have made the one end as the other did, and the other way round; none where
 *     nobody asked for it
 */
public record Proofs(
        int states, List<Loss> ofOne, List<Loss> ofOther, List<Alternative> alternatives, List<Turnabout> turns) {
    /**
     * Until when something that came to the other play could still have come to this one.
     *
     * @param after the number, from 1, of the first decision after which it could not; 0 if it never could; empty list if
     *     it still can
     */
    public record Loss(Target target, List<Integer> after) {
        public Loss {
            after = List.copyOf(after);
        }
    }

    /** What is open where two plays part, and the endings that can still be come to by it. */
    public record Alternative(Option option, List<Prospect> prospects) {
        public Alternative {
            prospects = List.copyOf(prospects);
        }
    }

    /** Whose decisions are changed. */
    public enum Whose {
        ONE,
        OTHER
    }

    /**
     * The fewest changed decisions of a play by which it would have come to what the other did.
     *
     * @param way empty list if nobody can come there, else exactly one
     */
    public record Turnabout(Whose whose, Target target, List<Amendment> way) {
        public Turnabout {
            way = List.copyOf(way);
        }
    }

    public Proofs {
        ofOne = List.copyOf(ofOne);
        ofOther = List.copyOf(ofOther);
        alternatives = List.copyOf(alternatives);
        turns = List.copyOf(turns);
    }

    /** Of two plays that the outlook's origin is the beginning of. */
    public static Proofs of(Outlook outlook, Alignment plays) {
        return new Proofs(
                outlook.states(),
                losses(outlook, plays.one(), plays.other()),
                losses(outlook, plays.other(), plays.one()),
                plays.isParted() ? alternatives(outlook, plays.oneThen()) : List.of(),
                List.of());
    }

    /** The same with the fewest changed decisions. */
    public Proofs withTurns(Outlook outlook, Alignment plays) {
        List<Turnabout> all = new ArrayList<>(turns(outlook, Whose.ONE, plays.one(), plays.other()));
        all.addAll(turns(outlook, Whose.OTHER, plays.other(), plays.one()));
        return new Proofs(states, ofOne, ofOther, alternatives, all);
    }

    private static List<Loss> losses(Outlook outlook, Play play, Play other) {
        List<Loss> losses = new ArrayList<>();
        List<Decision> path = play.decisions();
        if (other.isOver()) {
            Target.Ending ending = new Target.Ending(other.scene().id());
            losses.add(new Loss(
                    ending, outlook.noReturn(path, ending.scene()).stream().toList()));
        }
        if (other.ending().stream().anyMatch(Ending::signed)) {
            for (Term term : other.story().draft(other.state()).terms()) {
                List<Integer> after = outlook.noReturn(path, term).stream().toList();
                losses.add(new Loss(new Target.Signed(term), after));
            }
        }
        return losses;
    }

    private static List<Alternative> alternatives(Outlook outlook, Play then) {
        List<Alternative> alternatives = new ArrayList<>();
        for (Option option : then.options()) {
            if (option.open()) {
                List<Decision> path = new ArrayList<>(then.decisions());
                path.add(new Decision(then.scene().id(), option.id()));
                alternatives.add(new Alternative(option, outlook.endingsAfter(path)));
            }
        }
        return alternatives;
    }

    private static List<Turnabout> turns(Outlook outlook, Whose whose, Play play, Play other) {
        List<Turnabout> turns = new ArrayList<>();
        if (other.isOver()) {
            Target.Ending ending = new Target.Ending(other.scene().id());
            Target.Terms terms = new Target.Terms(ending.scene(), other.story().draft(other.state()));
            boolean signed = other.ending().stream().anyMatch(Ending::signed);
            for (Target target : signed ? List.of(ending, terms) : List.of(ending)) {
                turns.add(new Turnabout(
                        whose,
                        target,
                        outlook.fewestChanges(play.decisions(), target).stream().toList()));
            }
        }
        return turns;
    }
}
