package aigun.author;

import aigun.engine.Survey;
import aigun.model.Pack;
import aigun.model.Scene;
import aigun.model.SceneId;
import aigun.model.Way;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The files of a pack whose parts can be come by at all, as far as scenes alone tell: what stands in others never is. */
final class FilesAhead {
    private final SortedSet<String> files = new TreeSet<>();

    private FilesAhead() {
        files.add("pack");
    }

    /** Without their endings, as addresses name them. */
    static SortedSet<String> of(Survey survey, Pack pack) {
        Set<SceneId> scenes = new HashSet<>(survey.horizon());
        FilesAhead ahead = new FilesAhead();
        for (Scene scene : pack.scenes()) {
            if (scenes.contains(scene.id())) {
                ahead.add(scene);
            }
        }
        return ahead.files;
    }

    private void add(Scene scene) {
        files.add(scene.id().text());
        if (scene.way() instanceof Way.Bargain bargain) {
            files.add("counterparts/" + bargain.table().counterpart());
        } else if (scene.way() instanceof Way.Choose choose) {
            choose.counterpart().forEach(asked -> files.add("counterparts/" + asked));
        }
    }
}
