package aigun.play;

import aigun.model.Decision;
import aigun.model.IssueId;
import aigun.model.PositionId;
import aigun.model.SceneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a path comes to on a pack as it is now, beside what was recorded.
 *
 * @param decisions how many were recorded
 * @param changed the steps that are not what they were, in order
 * @param obstacle why it can't even begin; empty list or exactly one
 * @param end what it came to
 */
public record Verified(int decisions, List<Step> changed, List<Replay.Obstacle> obstacle, End end) {
    /** What a change means, the least first. */
    public enum Verdict {
        SAME,
        /** Words changed, or names that say what they were. */
        WORDS,
        /** Rules changed on the way to the same ending with the same terms. */
        RULES,
        /** It comes to another ending, or to other terms. */
        OUTCOME,
        /** A step is gone or not open any more, or the start is. */
        BROKEN
    }

    /**
     * A step that is not what it was.
     *
     * @param now by the ids of today
     * @param misfit why it can't be made now; empty list or exactly one. After the first that can't be, what is said of
     *     the others is said of the pack alone, whatever state they would have been made in.
     */
    public record Step(
            int number,
            Decision recorded,
            Decision now,
            Set<Replay.Difference> differences,
            List<Replay.Reason> misfit) {
        public Step {
            misfit = List.copyOf(misfit);
        }

        public boolean isRenamed() {
            return !recorded.equals(now);
        }

        boolean isSame() {
            return !isRenamed() && differences.isEmpty() && misfit.isEmpty();
        }

        Verdict verdict() {
            if (!misfit.isEmpty()) {
                return Verdict.BROKEN;
            }
            Set<Replay.Difference> rules = EnumSet.noneOf(Replay.Difference.class);
            rules.addAll(differences);
            rules.remove(Replay.Difference.TEXT);
            return rules.isEmpty() ? Verdict.WORDS : Verdict.RULES;
        }
    }

    /** A clause of the draft that is not what it was; open where there is no position. */
    public record Clause(IssueId issue, List<PositionId> then, List<PositionId> now) {
        public Clause {
            then = List.copyOf(then);
            now = List.copyOf(now);
        }
    }

    /** What a path came to. */
    public sealed interface End {
        /** The path is unfinished: as far as it goes, it rests in this scene. */
        record Unfinished(SceneId rests) implements End {}

        /**
         * It was played to its end.
         *
         * @param rests where it rests now
         * @param over whether play is over there
         */
        record Come(SceneId recorded, SceneId rests, boolean over, Terms terms) implements End {
            boolean isSame() {
                return over && recorded.equals(rests) && terms.equals(Terms.Known.SAME);
            }
        }

        /** It could not be played to its end; the path says it is this, or, unfinished, nothing. */
        record Missed(List<SceneId> recorded) implements End {
            public Missed {
                recorded = List.copyOf(recorded);
            }
        }
    }

    /** The terms at the end beside those that were recorded. */
    public sealed interface Terms {
        record Known(List<Clause> changed) implements Terms {
            static final Known SAME = new Known(List.of());

            public Known {
                changed = List.copyOf(changed);
            }
        }

        /** It was not recorded which they were, and not all is as it was. */
        record Unknown() implements Terms {}
    }

    public Verified {
        changed = List.copyOf(changed);
        obstacle = List.copyOf(obstacle);
    }

    /** The first step that can't be made now; empty when all can. */
    public List<Step> broken() {
        return changed.stream()
                .filter(step -> !step.misfit().isEmpty())
                .limit(1)
                .toList();
    }

    public boolean isUnfinished() {
        return end instanceof End.Unfinished
                || (end instanceof End.Missed missed && missed.recorded().isEmpty());
    }

    public Verdict verdict() {
        Verdict worst = obstacle.isEmpty() ? Verdict.SAME : Verdict.BROKEN;
        if (end instanceof End.Come come && !come.isSame()) {
            worst = Verdict.OUTCOME;
        }
        for (Step step : changed) {
            worst = worst.compareTo(step.verdict()) < 0 ? step.verdict() : worst;
        }
        return worst;
    }
}
