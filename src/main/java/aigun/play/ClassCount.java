package aigun.play;

import aigun.engine.Story;
import aigun.model.Scene;
import aigun.model.SceneId;
import aigun.model.Start;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the paths of a class that began alike come to, added up: the same whatever order they are added in. No path is
 * kept, nor whose it is. For one thread.
 */
public final class ClassCount {
    private static final Comparator<SceneCount> BY_DIVISION = (one, other) ->
            product(one.pairsApart(), other.pairs()).compareTo(product(other.pairsApart(), one.pairs()));

    private final Story story;
    private final Start start;
    private final List<Start.Level> adjusted;
    private final Outcomes outcomes;
    private final Partings partings;
    private final SortedMap<String, SceneCount> scenes = new TreeMap<>();
    private final Map<Papers, Long> papers = new EnumMap<>(Papers.class);
    private long unfinished;

    /** What is known of the papers that somebody opened, on whatever branch. */
    public enum Papers {
        OPENED,
        NONE_OPENED,
        /** A share code has no notes. */
        UNKNOWN
    }

    ClassCount(Story story, Start start, List<Start.Level> adjusted) {
        this.story = story;
        this.start = start;
        this.adjusted = List.copyOf(adjusted);
        outcomes = new Outcomes(story);
        partings = Partings.of(story, start);
    }

    void add(Journey journey, Papers opened) {
        papers.merge(opened, 1L, Long::sum);
        partings.add(journey);
        Set<SceneId> decided = new HashSet<>();
        for (int number = 1; number <= journey.steps().size(); number++) {
            Journey.Step step = journey.steps().get(number - 1);
            SceneId scene = step.decision().scene();
            scene(scene).add(step, number);
            if (decided.add(scene)) {
                scene(scene).addPath();
            }
        }
        if (story.isOver(journey.rests())) {
            outcomes.add(journey);
        } else {
            unfinished++;
        }
    }

    private SceneCount scene(SceneId id) {
        return scenes.computeIfAbsent(
                id.text(), text -> new SceneCount(story, story.pack().scene(id)));
    }

    /** Adds what another counted of paths that began alike. */
    void addAll(ClassCount other) {
        unfinished += other.unfinished;
        outcomes.addAll(other.outcomes);
        partings.addAll(other.partings);
        other.scenes.values().forEach(count -> scene(count.scene().id()).addAll(count));
        other.papers.forEach((opened, paths) -> papers.merge(opened, paths, Long::sum));
    }

    public Start start() {
        return start;
    }

    /** The tracks that were set before these paths began. */
    public List<Start.Level> adjusted() {
        return adjusted;
    }

    public Outcomes outcomes() {
        return outcomes;
    }

    public Partings partings() {
        return partings;
    }

    public long paths() {
        return outcomes.paths() + unfinished;
    }

    public long unfinished() {
        return unfinished;
    }

    /** Whether it is known of any path if a paper was opened; never where the pack has none. */
    public boolean knowsOfPapers() {
        boolean known = papers(Papers.OPENED) + papers(Papers.NONE_OPENED) != 0;
        return known && !story.pack().papers().isEmpty();
    }

    /** Of how many this is known. */
    public long papers(Papers opened) {
        return papers.getOrDefault(opened, 0L);
    }

    /** Those where anything was decided, as they come on the average; of equals as in the pack. */
    public List<SceneCount> scenes() {
        List<SceneCount> counts = new ArrayList<>();
        for (Scene scene : story.pack().scenes()) {
            if (scenes.containsKey(scene.id().text())) {
                counts.add(scene(scene.id()));
            }
        }
        counts.sort(Comparator.comparingDouble(SceneCount::about));
        return counts;
    }

    /** Where players and not chance decided at least twice, the most divided first. */
    public List<SceneCount> divided() {
        List<SceneCount> divided = new ArrayList<>(scenes());
        divided.removeIf(scene -> scene.isChance() || scene.pairs() == 0);
        divided.sort(BY_DIVISION.reversed());
        return divided;
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }
}
