package aigun.report;

import aigun.author.Atlas;
import aigun.model.Pack;
import aigun.model.Scene;
import aigun.play.ClassCount;
import aigun.screen.Messages;
import java.util.List;
import java.util.Optional;

/**
 * What the paths of a class come to, and what was left out. Names stand with what was left out and nowhere else.
 *
 * @param storyHash of the pack's rules
 * @param leftOut by name
 */
public record ClassReport(Pack pack, String storyHash, List<Section> sections, List<LeftOut> leftOut) {
    /** The paths that began alike, and how likely their endings are by chance. */
    public record Section(ClassCount count, Baseline baseline) {}

    /** How likely endings are where every open option is taken alike, and chance goes by its weights. */
    public sealed interface Baseline {
        /** As a complete atlas has it. */
        record Known(Atlas atlas) implements Baseline {
            Optional<Atlas.EndingCount> ending(Scene scene) {
                return atlas.endings().stream()
                        .filter(ending -> ending.scene().equals(scene.id()) && ending.isReached())
                        .findFirst();
            }
        }

        /** Why it isn't known. */
        enum Unknown implements Baseline {
            /** Nobody explored the start by the rules of now. */
            UNEXPLORED,
            /** It has too many states to be explored to the end within bounds. */
            TOO_MUCH,
            /** Tracks were set, and only whole starts are explored. */
            TRACKS_SET
        }
    }

    /** Something that was given for a path and isn't counted, with a sentence that says why. */
    public record LeftOut(String name, Why why, String sentence) {}

    /** Why something isn't counted. */
    public enum Why {
        OTHER_PACK,
        /** Cut short in its last line, or in its first. */
        CUT,
        DAMAGED,
        NEWER,
        /** No path that can be read. */
        UNREADABLE,
        UNOPENED,
        /** It can't be played on the pack as it is now. */
        UNFIT;

        public String word() {
            return Messages.word(this);
        }
    }

    public ClassReport {
        sections = List.copyOf(sections);
        leftOut = List.copyOf(leftOut);
    }

    /** How many paths were counted. */
    public long counted() {
        return sections.stream().mapToLong(section -> section.count().paths()).sum();
    }

    /** How many were left out for this reason. */
    long leftOut(Why why) {
        return leftOut.stream().filter(each -> each.why() == why).count();
    }
}
