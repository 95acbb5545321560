package aigun.engine;

import java.util.ArrayList;
import java.util.List;

/** Every change that can be made in scenes. */
final class Written {
    private final List<Changes> lists = new ArrayList<>();
    private final List<Change> found = new ArrayList<>();

    private Written() {}

    /** Those of effects and those that a yes to a proposal makes. */
    static List<Change> changes(List<Stage> stages) {
        Written written = of(stages);
        List<Change> changes = new ArrayList<>(written.found);
        written.lists.forEach(list -> changes.addAll(List.of(list.all())));
        return changes;
    }

    /** Every list of effects, once. */
    static List<Changes> lists(Steps steps) {
        return of(List.of(steps.stages())).lists.stream().distinct().toList();
    }

    private static Written of(List<Stage> stages) {
        Written written = new Written();
        for (Stage stage : stages) {
            written.add(stage.effects());
            for (Move move : stage.moves()) {
                written.add(move.course());
            }
        }
        return written;
    }

    private void add(Course course) {
        if (course instanceof Course.Act act) {
            add(act.changes());
        } else if (course instanceof Course.Ask ask) {
            add(ask.first().changes());
            add(ask.agreed().act().changes());
            add(ask.refused().act().changes());
            add(ask.envoy(), ask.proposal());
        } else if (course instanceof Course.Propose propose) {
            add(propose.envoy(), propose.proposal());
        } else if (course instanceof Course.Accept accept) {
            add(accept.standing().line().changes());
            found.addAll(List.of(accept.standing().proposal().changes()));
        } else if (course instanceof Course.Remark remark) {
            remark.replies().forEach(line -> add(line.changes()));
        }
    }

    private void add(Envoy envoy, Proposal proposal) {
        found.addAll(List.of(proposal.changes()));
        envoy.rules().forEach(line -> add(line.changes()));
        add(envoy.accepts().changes());
        add(envoy.refuses().changes());
    }

    private void add(Changes changes) {
        lists.add(changes);
    }
}
