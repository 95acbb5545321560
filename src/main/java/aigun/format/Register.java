package aigun.format;

import aigun.model.Issue;
import aigun.model.Track;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that a pack has, by id.
 *
 * @param names what expressions can speak of
 * @param ids of every sort of thing
 * @param leaving ids of the counterparts whose rules let them leave a table
 * @param lacking ids of the papers that the player may not hold
 * @param remembers whether rules may read scenes seen and choices taken
 */
record Register(
        Names names, Map<Sort, Names.Roll<String>> ids, List<String> leaving, List<String> lacking, boolean remembers) {
    Names.Roll<String> roll(Sort sort) {
        return ids.getOrDefault(sort, Names.Roll.of(List.of()));
    }

    Optional<Track> track(String id) {
        for (Track track : names.tracks().entries()) {
            if (track.id().text().equals(id)) {
                return Optional.of(track);
            }
        }
        return Optional.empty();
    }

    Optional<Issue> issue(String id) {
        for (Issue issue : names.issues().entries()) {
            if (issue.id().text().equals(id)) {
                return Optional.of(issue);
            }
        }
        return Optional.empty();
    }

    Optional<Names.KnownScene> scene(String id) {
        for (Names.KnownScene scene : names.scenes().entries()) {
            if (scene.id().equals(id)) {
                return Optional.of(scene);
            }
        }
        return Optional.empty();
    }
}
