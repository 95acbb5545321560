package aigun.author;

import aigun.author.SceneGraph.Edge;
import aigun.author.SceneGraph.Kind;
import aigun.author.SceneGraph.Step;
import aigun.model.Choice;
import aigun.model.Interrupt;
import aigun.model.Next;
import aigun.model.Pack;
import aigun.model.Scene;
import aigun.model.SceneId;
import aigun.model.Table;
import aigun.model.Way;
import java.util.ArrayList;
import java.util.List;

/** Gathers the ways that lead from a scene, as they are written. */
final class SceneEdges {
    private final List<SceneId> met = new ArrayList<>();
    /** What leads to each of these. */
    private final List<List<Step>> steps = new ArrayList<>();

    private SceneEdges() {}

    static List<Edge> from(Scene scene, Pack pack) {
        SceneEdges edges = new SceneEdges();
        edges.add(scene.way());
        if (!(scene.way() instanceof Way.End)) {
            for (Interrupt interrupt : pack.interrupts()) {
                if (interrupt.in().contains(scene.id())) {
                    edges.add(interrupt.to(), new Step(Kind.INTERRUPT, ""));
                }
            }
        }
        List<Edge> all = new ArrayList<>();
        for (int place = 0; place < edges.met.size(); place++) {
            all.add(new Edge(scene.id(), edges.met.get(place), edges.steps.get(place)));
        }
        return all;
    }

    /** All scenes that one leads straight to, with what breaks in from everywhere. */
    static List<SceneId> next(Scene scene, Pack pack) {
        List<SceneId> next = new ArrayList<>();
        from(scene, pack).forEach(edge -> next.add(edge.to()));
        if (!(scene.way() instanceof Way.End)) {
            for (Interrupt interrupt : pack.interrupts()) {
                boolean other = !interrupt.to().equals(scene.id()) && !next.contains(interrupt.to());
                if (interrupt.in().isEmpty() && other) {
                    next.add(interrupt.to());
                }
            }
        }
        return next;
    }

    private void add(Way way) {
        if (way instanceof Way.Choose choose) {
            choose.choices().forEach(this::add);
        } else if (way instanceof Way.Chance chance) {
            chance.branches()
                    .forEach(branch ->
                            add(branch.next(), new Step(Kind.CHANCE, branch.id().text())));
        } else if (way instanceof Way.Pass pass) {
            add(pass.next(), new Step(Kind.PASS, ""));
        } else if (way instanceof Way.Bargain bargain) {
            Table table = bargain.table();
            table.leaves()
                    .forEach(leave ->
                            add(leave.next(), new Step(Kind.LEAVE, leave.move().id())));
            add(table.next(), new Step(Kind.ROUNDS, ""));
            add(table.broken(), new Step(Kind.BROKEN, ""));
        }
    }

    private void add(Choice choice) {
        String id = choice.id().text();
        if (choice.then() instanceof Choice.Then.Ask ask) {
            add(ask.agreed().next(), new Step(Kind.AGREED, id));
            add(ask.refused().next(), new Step(Kind.REFUSED, id));
        } else {
            add(((Choice.Then.Go) choice.then()).next(), new Step(Kind.CHOICE, id));
        }
    }

    private void add(Next next, Step step) {
        next.ways().forEach(fork -> add(fork.to(), step));
    }

    private void add(SceneId to, Step step) {
        if (!met.contains(to)) {
            met.add(to);
            steps.add(new ArrayList<>());
        }
        List<Step> there = steps.get(met.indexOf(to));
        if (!there.contains(step)) {
            there.add(step);
        }
    }
}
