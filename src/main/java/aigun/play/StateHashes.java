package aigun.play;

import aigun.engine.State;
import aigun.engine.Story;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;

/** The hashes of states that come after one beginning; those that were asked for lately are remembered. */
final class StateHashes {
    private static final int KNOWN_MAX = 50_000;

    private final Story story;
    private final Renames renames;
    private final SortedMap<String, String> before;
    private final Map<State, String> known = new HashMap<>();

    StateHashes(Story story, Renames renames, State beginning) {
        this.story = story;
        this.renames = renames;
        before = renames.oldest(story.values(beginning));
    }

    String of(State state) {
        if (KNOWN_MAX <= known.size()) {
            known.clear();
        }
        return known.computeIfAbsent(state, now -> Hashes.state(before, renames.oldest(story.values(now))));
    }
}
