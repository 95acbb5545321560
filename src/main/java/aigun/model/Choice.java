package aigun.model;

import java.util.List;

/**
 * One thing the player can do in a scene.
 *
 * @param label what it is called; an act
 * @param locked the reason shown while the condition does not hold
 * @param effects run in order when it is taken, before anyone is asked
 * @param text what is told once it is taken
 * @param once can be taken only once on a path
 */
public record Choice(
        ChoiceId id,
        String label,
        Condition when,
        String locked,
        List<Effect> effects,
        List<Paragraph> text,
        boolean once,
        Then then,
        Evidence evidence) {
    /** What follows a choice. */
    public sealed interface Then {
        record Go(Next next) implements Then {}

        /** Asks the scene's counterpart for these terms at once; he answers by his rules. */
        record Ask(List<Term> terms, Answer agreed, Answer refused) implements Then {
            public Ask {
                terms = List.copyOf(terms);
            }
        }
    }

    /** What follows from a counterpart's yes or no. */
    public record Answer(List<Paragraph> text, List<Effect> effects, Next next) {
        public Answer {
            text = List.copyOf(text);
            effects = List.copyOf(effects);
        }
    }

    public Choice {
        effects = List.copyOf(effects);
        text = List.copyOf(text);
    }

    /** The same by other rules. */
    public Choice withRules(Condition newWhen, boolean newOnce, List<Effect> newEffects, Then newThen) {
        return new Choice(id, label, newWhen, locked, newEffects, text, newOnce, newThen, evidence);
    }
}
