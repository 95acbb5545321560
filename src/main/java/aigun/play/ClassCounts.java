package aigun.play;

import aigun.engine.Story;
import aigun.model.Start;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** The paths of a class, added up by how they began: start, and tracks that were set. For one thread. */
public final class ClassCounts {
    private final Story story;
    private final SortedMap<String, ClassCount> counts = new TreeMap<>();

    /** Nothing yet. */
    public ClassCounts(Story story) {
        this.story = story;
    }

    /** One path more. */
    public void add(Journey journey, ClassCount.Papers papers) {
        count(journey.start(), journey.adjusted()).add(journey, papers);
    }

    /** What another counted of the same story. */
    public void addAll(ClassCounts other) {
        other.counts
                .values()
                .forEach(count -> count(count.start(), count.adjusted()).addAll(count));
    }

    private ClassCount count(Start start, List<Start.Level> adjusted) {
        StringBuilder key = new StringBuilder();
        key.append(String.format(Locale.ROOT, "%09d", story.pack().starts().indexOf(start)));
        adjusted.forEach(
                level -> key.append(' ').append(level.track()).append(' ').append(level.value()));
        return counts.computeIfAbsent(key.toString(), text -> new ClassCount(story, start, adjusted));
    }

    /** By start in the order of the pack; of one start first those on which nothing was set. */
    public List<ClassCount> all() {
        return new ArrayList<>(counts.values());
    }
}
