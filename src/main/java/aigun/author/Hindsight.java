package aigun.author;

import aigun.model.ChoiceId;
import aigun.model.SceneId;
import java.util.List;

/**
 * What else could have come of a play that is over.
 *
 * @param ending how it ended
 * @param endings how many endings could be come to from where it began, its own included
 * @param moments where play stood at each decision, in order
 * @param others other endings, those that were within reach for longest first; of these those that are nearest
 */
public record Hindsight(SceneId ending, int endings, List<Moment> moments, List<Other> others) {
    public Hindsight {
        moments = List.copyOf(moments);
        others = List.copyOf(others);
    }

    /**
     * Where play stood at a decision.
     *
     * @param number the decision's number, from 1
     * @param ways how many ways led from there to any ending
     * @param alike how many of these led to the ending that came
     * @param lost the endings for which this was the point of no return, in the order of the pack
     */
    public record Moment(int number, Count ways, Count alike, List<SceneId> lost) {
        public Moment {
            lost = List.copyOf(lost);
        }
    }

    /**
     * An ending that did not come.
     *
     * @param decision the number, from 1, of the last decision at which it could still be come to
     * @param choice what would have had to be decided there instead, on a way as short as any
     * @param more how many decisions that way takes after this one
     */
    public record Other(SceneId ending, int decision, ChoiceId choice, int more) {}
}
