package aigun.report;

import aigun.author.Atlas;
import aigun.model.Decision;
import aigun.model.Pack;
import aigun.model.SceneId;
import aigun.model.Start;
import java.util.List;
import java.util.Optional;

/**
 * Atlases of one pack, and how much of its play they cover together: what a report is made of.
 *
 * @param storyHash of the pack's rules
 */
public record Chart(Pack pack, String storyHash, Coverage coverage, List<Explored> explored) {
    /** What was explored, and so what can be said to happen never. */
    public enum Coverage {
        /** All starts: what nobody comes by, no player ever does. */
        EVERY_START("every-start"),
        /** All starts of one side: scenes that nobody enters may be another side's. */
        ONE_SIDE("one-side"),
        /** One start or the rest of a path: what nobody comes by may be come by from elsewhere. */
        ONE_PLACE("one-place");

        private final String word;

        Coverage(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /**
     * An atlas and where it begins.
     *
     * @param before the decisions that were made between the start and there
     */
    public record Explored(Start start, List<Decision> before, Atlas atlas) {
        public Explored {
            before = List.copyOf(before);
        }

        /** The ending with this id, if it is reached. */
        public Optional<Atlas.EndingCount> ending(SceneId id) {
            return atlas.endings().stream()
                    .filter(ending -> ending.scene().equals(id) && ending.isReached())
                    .findFirst();
        }
    }

    public Chart {
        explored = List.copyOf(explored);
    }

    /** Whether nothing was left out anywhere. */
    public boolean isComplete() {
        return explored.stream().allMatch(each -> each.atlas().size().complete());
    }
}
