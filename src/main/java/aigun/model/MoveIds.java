package aigun.model;

import java.util.ArrayList;
import java.util.List;

/** What paths call the moves of a table, and whatever else can be decided in a scene. */
public final class MoveIds {
    public static final ChoiceId ASK = new ChoiceId("ask");
    public static final ChoiceId WAIT = new ChoiceId("wait");
    public static final ChoiceId ACCEPT = new ChoiceId("accept");

    private MoveIds() {}

    public static ChoiceId propose(Term term) {
        return new ChoiceId(
                "propose " + term.issue().text() + "=" + term.position().text());
    }

    public static ChoiceId bundle(Table.Bundle bundle) {
        return new ChoiceId("package " + bundle.id());
    }

    public static ChoiceId cite(Table.Cite cite) {
        return new ChoiceId("cite " + cite.paper().text());
    }

    public static ChoiceId soften(Table.Move move) {
        return new ChoiceId("soften " + move.id());
    }

    public static ChoiceId leave(Table.Leave leave) {
        return leave(leave.move().id());
    }

    /** To leave in the way that has this id. */
    public static ChoiceId leave(String id) {
        return new ChoiceId("leave " + id);
    }

    /** All that can ever be decided in a scene, open or not, each once; none where play only passes on or ends. */
    public static List<ChoiceId> of(Scene scene, List<Issue> issues) {
        List<ChoiceId> ids = new ArrayList<>();
        if (scene.way() instanceof Way.Choose choose) {
            choose.choices().forEach(choice -> ids.add(choice.id()));
        } else if (scene.way() instanceof Way.Chance chance) {
            chance.branches().forEach(branch -> ids.add(branch.id()));
        } else if (scene.way() instanceof Way.Bargain bargain) {
            addAll(bargain.table(), issues, ids);
        }
        return ids;
    }

    private static void addAll(Table table, List<Issue> issues, List<ChoiceId> ids) {
        for (Issue issue : issues) {
            if (table.issues().contains(issue.id())) {
                issue.positions().forEach(position -> ids.add(propose(new Term(issue.id(), position.id()))));
            }
        }
        table.packages().forEach(bundle -> ids.add(bundle(bundle)));
        ids.add(ASK);
        table.cites().forEach(cite -> ids.add(cite(cite)));
        table.softens().forEach(soften -> ids.add(soften(soften)));
        ids.add(WAIT);
        ids.add(ACCEPT);
        table.leaves().forEach(leave -> ids.add(leave(leave)));
    }
}
