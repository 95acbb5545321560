package aigun.play;

import aigun.engine.Story;
import aigun.model.Decision;
import aigun.model.KnownPath;
import aigun.model.SceneId;
import aigun.model.Start;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where paths first parted from the one on record for their start, added up. For one thread. */
public final class Partings {
    /** The decisions on record; none where there is no record. */
    private final List<Decision> record;
    /** How many parted at each decision of the record. */
    private final long[] parted;

    private long whole;
    private long soFar;

    /** A number of paths that parted in a scene. */
    public record Parting(SceneId scene, long paths) {}

    private Partings(List<Decision> record) {
        this.record = record;
        parted = new long[record.size()];
    }

    static Partings of(Story story, Start start) {
        Optional<KnownPath> history = KnownPaths.historyOf(story, start);
        boolean plays = history.isPresent() && KnownPaths.replay(story, history.get()) instanceof Replay.Result.Arrived;
        Renames renames = Renames.of(story.pack());
        return new Partings(
                plays ? history.get().decisions().stream().map(renames::now).toList() : List.of());
    }

    /** Where there is no record, nothing is counted. */
    void add(Journey journey) {
        if (!isOnRecord()) {
            return;
        }
        List<Journey.Step> steps = journey.steps();
        int both = Math.min(steps.size(), record.size());
        for (int step = 0; step < both; step++) {
            if (!steps.get(step).decision().equals(record.get(step))) {
                parted[step]++;
                return;
            }
        }
        if (record.size() <= steps.size()) {
            whole++;
        } else {
            soFar++;
        }
    }

    void addAll(Partings other) {
        whole += other.whole;
        soFar += other.soFar;
        for (int step = 0; step < parted.length; step++) {
            parted[step] += other.parted[step];
        }
    }

    /** Whether there is a record at all; without one nothing can part from it. */
    public boolean isOnRecord() {
        return !record.isEmpty();
    }

    /** How many followed the record to its end. */
    public long whole() {
        return whole;
    }

    /** How many follow it as far as they go, and stop before its end. */
    public long soFar() {
        return soFar;
    }

    /** The scenes in which any path parted, in the order of the record. */
    public List<Parting> all() {
        List<Parting> all = new ArrayList<>();
        List<SceneId> told = new ArrayList<>();
        for (Decision decision : record) {
            long paths = paths(decision.scene());
            if (0 < paths && !told.contains(decision.scene())) {
                told.add(decision.scene());
                all.add(new Parting(decision.scene(), paths));
            }
        }
        return all;
    }

    private long paths(SceneId scene) {
        long paths = 0;
        for (int step = 0; step < parted.length; step++) {
            paths += record.get(step).scene().equals(scene) ? parted[step] : 0;
        }
        return paths;
    }
}
