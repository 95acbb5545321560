package aigun.play;

import aigun.engine.Story;
import aigun.model.Draft;
import aigun.model.Issue;
import aigun.model.Scene;
import aigun.model.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What finished paths came to, added up. For one thread. */
public final class Outcomes {
    private final Story story;
    private final SortedMap<String, Long> endings = new TreeMap<>();
    /** For each issue how many have each of its positions, and last how many none. */
    private final List<long[]> clauses = new ArrayList<>();

    private final long[] held;
    private final long[] among;
    private long paths;

    /** A number of paths that ended in a scene. */
    public record Ended(Scene scene, long paths) {}

    /**
     * Where an issue stood at the end.
     *
     * @param positions how many paths had each of the issue's positions, in its order
     * @param open how many had none
     */
    public record Clause(Issue issue, List<Long> positions, long open) {
        public Clause {
            positions = List.copyOf(positions);
        }
    }

    /** Of how many paths something holds, among those it is asked of. */
    public record Held(Trait trait, long paths, long among) {}

    Outcomes(Story story) {
        this.story = story;
        story.pack()
                .issues()
                .forEach(issue -> clauses.add(new long[issue.positions().size() + 1]));
        held = new long[story.pack().traits().size()];
        among = new long[held.length];
    }

    /** One more, which is over. */
    void add(Journey journey) {
        paths++;
        endings.merge(story.scene(journey.rests()).id().text(), 1L, Long::sum);
        Draft draft = story.draft(journey.rests());
        for (int place = 0; place < clauses.size(); place++) {
            Issue issue = story.pack().issues().get(place);
            int none = issue.positions().size();
            clauses.get(place)[draft.position(issue.id()).map(issue::order).orElse(none)]++;
        }
        for (int place = 0; place < held.length; place++) {
            Trait trait = story.pack().traits().get(place);
            if (story.holds(journey.rests(), trait.among(), journey.past())) {
                among[place]++;
                held[place] += story.holds(journey.rests(), trait.when(), journey.past()) ? 1 : 0;
            }
        }
    }

    void addAll(Outcomes other) {
        paths += other.paths;
        other.endings.forEach((scene, count) -> endings.merge(scene, count, Long::sum));
        for (int place = 0; place < clauses.size(); place++) {
            add(clauses.get(place), other.clauses.get(place));
        }
        add(held, other.held);
        add(among, other.among);
    }

    private static void add(long[] sum, long[] more) {
        for (int place = 0; place < sum.length; place++) {
            sum[place] += more[place];
        }
    }

    /** How many there are. */
    public long paths() {
        return paths;
    }

    /** How many came to an ending. */
    public long paths(Scene ending) {
        return endings.getOrDefault(ending.id().text(), 0L);
    }

    /** Those that any path came to, in the order of the pack. */
    public List<Ended> endings() {
        List<Ended> ended = new ArrayList<>();
        for (Scene scene : story.pack().scenes()) {
            if (0 < paths(scene)) {
                ended.add(new Ended(scene, paths(scene)));
            }
        }
        return ended;
    }

    /** All issues, in the order of the pack. */
    public List<Clause> clauses() {
        List<Clause> all = new ArrayList<>();
        for (int place = 0; place < clauses.size(); place++) {
            Issue issue = story.pack().issues().get(place);
            List<Long> counts = new ArrayList<>();
            for (long count : clauses.get(place)) {
                counts.add(count);
            }
            int none = issue.positions().size();
            all.add(new Clause(issue, counts.subList(0, none), counts.get(none)));
        }
        return all;
    }

    /** All traits, in the order of the pack. */
    public List<Held> traits() {
        List<Held> all = new ArrayList<>();
        for (int place = 0; place < held.length; place++) {
            all.add(new Held(story.pack().traits().get(place), held[place], among[place]));
        }
        return all;
    }
}
