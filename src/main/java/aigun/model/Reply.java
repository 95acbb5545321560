package aigun.model;

import java.util.List;

/**
 * What somebody answers, when its condition holds.
 *
 * @param id its name among its siblings, for the debrief and for coverage
 * @param because the reason, shown afterwards; empty for none
 */
public record Reply(String id, Condition when, List<Paragraph> text, List<Effect> effects, String because) {
    public Reply {
        text = List.copyOf(text);
        effects = List.copyOf(effects);
    }

    /** The same by other rules. */
    public Reply withRules(Condition newWhen, List<Effect> newEffects) {
        return new Reply(id, newWhen, text, newEffects, because);
    }
}
