package aigun.author;

import aigun.model.Draft;
import aigun.model.Issue;
import aigun.model.Scene;
import aigun.model.SceneId;
import aigun.model.Term;
import aigun.model.Way;
import java.util.List;
import java.util.function.IntPredicate;

/** The states in which a target is come to, in a graph whose keys hold the draft to the end. */
final class Hits implements IntPredicate {
    private final Graph graph;
    private final List<Scene> scenes;
    private final List<Issue> issues;
    private final Target target;

    Hits(Charted charted, Target target) {
        graph = charted.graph();
        scenes = charted.story().pack().scenes();
        issues = charted.story().pack().issues();
        this.target = target;
    }

    @Override
    public boolean test(int node) {
        return graph.isOver(node) && isHit(node, scenes.get(graph.scene(node)));
    }

    private boolean isHit(int node, Scene scene) {
        if (target instanceof Target.Ending ending) {
            return isIn(scene, ending.scene());
        }
        if (target instanceof Target.Terms terms) {
            return isIn(scene, terms.scene()) && stands(node, terms.draft());
        }
        boolean signed = scene.way() instanceof Way.End end && end.ending().signed();
        return signed && stands(node, ((Target.Signed) target).term());
    }

    private static boolean isIn(Scene scene, SceneId id) {
        return scene.id().equals(id);
    }

    private boolean stands(int node, Term term) {
        for (int place = 0; place < issues.size(); place++) {
            Issue issue = issues.get(place);
            if (issue.id().equals(term.issue())) {
                return graph.position(node, place) == issue.order(term.position()) + 1;
            }
        }
        return false;
    }

    private boolean stands(int node, Draft draft) {
        for (int place = 0; place < issues.size(); place++) {
            Issue issue = issues.get(place);
            int order = draft.position(issue.id()).map(issue::order).orElse(-1);
            if (graph.position(node, place) != order + 1) {
                return false;
            }
        }
        return true;
    }
}
