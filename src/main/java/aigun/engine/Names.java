package aigun.engine;

import aigun.model.Counterpart;
import aigun.model.CounterpartId;
import aigun.model.Flag;
import aigun.model.FlagId;
import aigun.model.Issue;
import aigun.model.IssueId;
import aigun.model.Pack;
import aigun.model.Scene;
import aigun.model.SceneId;
import aigun.model.Side;
import aigun.model.SideId;
import aigun.model.Term;
import aigun.model.Track;
import aigun.model.TrackId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The place of each id in its list of the pack. A cold start waits for this: ids are looked up by their text, because
 * comparing records sets up machinery on first use, and in hash maps, which nobody walks through.
 */
final class Names {
    private final List<Issue> agenda;
    private final Map<String, Integer> sides = new HashMap<>();
    private final Map<String, Integer> tracks = new HashMap<>();
    private final Map<String, Integer> flags = new HashMap<>();
    private final Map<String, Integer> issues = new HashMap<>();
    private final Map<String, Integer> counterparts = new HashMap<>();
    private final Map<String, Integer> scenes = new HashMap<>();

    Names(Pack pack) {
        agenda = pack.issues();
        for (Side side : pack.sides()) {
            sides.put(side.id().text(), sides.size());
        }
        for (Track track : pack.tracks()) {
            tracks.put(track.id().text(), tracks.size());
        }
        for (Flag flag : pack.flags()) {
            flags.put(flag.id().text(), flags.size());
        }
        for (Issue issue : pack.issues()) {
            issues.put(issue.id().text(), issues.size());
        }
        for (Counterpart counterpart : pack.counterparts()) {
            counterparts.put(counterpart.id().text(), counterparts.size());
        }
        for (Scene scene : pack.scenes()) {
            scenes.put(scene.id().text(), scenes.size());
        }
    }

    int side(SideId id) {
        return place(sides, id.text());
    }

    int track(TrackId id) {
        return place(tracks, id.text());
    }

    int flag(FlagId id) {
        return place(flags, id.text());
    }

    int issue(IssueId id) {
        return place(issues, id.text());
    }

    int counterpart(CounterpartId id) {
        return place(counterparts, id.text());
    }

    int scene(SceneId id) {
        return place(scenes, id.text());
    }

    /** What an issue's slot stores while the term stands: the position's order plus one. */
    int stored(Term term) {
        return stored(term, issue(term.issue()));
    }

    /** The same of a term on the issue in this place. */
    int stored(Term term, int issue) {
        List<Issue.Position> positions = agenda.get(issue).positions();
        for (int order = 0; order < positions.size(); order++) {
            if (positions.get(order).id().text().equals(term.position().text())) {
                return order + 1;
            }
        }
        throw new IllegalArgumentException("no position of its issue: " + term);
    }

    private static int place(Map<String, Integer> places, String id) {
        int place = places.getOrDefault(id, -1);
        if (place < 0) {
            throw new IllegalArgumentException("nothing in this pack is called " + id);
        }
        return place;
    }
}
