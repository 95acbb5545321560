package aigun.oracle;

import aigun.model.Pack;
import aigun.model.Start;
import aigun.model.Term;
import aigun.model.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Where a play stands, as plain maps and sets; changed in place. */
public final class Situation {
    String scene;
    final String side;
    int round;
    final SortedMap<String, Integer> levels = new TreeMap<>();
    final SortedSet<String> flags = new TreeSet<>();
    final SortedMap<String, String> draft = new TreeMap<>();
    final SortedSet<String> seen = new TreeSet<>();
    final SortedSet<String> taken = new TreeSet<>();

    private Situation(String scene, String side) {
        this.scene = scene;
        this.side = side;
    }

    /** A start before its scene is entered. */
    static Situation of(Pack pack, Start start) {
        Situation situation = new Situation("", start.side().text());
        for (Track track : pack.tracks()) {
            situation.levels.put(track.id().text(), track.start());
        }
        start.levels().forEach(level -> situation.levels.put(level.track().text(), level.value()));
        start.flags().forEach(flag -> situation.flags.add(flag.text()));
        for (Term term : start.draft().terms()) {
            situation.draft.put(term.issue().text(), term.position().text());
        }
        return situation;
    }

    public Situation copy() {
        Situation copy = new Situation(scene, side);
        copy.round = round;
        copy.levels.putAll(levels);
        copy.flags.addAll(flags);
        copy.draft.putAll(draft);
        copy.seen.addAll(seen);
        copy.taken.addAll(taken);
        return copy;
    }

    public String scene() {
        return scene;
    }

    public boolean saw(String id) {
        return seen.contains(id);
    }

    public boolean took(String id, String choice) {
        return taken.contains(id + ", " + choice);
    }

    /** What stands in the draft, as {@code issue=position}. */
    public List<String> terms() {
        List<String> terms = new ArrayList<>();
        draft.forEach((issue, position) -> terms.add(issue + "=" + position));
        return terms;
    }

    int level(String track) {
        return levels.getOrDefault(track, 0);
    }

    /** Everything but what was seen and taken, by name. */
    public SortedMap<String, String> values() {
        SortedMap<String, String> values = new TreeMap<>();
        values.put("scene", scene);
        values.put("side", side);
        levels.forEach((track, level) -> values.put(track, level.toString()));
        flags.forEach(flag -> values.put(flag, "true"));
        draft.forEach((issue, position) -> values.put("draft." + issue, position));
        if (round != 0) {
            values.put("round", Integer.toString(round));
        }
        return values;
    }
}
